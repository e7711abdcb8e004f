import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { describePassage, findPassage } from '../../highlights/anchor.ts';
import type { Block } from '../../model/article.ts';
import type { Highlight, HighlightColour, HighlightId, HighlightPosition } from '../../model/highlight.ts';
import type { EntryId } from '../../model/history.ts';
import type { Result } from '../../model/result.ts';
import type { Library } from '../../store/library.ts';
import { type Live, live } from '../live.ts';
import type { Toasts } from '../toasts.ts';

/** A highlight with where it stands in the story as it is shown; null where the story has it no more. */
export interface PlacedHighlight {
  highlight: Highlight;
  place: HighlightPosition | null;
}

export interface HighlightsState {
  /** In the order of the story; what was not found comes last. */
  all: ReadonlySignal<Live<PlacedHighlight[]>>;
  /** The one whose note is open. */
  open: ReadonlySignal<HighlightId | null>;
  /** The colour used last. */
  colour: ReadonlySignal<HighlightColour>;
  /** Marks passages, one for each block that they touch; the note of the first can be opened at once. */
  add(
    ranges: readonly HighlightPosition[],
    options?: { colour?: HighlightColour; write?: boolean },
  ): Promise<void>;
  show(id: HighlightId | null): void;
  recolour(id: HighlightId, colour: HighlightColour): Promise<void>;
  annotate(id: HighlightId, note: string): Promise<void>;
  /** With a notice that can take it back. */
  remove(id: HighlightId): Promise<void>;
  close(): void;
}

export type HighlightKeeper = Pick<
  Library,
  'live' | 'highlights' | 'addHighlight' | 'changeHighlight' | 'removeHighlight' | 'restoreHighlight'
>;

interface HighlightsParts {
  body: readonly Block[];
  entry: EntryId;
  keeper: HighlightKeeper;
  toasts: Toasts;
}

/** The reader's marks in one story, live in every window that shows it. */
export function createHighlightsState({ body, entry, keeper, toasts }: HighlightsParts): HighlightsState {
  const kept = live(() => keeper.live(() => keeper.highlights(entry)));
  const open = signal<HighlightId | null>(null);
  const colour = signal<HighlightColour>('yellow');
  /** A place is looked for once: a new colour or note moves nothing. */
  const places = new Map<string, HighlightPosition | null>();
  const placeOf = (highlight: Highlight): HighlightPosition | null => {
    const { id, position } = highlight;
    const key = [id, position.block, position.start, position.end].join();
    const known = places.get(key);
    const place = known === undefined ? findPassage(body, highlight) : known;
    places.set(key, place);
    return place;
  };
  const all = computed((): Live<PlacedHighlight[]> => {
    const now = kept.value.value;
    if (now.state !== 'ready') return now;
    const placed = now.value.map((highlight) => ({ highlight, place: placeOf(highlight) }));
    return { state: 'ready', value: placed.sort((a, b) => order(a) - order(b)) };
  });

  const told = async (doing: Promise<Result<unknown>>): Promise<void> => {
    const done = await doing;
    if (!done.ok) toasts.fail(done.error);
  };
  const find = (id: HighlightId) =>
    all.value.state === 'ready' ? all.value.value.find(({ highlight }) => highlight.id === id) : undefined;

  return {
    all,
    open,
    colour,
    async add(ranges, { colour: chosen = colour.value, write = false } = {}) {
      colour.value = chosen;
      const passages = ranges.map((range) => describePassage(body, range)).filter((one) => one !== null);
      for (const [index, passage] of passages.entries()) {
        const added = await keeper.addHighlight(entry, { ...passage, colour: chosen, note: '' });
        if (!added.ok) return toasts.fail(added.error);
        if (write && index === 0) open.value = added.value.id;
      }
    },
    show: (id) => {
      open.value = id;
    },
    recolour(id, chosen) {
      colour.value = chosen;
      return told(keeper.changeHighlight(id, { colour: chosen }));
    },
    annotate: (id, note) => told(keeper.changeHighlight(id, { note: note.trim() })),
    async remove(id) {
      const highlight = find(id)?.highlight;
      if (!highlight) return;
      if (open.value === id) open.value = null;
      const done = await keeper.removeHighlight(id);
      if (!done.ok) return toasts.fail(done.error);
      toasts.show(highlight.note ? 'Highlight and note removed' : 'Highlight removed', () => {
        void told(keeper.restoreHighlight(entry, highlight));
      });
    },
    close: kept.stop,
  };
}

const order = ({ place }: PlacedHighlight): number =>
  place ? place.block * 1e6 + place.start : Number.POSITIVE_INFINITY;
