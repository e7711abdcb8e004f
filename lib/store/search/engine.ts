import { type Facets, type FoundStory, MOST_FACET_VALUES, type StoryQuery } from '../../model/search.ts';
import type { Stats } from '../../model/stats.ts';
import { isEntryRow, setEntriesAside } from '../damaged.ts';
import type { Db } from '../db.ts';
import { unmarkedStories } from '../first-rows.ts';
import { entryOf } from '../rows.ts';
import type { Doc } from '../schema.ts';
import { countFacets, findStories, type Matched, matchWords, type Order } from './answer.ts';
import { HeldCatalogue } from './held-catalogue.ts';
import { HeldIndex } from './held-index.ts';
import { readSearchable, type Searchable } from './indexed.ts';
import type { KeptIndex } from './keep.ts';
import { markText, snippetOf, type Wanted } from './marks.ts';
import { type ParsedQuery, parseQuery, wordsToMark } from './query.ts';
import { countReading, type Span } from './stats.ts';

/** Finds stories, from what it holds in memory. It catches up with the database before each answer. */
export interface Engine {
  find(query: StoryQuery): Promise<Order>;
  facets(query: StoryQuery): Promise<Facets>;
  stories(docs: readonly Doc[], text: string): Promise<FoundStory[]>;
  stats(span: Span): Promise<Stats>;
  /** How many stories there are, the trash too. */
  counts(): Promise<{ entries: number; saved: number }>;
}

/** After the list and its counts. Milliseconds. */
const SOON = 200;

/** @param readIndex null: what it would read is not there or damaged, and is looked at from here */
export function createEngine(
  db: Db,
  readIndex: () => Promise<KeptIndex | null> = () => Promise.resolve(null),
): Engine {
  /** The words sought last: the list, its counts and its next question are about the same. */
  let sought: { text: string; matched: Matched } | null = null;
  const forgetSought = () => {
    sought = null;
  };
  const catalogue = new HeldCatalogue(db, forgetSought);
  const index = new HeldIndex(db, catalogue, readIndex, forgetSought);
  let caught: Promise<void> = Promise.resolve();
  let warming: ReturnType<typeof setTimeout> | null = null;

  async function catchUp(words: boolean): Promise<void> {
    await catalogue.catchUp((doc) => index.add(doc));
    if (words) await index.catchUp();
  }

  /** One after the other, and each caller its own: what was written before it asked must be in its answer. */
  const ready = (words: boolean): Promise<void> => {
    caught = caught.catch(() => undefined).then(() => catchUp(words));
    return caught;
  };

  /** What a question is about, once everything it needs is in memory. */
  async function understood(text: string): Promise<{ parsed: ParsedQuery; matched: Matched }> {
    const parsed = parseQuery(text);
    const words = parsed.clauses.some(({ kind }) => kind === 'word' || kind === 'phrase');
    await ready(words);
    if (!words) warmUp();
    if (sought?.text !== text) sought = { text, matched: matchWords(index.segments, parsed) };
    return { parsed, matched: sought.matched };
  }

  /** Who has opened the list will type before long: the index is loaded, and made where it lacks, after the answer. */
  function warmUp(): void {
    if (index.isLoaded || warming !== null) return;
    warming = setTimeout(() => {
      // What goes wrong is told to whoever asks for words.
      void ready(true)
        .catch(() => undefined)
        .finally(() => {
          warming = null;
        });
    }, SOON);
  }

  return {
    async find(query) {
      const { parsed, matched } = await understood(query.text);
      return findStories(catalogue.stories, matched, query, parsed);
    },
    async facets(query) {
      const { parsed, matched } = await understood(query.text);
      return countFacets(catalogue.stories, matched, query, parsed, MOST_FACET_VALUES);
    },
    async stats(span) {
      await ready(false);
      return countReading(db, catalogue.stories, span);
    },
    async counts() {
      await ready(false);
      return catalogue.stories.counts();
    },
    async stories(docs, text) {
      const wanted = wordsToMark(parseQuery(text));
      if (wanted.words.length + wanted.phrases.length === 0) {
        const rows = (await db.entries.bulkGet([...docs])).filter((row) => row !== undefined);
        await setEntriesAside(
          db,
          rows.filter((row) => !isEntryRow(row)),
          Date.now(),
        );
        return unmarkedStories(db, rows.filter(isEntryRow));
      }
      return (await readSearchable(db, docs)).map((story) => markStory(story, wanted));
    },
  };
}

function markStory({ row, notes, highlights, text }: Searchable, wanted: Wanted): FoundStory {
  const headline = markText(row.headline, wanted);
  const marked = headline.filter((piece) => piece.marked).length;
  const enough = marked >= wanted.words.length + wanted.phrases.flat().length;
  let snippet = null;
  for (const passage of enough ? [] : [row.deck ?? '', ...notes, text])
    snippet ??= snippetOf(passage, wanted);
  return { entry: entryOf(row), headline, highlights, snippet };
}
