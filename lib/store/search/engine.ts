import type { Facets, FoundStory, StoryQuery } from '../../model/search.ts';
import type { Stats } from '../../model/stats.ts';
import { isEntryRow, setEntriesAside } from '../damaged.ts';
import type { Db } from '../db.ts';
import { entryOf } from '../rows.ts';
import type { Doc, EntryRow } from '../schema.ts';
import { countFacets, findStories, type Order } from './answer.ts';
import { Catalogue } from './catalogue.ts';
import { indexedOf, readSearchable, type Searchable } from './indexed.ts';
import { type KeptIndex, loadIndex, replaceSegments, startIndexAnew } from './keep.ts';
import { markText, snippetOf, type Wanted } from './marks.ts';
import { parseQuery, wordsToMark } from './query.ts';
import { SegmentBuilder } from './segment.ts';
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

/** Rows and stories read in one go. */
const ROWS = 5_000;
const STORIES = 250;
/** So many changed stories are indexed before an answer; more, beside the answers. */
const AT_ONCE = 100;
/** So many stories may be in memory's index alone: they must be indexed again at the next start. */
const UNSAVED = 64;
/** So many stories at most while a whole history is indexed. */
const UNSAVED_MOST = 4_000;
/** Changes that are kept for other pages to catch up with. */
const REMEMBERED = 2_000;
/** Values of a facet that are handed out. */
const MOST_VALUES = 200;

export function createEngine(db: Db): Engine {
  let catalogue = new Catalogue();
  let stack = new SegmentStack();
  /** Changes up to this one are in the catalogue. */
  let seen = -1;
  /** Changes up to this one are in the index that the database keeps. */
  let kept = 0;
  const toIndex = new Set<Doc>();
  let caught: Promise<void> = Promise.resolve();
  let indexing: Promise<void> | null = null;

  const exists = (doc: Doc) => catalogue.has(doc);

  async function load(): Promise<void> {
    catalogue = new Catalogue();
    stack = new SegmentStack();
    toIndex.clear();
    const broken: EntryRow[] = [];
    let index: KeptIndex | null = null;
    await db.dexie.transaction('r', [db.entries, db.changes, db.segments, db.meta], async () => {
      seen = (await db.changes.orderBy('revision').last())?.revision ?? 0;
      index = await loadIndex(db);
      for (let from = 0; ; ) {
        const rows = await db.entries.where('doc').above(from).limit(ROWS).toArray();
        for (const row of rows) {
          if (isEntryRow(row)) catalogue.put(row);
          else broken.push(row);
        }
        const last = rows.at(-1);
        if (!last || rows.length < ROWS) break;
        from = last.doc;
      }
      const changed = await db.changes
        .where('revision')
        .above(index?.revision ?? 0)
        .toArray();
      for (const { doc, what } of changed) if (what === 'words') toIndex.add(doc);
    });
    await setEntriesAside(db, broken, Date.now());
    const { segments, revision } = index ?? (await startIndexAnew(db));
    kept = revision;
    for (const { id, segment } of segments) stack.push(segment, id);
    for (let doc = 1; doc < catalogue.size; doc++) if (exists(doc) && !stack.has(doc)) toIndex.add(doc);
  }

  async function catchUp(): Promise<void> {
    if (seen < 0) await load();
    const changes = await db.changes.where('revision').above(seen).toArray();
    if (changes.some(({ what }) => what === 'all') || (changes[0] && changes[0].revision > seen + 1)) {
      // Everything changed, or what lay between is no longer told: begin anew.
      await load();
    } else if (changes.length > 0) {
      const docs = [...new Set(changes.map(({ doc }) => doc))];
      const rows = await db.entries.bulkGet(docs);
      docs.forEach((doc, at) => {
        const row = rows[at];
        if (row && isEntryRow(row)) catalogue.put(row);
        else catalogue.remove(doc);
      });
      for (const { doc, what, revision } of changes) {
        if (what === 'words') toIndex.add(doc);
        seen = Math.max(seen, revision);
      }
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
  const ready = (): Promise<void> => {
    caught = caught.catch(() => undefined).then(catchUp);
    return caught;
  };

  async function indexSome(most: number): Promise<void> {
    const docs = [...toIndex].slice(0, most).sort((a, b) => a - b);
    const builder = new SegmentBuilder();
    for (const story of await readSearchable(db, docs)) builder.add(indexedOf(story));
    for (const doc of docs) toIndex.delete(doc);
    if (builder.size > 0) stack.push(builder.build());
    stack.compact(exists);
    const limit = toIndex.size === 0 ? UNSAVED : UNSAVED_MOST;
    if (stack.unsaved >= limit) await save();
  }

  async function indexAll(): Promise<void> {
    while (toIndex.size > 0) await indexSome(STORIES);
    if (stack.unsaved > 0) await save();
  }

  async function save(): Promise<void> {
    const { from, into } = stack.toSave(exists);
    const revision = toIndex.size === 0 ? seen : kept;
    const gone = from.flatMap(({ row }) => row ?? []);
    const row = await replaceSegments(db, { known: stack.rows, gone, added: into, revision });
    if (row === null) {
      // Another page was first: what it wrote is as good as what we have.
      seen = -1;
      return;
    }
    stack.replace(from, into, row);
    kept = revision;
    await db.changes
      .where('revision')
      .belowOrEqual(kept - REMEMBERED)
      .delete();
  }

  return {
    async find(query) {
      await ready();
      return findStories(catalogue, stack.index(catalogue.size), query, parseQuery(query.text));
    },
    async facets(query) {
      await ready();
      const index = stack.index(catalogue.size);
      return countFacets(catalogue, index, query, parseQuery(query.text), MOST_VALUES);
    },
    async stats(span) {
      await ready();
      return countReading(db, catalogue, span);
    },
    async counts() {
      await ready();
      return catalogue.counts();
    },
    async stories(docs, text) {
      const wanted = wordsToMark(parseQuery(text));
      if (wanted.words.length + wanted.phrases.length === 0) {
        const rows = (await db.entries.bulkGet([...docs])).filter((row) => row !== undefined);
        return rows.map((row) => ({
          entry: entryOf(row),
          headline: [{ text: row.headline, marked: false }],
          snippet: null,
        }));
      }
      return (await readSearchable(db, docs)).map((story) => markStory(story, wanted));
    },
  };
}

function markStory({ row, notes, text }: Searchable, wanted: Wanted): FoundStory {
  const headline = markText(row.headline, wanted);
  const marked = headline.filter((piece) => piece.marked).length;
  const enough = marked >= wanted.words.length + wanted.phrases.flat().length;
  let snippet = null;
  for (const passage of enough ? [] : [row.deck ?? '', ...notes, text])
    snippet ??= snippetOf(passage, wanted);
  return { entry: entryOf(row), headline, snippet };
}
