/**
 * Scrolls until a range stands in the middle. The browser does it for elements; where the range's element is higher
 * than what is seen of the page, its middle may be far from the range.
 */
export function scrollTo(range: Range): void {
  const parent = range.startContainer.parentElement;
  if (!parent) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (parent.getBoundingClientRect().height <= innerHeight / 2) {
    parent.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    return;
  }
  parent.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (const box of scrollersAround(parent)) {
    const { top, bottom } = range.getBoundingClientRect();
    const seen = box === document.scrollingElement ? null : box.getBoundingClientRect();
    const middle = seen ? (seen.top + seen.bottom) / 2 : innerHeight / 2;
    box.scrollBy({ top: (top + bottom) / 2 - middle, behavior: 'instant' });
  }
}

/** From the inside out; the page itself is the last. */
function scrollersAround(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element && at !== document.scrollingElement && at.scrollHeight > at.clientHeight)
      found.push(at);
  }
  return document.scrollingElement ? [...found, document.scrollingElement] : found;
}
