import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Detector, startDetector } from '../lib/detect/detector.ts';
import type { Kind, Request } from '../lib/messages/messages.ts';
import { choicesFor, PAGE_KEYS } from '../lib/model/page-settings.ts';

/**
 * In every page. Not one of WXT's content scripts: their wrapper alone weighs 4 KB. The manifest declares it.
 * In private windows it does nothing.
 */
export default defineUnlistedScript(() => {
  if (browser.extension.inIncognitoContext) return;
  if ('prerendering' in document && document.prerendering)
    addEventListener('prerenderingchange', start, { once: true });
  else start();
});

function start(): void {
  const { runtime } = browser;
  let detector: Detector | null = null;

  function send<K extends Kind>(kind: K, request: Request<K>): void {
    // After an update of the extension this script is an orphan: it ends, the new one takes over.
    if (runtime?.id) runtime.sendMessage({ kind, request }).catch(() => {});
    else stop();
  }

  function onMessage(message: unknown): void {
    if (typeof message === 'object' && message && 'kind' in message && message.kind === 'page.recheck') {
      detector?.recheck();
    }
  }

  /** Chrome tells of navigation without a load here; in Firefox the background does. */
  let address = location.href;
  function onEntry(): void {
    const [now, before] = [location.href, address].map(withoutFragment);
    address = location.href;
    if (now !== before) detector?.recheck();
  }

  const onShow = (event: PageTransitionEvent) => event.persisted && detector?.shown();

  function stop(): void {
    detector?.stop();
    removeEventListener('pageshow', onShow);
    window.navigation?.removeEventListener('currententrychange', onEntry);
  }

  runtime.onMessage.addListener(onMessage);
  addEventListener('pageshow', onShow);
  window.navigation?.addEventListener('currententrychange', onEntry);
  detector = startDetector({
    document,
    choices: async () => choicesFor(location.href, await browser.storage.local.get(PAGE_KEYS)),
    detected: (kind, scheme) => send('page.detected', { kind, scheme }),
    measured: (measure) => send('reading.measured', measure),
  });
}

/** Fragments that are routes ("#/story", "#!story") stay. */
const withoutFragment = (url: string): string => url.replace(/#(?![!/]).*/, '');
