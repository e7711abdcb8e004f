/** How long stories that arrive late are waited for, and how often the page is looked at meanwhile. Milliseconds. */
const LONGEST = 10_000;
const PAUSE = 1_000;

/**
 * Looks again after the page has changed: at most once a second, for ten seconds. Between two looks nothing is
 * observed, so that a page that never rests costs ten calls.
 *
 * @param look is called after changes; gives whether to go on
 * @returns what ends it early
 */
export function watchLate(document: Document, look: () => boolean): () => void {
  const end = Date.now() + LONGEST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    stop();
    timer = setTimeout(() => look() && observe(), PAUSE);
  });
  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
  }
  function observe(): void {
    const left = end - Date.now();
    if (left <= 0) return;
    observer.observe(document, { childList: true, subtree: true });
    // A quiet page is let go too.
    timer = setTimeout(stop, left);
  }
  observe();
  return stop;
}
