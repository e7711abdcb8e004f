import type { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startDetector } from '../lib/detect/detector.ts';

/** Both browsers have it, with promises; asking which one it is would cost bytes in every page. */
declare const chrome: typeof browser;

/**
 * In every page: the manifest declares it. In private windows it does nothing. Where the reader switched detection
 * off, the background lets what it says fall. Reading is measured by meter.js, which goes into stories alone.
 */
export default defineUnlistedScript(() => {
  if (chrome.extension.inIncognitoContext) return;
  const { runtime } = chrome;
  const { recheck, shown } = startDetector(document, (request) => {
    if (request.kind === 'other') globalThis.ledeMeter?.();
    // After an update of the extension this script is an orphan: the new one takes over.
    if (runtime.id) void runtime.sendMessage({ kind: 'page.detected', request });
  });
  // `page.recheck` is all that a page is ever told.
  runtime.onMessage.addListener(recheck);
  addEventListener('pageshow', ({ persisted }) => persisted && shown());
  // What a page says before it is shown is not heard.
  document.addEventListener('prerenderingchange', shown);

  /** Chrome tells of navigation without a load here; in Firefox the background does. */
  let address = withoutFragment();
  window.navigation?.addEventListener('currententrychange', () => {
    if (address === withoutFragment()) return;
    address = withoutFragment();
    recheck();
  });
});

/** Fragments that are routes ("#/story", "#!story") stay. */
const withoutFragment = () => location.href.replace(/#(?![!/]).*/, '');
