import { type Facets, type FoundStory, MOST_FACET_VALUES, type StoryQuery } from '../../model/search.ts';
import type { Stats } from '../../model/stats.ts';
import { isEntryRow, setEntriesAside } from '../damaged.ts';
import type { Db } from '../db.ts';
import { unmarkedStories } from '../first-rows.ts';
import { entryOf } from '../rows.ts';
import type { Doc } from '../schema.ts';
import { countFacets, findStories, type Matched, matchWords, type Order } from './answer.ts';
import { Catalogue } from './catalogue.ts';
import { indexedOf, readSearchable, type Searchable } from './indexed.ts';
import { type KeptIndex, loadIndex, replaceSegments, startIndexAnew } from './keep.ts';
import { loadCatalogue, putChanged } from './load.ts';
import { markText, snippetOf, type Wanted } from './marks.ts';
import { type ParsedQuery, parseQuery, wordsToMark } from './query.ts';
import { SegmentBuilder } from './segment.ts';
import { keepSnapshot } from './snapshot.ts';
import { SegmentStack } from './stack.ts';
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

/** Stories indexed in one go. */
const STORIES = 250;
/** So many changed stories are indexed before an answer; more, beside the answers. */
const AT_ONCE = 100;
/** So many stories may be in memory's index alone: they must be indexed again at the next start. */
const UNSAVED = 64;
/** So many stories at most while a whole history is indexed. */
const UNSAVED_MOST = 4_000;
/** Changes that are kept for other pages to catch up with. */
const REMEMBERED = 2_000;
/** After the list and its counts. Milliseconds. */
const SOON = 200;

/** @param readIndex null: what it would read is not there or damaged, and is looked at from here */
export function createEngine(
  db: Db,
  readIndex: () => Promise<KeptIndex | null> = () => Promise.resolve(null),
): Engine {
  let catalogue = new Catalogue();
  let stack = new SegmentStack();
  /** Changes up to this one are in the catalogue; before it is loaded, none is. */
  let seen = -1;
  /** Changes up to this one are in the catalogue that the database keeps; null where it keeps none. */
  let keptCatalogue: number | null = null;
  /** Changes up to this one are in the index that the database keeps. */
  let keptIndex = 0;
  /** Whether the index is in memory. Lists, filters and counts do without. */
  let indexed = false;
  const toIndex = new Set<Doc>();
  let caught: Promise<void> = Promise.resolve();
  let indexing: Promise<void> | null = null;
  let warming: ReturnType<typeof setTimeout> | null = null;
  /** The words sought last: the list, its counts and its next question are about the same. */
  let sought: { text: string; matched: Matched } | null = null;

  const exists = (doc: Doc) => catalogue.has(doc);

  async function load(): Promise<void> {
    const loaded = await loadCatalogue(db);
    catalogue = loaded.catalogue;
    seen = loaded.revision;
    keptCatalogue = loaded.kept;
    indexed = false;
    sought = null;
    await setEntriesAside(db, loaded.broken, Date.now());
    keepCatalogue();
  }

  async function loadSegments(): Promise<void> {
    stack = new SegmentStack();
    toIndex.clear();
    const { segments, revision } = (await readIndex()) ?? (await loadIndex(db)) ?? (await startIndexAnew(db));
    keptIndex = revision;
    for (const { id, segment } of segments) stack.push(segment, id);
    const changed = await db.changes.where('revision').above(revision).toArray();
    for (const { doc, what } of changed) if (what === 'words') toIndex.add(doc);
    for (let doc = 1; doc < catalogue.size; doc++) if (exists(doc) && !stack.has(doc)) toIndex.add(doc);
    indexed = true;
  }

  async function catchUp(words: boolean): Promise<void> {
    if (seen < 0) await load();
    const changes = await db.changes.where('revision').above(seen).toArray();
    if (changes.some(({ what }) => what === 'all') || (changes[0] && changes[0].revision > seen + 1)) {
      // Everything changed, or what lay between is no longer told: begin anew.
      await load();
    } else if (changes.length > 0) {
      sought = null;
      await setEntriesAside(db, await putChanged(db, catalogue, changes), Date.now());
      for (const { doc, what, revision } of changes) {
        if (what === 'words') toIndex.add(doc);
        seen = Math.max(seen, revision);
      }
    }
    if (!words) return;
    if (!indexed) {
      sought = null;
      await loadSegments();
    }
    if (toIndex.size > AT_ONCE) {
      indexing ??= indexAll()
        .catch(console.error)
        .finally(() => {
          indexing = null;
        });
    } else if (toIndex.size > 0 && !indexing) await indexSome(AT_ONCE);
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
    if (sought?.text !== text) sought = { text, matched: matchWords(stack.index(catalogue.size), parsed) };
    return { parsed, matched: sought.matched };
  }

  /** Who has opened the list will type before long: the index is loaded, and made where it lacks, after the answer. */
  function warmUp(): void {
    if (indexed || warming !== null) return;
    warming = setTimeout(() => {
      // What goes wrong is told to whoever asks for words.
      void ready(true)
        .catch(() => undefined)
        .finally(() => {
          warming = null;
        });
    }, SOON);
  }

  /** Beside the answer; a task of its own, since the question may be a live one, in which nothing can be written. */
  function keepCatalogue(): void {
    setTimeout(() => {
      if (seen < 0) return;
      void keepSnapshot(db, catalogue, seen, keptCatalogue).then((revision) => {
        keptCatalogue = revision;
      }, console.error);
    });
  }

  async function indexSome(most: number): Promise<void> {
    const into = stack;
    const docs = [...toIndex].slice(0, most).sort((a, b) => a - b);
    // Before they are read: what changes meanwhile is to be indexed once more.
    for (const doc of docs) toIndex.delete(doc);
    const builder = new SegmentBuilder();
    try {
      for (const story of await readSearchable(db, docs)) builder.add(indexedOf(story));
    } catch (error) {
      for (const doc of docs) toIndex.add(doc);
      throw error;
    }
    if (into !== stack || !indexed) return;
    sought = null;
    if (builder.size > 0) stack.push(builder.build());
    stack.compact(exists);
    const limit = toIndex.size === 0 ? UNSAVED : UNSAVED_MOST;
    if (stack.unsaved >= limit) await save();
  }

  async function indexAll(): Promise<void> {
    while (indexed && toIndex.size > 0) await indexSome(STORIES);
    if (indexed && stack.unsaved > 0) await save();
  }

  async function save(): Promise<void> {
    const { from, into } = stack.toSave(exists);
    const revision = toIndex.size === 0 ? seen : keptIndex;
    const gone = from.flatMap(({ row }) => row ?? []);
    const row = await replaceSegments(db, { known: stack.rows, gone, added: into, revision });
    if (row === null) {
      // Another page was first: what it wrote is as good as what we have.
      seen = -1;
      return;
    }
    stack.replace(from, into, row);
    keptIndex = revision;
    keepCatalogue();
    await db.changes
      .where('revision')
      .belowOrEqual(Math.min(keptIndex, seen) - REMEMBERED)
      .delete();
  }

  return {
    async find(query) {
      const { parsed, matched } = await understood(query.text);
      return findStories(catalogue, matched, query, parsed);
    },
    async facets(query) {
      const { parsed, matched } = await understood(query.text);
      return countFacets(catalogue, matched, query, parsed, MOST_FACET_VALUES);
    },
    async stats(span) {
      await ready(false);
      return countReading(db, catalogue, span);
    },
    async counts() {
      await ready(false);
      return catalogue.counts();
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
