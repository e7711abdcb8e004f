import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markSentence } from '../lib/mark/mark.ts';

declare global {
  /** Left by marker.js in its isolated world of the tab, for the background to call. */
  var ledeMark: ((sentence: string) => boolean) | undefined;
}

export default defineUnlistedScript(() => {
  // It goes into the page with each sentence; the first one knows the mark that is shown.
  globalThis.ledeMark ??= (sentence) => markSentence(document, sentence);
});
