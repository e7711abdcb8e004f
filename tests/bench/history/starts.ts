/** What a start of the history page is measured by, in both browsers. Milliseconds. */

export interface Start {
  /** From the navigation to the frame in which the first rows stand, after a cold start. */
  firstMs: number;
  /** … until the list is known to its end. */
  allMs: number;
  /** As `firstMs`, in a browser launched that moment. */
  atLaunchMs: number;
  /** The first paint of a page that does nothing, after a cold start. */
  emptyMs: number;
}

/** A file of the extension that the browser shows as it is. */
export const EMPTY_PAGE = 'licences/citeproc.txt';

/** After a launch, a browser has come to rest; after its last user, a database is closed (two seconds in Chromium). */
export const SETTLED = 3_000;

/**
 * Put into each page before its own scripts: notes the frame after the one in which the page had anything, and rows. An
 * empty page has something at once.
 */
export const noteFrames = (): void => {
  const look = (now: number) => {
    const rows = document.querySelector('.story-headline') !== null;
    requestAnimationFrame((next) => {
      document.documentElement.dataset['painted'] ??= String(next);
      if (rows) document.documentElement.dataset['rowsPainted'] ??= String(next);
    });
    if (!rows && now < 30_000) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
