import { type ReadonlySignal, signal } from '@preact/signals';
import type { EntryId } from '../../model/history.ts';
import { parseRoute, printRoute, type Route } from './route.ts';

/** The route in the page's address: reading it, changing it, and hearing of Back and Forward. */
export interface Address {
  route: ReadonlySignal<Route>;
  /** Goes to a route. A new place can be gone back from; while the reader types it is one place that changes. */
  go(route: Route, how?: 'new place' | 'same place'): void;
  /** The address of a route, for links that can be opened in a new tab. */
  link(route: Route): string;
  /** Keeps with the present place at which story the reader leaves it. */
  leaveAt(story: EntryId | null): void;
  /** The story at which the reader left this place, where they have come back to it. */
  leftAt(): EntryId | null;
}

/** The part of `window` that is needed. */
export interface AddressWindow {
  location: { search: string; pathname: string };
  history: {
    readonly state: unknown;
    pushState(data: unknown, title: string, url: string): void;
    replaceState(data: unknown, title: string, url: string): void;
  };
  addEventListener(kind: 'popstate', listener: () => void): void;
}

/** @returns the page's address as a route, which follows Back and Forward for as long as the page lives */
export function createAddress(window: AddressWindow): Address {
  const route = signal(parseRoute(window.location.search));
  window.addEventListener('popstate', () => {
    route.value = parseRoute(window.location.search);
  });
  const link = (to: Route) => `${window.location.pathname}${printRoute(to)}`;
  return {
    route,
    link,
    go(to, how = 'new place') {
      if (printRoute(to) === printRoute(route.peek())) return;
      if (how === 'new place') window.history.pushState(null, '', link(to));
      else window.history.replaceState(null, '', link(to));
      route.value = to;
    },
    leaveAt(story) {
      window.history.replaceState(story === null ? null : { story }, '', link(route.peek()));
    },
    leftAt: () => storyIn(window.history.state),
  };
}

function storyIn(state: unknown): EntryId | null {
  if (typeof state !== 'object' || state === null || !('story' in state)) return null;
  return typeof state.story === 'string' ? (state.story as EntryId) : null;
}
