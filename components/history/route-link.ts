import type { Route } from '../../lib/view/history/route.ts';
import type { HistoryState } from '../../lib/view/history-state.ts';

/** A link within the page: it can be opened in a new tab, and a plain click does not load the page anew. */
export interface RouteLink {
  href: string;
  onClick(event: MouseEvent): void;
}

/** @returns what the `<a>` of a route is given */
export const routeLink = (state: Pick<HistoryState, 'link' | 'show'>, route: Route): RouteLink => ({
  href: state.link(route),
  onClick(event) {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    state.show(route);
  },
});

/** A click that asks for no new tab or window. */
const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
