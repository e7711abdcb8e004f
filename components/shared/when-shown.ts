/** Milliseconds after which it is believed to be on screen: a page behind another paints nothing, and says nothing. */
const LATEST = 300;

/**
 * Calls back once what has just been put into the page is on screen, by the browser's own record of its largest paint.
 * What can wait does: between the page and the screen lie some frames of work for two threads and two processes.
 * @returns what ends the wait
 */
export function whenShown(callback: () => void): () => void {
  const drawn = performance.now();
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const shown = () => {
    end();
    callback();
  };
  const observer = new PerformanceObserver((list) => {
    if (list.getEntries().some(({ startTime }) => startTime >= drawn)) shown();
  });
  observer.observe({ type: 'largest-contentful-paint' });
  const timer = setTimeout(shown, LATEST);
  return end;
}
