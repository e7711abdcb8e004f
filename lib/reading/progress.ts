/** Shortest paragraph that belongs to a story, in characters. */
const SHORTEST = 60;

/** Where a story begins and ends on its page. */
interface Span {
  first: Element;
  last: Element;
}

/** @returns the first and last paragraph of the story around the headline, or of the whole page; null without any */
function findSpan(document: Document): Span | null {
  const around =
    document.querySelector('article:has(h1)') ?? document.querySelector('main, article') ?? document;
  const paragraphs = [...around.getElementsByTagName('p')].filter(
    (paragraph) => (paragraph.textContent?.length ?? 0) >= SHORTEST,
  );
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  return first && last ? { first, last } : null;
}

/**
 * Reads two rectangles: call it rarely, and when the page has been laid out anyway.
 * @param height of the window, CSS pixels
 * @returns how much of the story has passed above the window's lower edge, 0 to 1
 */
function progressOf({ first, last }: Span, height: number): number {
  const { top } = first.getBoundingClientRect();
  const length = last.getBoundingClientRect().bottom - top;
  return length > 0 ? Math.min(1, Math.max(0, (height - top) / length)) : 0;
}

/** @returns what says how much of the page's story has passed above the window's lower edge, 0 to 1 */
export function storyProgress(document: Document): () => number {
  let span = findSpan(document);
  return () => {
    // Client-rendered sites replace the story's elements.
    if (!span?.first.isConnected) span = findSpan(document);
    return span ? progressOf(span, innerHeight) : 0;
  };
}
