import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../lib/extract/extract.ts';

/** Injected into a tab when its story is wanted; evaluates to `Result<Extraction>`. */
export default defineUnlistedScript(() => extract(document, location.href));
