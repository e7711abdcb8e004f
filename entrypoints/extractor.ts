import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../lib/detect/detect.ts';
import { read } from '../lib/extract/read/read.ts';

/** Injected into a tab when its story is wanted; all that is asked of the page, in one go. Evaluates to a `Look`. */
export default defineUnlistedScript(() => ({
  url: location.href,
  contentType: document.contentType,
  verdict: detect(document, location.href),
  cutting: read(document, location.href),
}));
