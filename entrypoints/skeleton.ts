import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { skeleton } from '../lib/report/skeleton.ts';

/** Injected when the reader writes a report of a bad extraction; evaluates to the page's tree without its words. */
export default defineUnlistedScript(() => skeleton(document));
