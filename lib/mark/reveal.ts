/** @returns whether a range is in what the page shows, however far it is scrolled away */
export function isShown(range: Range): boolean {
  return range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/**
 * Opens what the page keeps closed around a node and lets be opened by a search: `details`, and parts that are hidden
 * until found. As browsers do it: https://html.spec.whatwg.org/multipage/interaction.html#interaction-with-find-in-page
 */
export function reveal(node: Node): void {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (!(at instanceof Element)) continue;
    if (at instanceof HTMLDetailsElement) at.open = true;
    else if (at.getAttribute('hidden') === 'until-found') {
      at.dispatchEvent(new Event('beforematch', { bubbles: true }));
      at.removeAttribute('hidden');
    }
  }
}
