/** What the browser fetches first when it opens the popup over a tab. */
const POPUP = '/popup.html';

/** The event of a service worker, which the DOM's types leave out; `addRoutes` is in Chrome since 123. */
interface Installing {
  addRoutes(rules: object[]): Promise<void>;
  waitUntil(work: Promise<unknown>): void;
}

/**
 * Calls back as soon as the browser fetches the popup's document: some 40 ms before its first script can ask for
 * anything. Nothing is answered and nothing waits for us: by the static routes the browser fetches the popup at the same
 * time, and everything else, or with the worker stopped the popup too, without us. In Chromium only: Firefox has no
 * worker, and sends neither event. Call it synchronously as the background starts.
 */
export function onPopupOpening(listener: () => Promise<void>): void {
  addEventListener('install', (event) => {
    if (!isInstalling(event)) return;
    const routes = event.addRoutes([
      {
        condition: { urlPattern: POPUP, runningStatus: 'running' },
        source: 'race-network-and-fetch-handler',
      },
      { condition: { urlPattern: new URLPattern() }, source: 'network' },
    ]);
    event.waitUntil(routes.catch(console.error));
  });
  addEventListener('fetch', (event) => {
    if ('request' in event && event.request instanceof Request && event.request.url.endsWith(POPUP))
      listener().catch(console.error);
  });
}

const isInstalling = (event: Event): event is Event & Installing => 'addRoutes' in event;
