import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startDetector } from '../lib/detect/detector.ts';
import { DETECTOR_KEYS, mayDetect } from '../lib/model/page-settings.ts';

/**
 * In every page: the manifest declares it. In private windows it does nothing. Reading is measured by meter.js, which
 * the background sends after it into stories alone.
 */
export default defineUnlistedScript(() => {
  if (browser.extension.inIncognitoContext) return;
  if ('prerendering' in document && document.prerendering) {
    addEventListener('prerenderingchange', start, { once: true });
  } else start();
});

function start(): void {
  const { runtime, storage } = browser;
  const detector = startDetector({
    document,
    allowed: async () => mayDetect(location.href, await storage.local.get(DETECTOR_KEYS)),
    detected: (request) => {
      if (request.kind === 'other') globalThis.ledeMeter?.();
      // After an update of the extension this script is an orphan: the new one takes over.
      if (runtime.id) void runtime.sendMessage({ kind: 'page.detected', request });
      else detector.stop();
    },
  });
  // `page.recheck` is all that a page is ever told.
  runtime.onMessage.addListener(() => detector.recheck());
  addEventListener('pageshow', ({ persisted }) => persisted && detector.shown());

  /** Chrome tells of navigation without a load here; in Firefox the background does. */
  let address = withoutFragment();
  window.navigation?.addEventListener('currententrychange', () => {
    if (address === withoutFragment()) return;
    address = withoutFragment();
    detector.recheck();
  });
}

/** Fragments that are routes ("#/story", "#!story") stay. */
const withoutFragment = () => location.href.replace(/#(?![!/]).*/, '');
