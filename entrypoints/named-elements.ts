import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { namedElements } from '../lib/site-rules/named-elements.ts';

/** Injected where the reader has rules for a site, or puts a field right; evaluates to `NamedElement[]`. */
export default defineUnlistedScript(() => namedElements(document));
