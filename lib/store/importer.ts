import type { ArchiveItem, ArchiveSource, ImportOutcome, ImportReport } from '../model/archive.ts';
import { failure, type Result, success } from '../model/result.ts';
import { pacing } from '../pace/pacing.ts';
import { type Db, ofDoc } from './db.ts';
import { Abandoned, attempt, toFailure } from './failures.ts';
import { type IncomingStory, mergeRows, numbered, rowsOf } from './incoming.ts';
import type { Doc, IncomingRow } from './schema.ts';
import { forgetIndex } from './search/keep.ts';
import { allTablesOfStories, deleteStories } from './trash.ts';

export interface ImportRun {
  signal?: AbortSignal | undefined;
  /** Stories done, and all where that is known. */
  report?: (done: number, total: number | null) => void;
}

/** Stories from files: backups, and what other services give. */
export interface Importer {
  /** A dry run, and the test of a backup: reads all of the file, changes nothing. */
  planImport(source: ArchiveSource, run?: ImportRun): Promise<Result<ImportReport>>;
  /**
   * All or nothing: the file is read and checked to its end first, then its stories go in in one transaction. Stopped,
   * full or broken, the history is as before.
   * @param run.mode `replace`: the history afterwards is what the file has, and nothing else
   */
  importStories(
    source: ArchiveSource,
    run?: ImportRun & { mode?: 'merge' | 'replace' },
  ): Promise<Result<ImportReport>>;
}

/** Stories that are written in one go. */
const BATCH = 200;
/** From so many new stories on, the index is told once and not of each. */
const MANY = 1_000;

/** A plan only reads; an import changes the history in one transaction at its end, so that it is all or nothing. */
export function createImporter(db: Db): Importer {
  return {
    planImport: (source, run = {}) =>
      attempt(async () => {
        const tally = new Tally();
        const keys = new Set<string>();
        for await (const item of checked(source, run)) {
          if (!tally.take(item)) continue;
          const rows = await rowsOf(item.story);
          const { urlKey } = rows.entry;
          const ours = await storyAt(db, urlKey);
          const same = ours !== null && mergeRows(ours.rows, rows) === null;
          tally.count(item.at, rows, same ? 'same' : ours || keys.has(urlKey) ? 'merged' : 'added');
          keys.add(urlKey);
        }
        return tally.report();
      }),

    importStories: (source, { mode = 'merge', ...run } = {}) =>
      navigator.locks.request(`${db.dexie.name}-import`, async () => {
        try {
          await db.incoming.clear();
          const tally = new Tally();
          // Made ready side by side, and while those before them are written.
          const stories: Promise<IncomingRow['stories'][number]>[] = [];
          let written: PromiseLike<unknown> = Promise.resolve();
          const write = async () => {
            const ready = await Promise.all(stories.splice(0));
            await written;
            written = db.incoming.add({ stories: ready });
            // Its failure is met at the next wait for it.
            written.then(undefined, () => undefined);
          };
          for await (const item of checked(source, run)) {
            if (!tally.take(item)) continue;
            stories.push(rowsOf(item.story).then((rows) => ({ at: item.at, rows })));
            if (stories.length >= BATCH) await write();
          }
          await write();
          await written;
          run.signal?.throwIfAborted();
          // An async function, by which Dexie knows to follow the awaits in it.
          const tables = [...allTablesOfStories(db), db.incoming, db.segments, db.meta];
          await db.dexie.transaction('rw', tables, async () => {
            await apply(db, mode, tally, run.signal);
          });
          return success(tally.report());
        } catch (error) {
          return failure(toFailure(error));
        } finally {
          await db.incoming.clear().catch(() => undefined);
        }
      }),
  };
}

/** Inside one transaction: nothing but the database may be waited for. */
async function apply(
  db: Db,
  mode: 'merge' | 'replace',
  tally: Tally,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (mode === 'replace') {
    for (const table of allTablesOfStories(db)) if (table !== db.changes) await table.clear();
    await forgetIndex(db);
  }
  const isEmpty = (await db.entries.limit(1).count()) === 0;
  /** Of the stories that this file has added. */
  const keys = new Set<string>();
  let added = 0;
  for (let from = 0; ; ) {
    if (signal?.aborted) throw new Abandoned({ kind: 'stopped' });
    const [incoming] = await db.incoming.where('seq').above(from).limit(1).toArray();
    if (!incoming) break;
    from = incoming.seq;
    const fresh: IncomingStory[] = [];
    const known = isEmpty
      ? NONE
      : await knownKeys(
          db,
          incoming.stories.map(({ rows }) => rows.entry.urlKey),
        );
    for (const { at, rows } of incoming.stories) {
      const { urlKey } = rows.entry;
      if (known.has(urlKey) || keys.has(urlKey)) {
        // A story that the file has twice may still be among those to be added.
        await add(db, fresh.splice(0));
        tally.count(at, rows, await merge(db, rows));
      } else {
        fresh.push(rows);
        tally.count(at, rows, 'added');
        added += 1;
      }
      keys.add(urlKey);
    }
    await add(db, fresh, added < MANY && mode === 'merge');
  }
  if (added >= MANY || mode === 'replace') await db.changes.add({ doc: 0, what: 'all' });
}

const NONE: ReadonlySet<string> = new Set();

async function knownKeys(db: Db, keys: string[]): Promise<Set<string>> {
  // Side by side: a cursor that jumps from key to key waits for each.
  const known = await Promise.all(keys.map((key) => db.entries.where('urlKey').equals(key).count()));
  return new Set(keys.filter((_, at) => (known[at] ?? 0) > 0));
}

async function add(db: Db, stories: readonly IncomingStory[], tell = true): Promise<void> {
  if (stories.length === 0) return;
  const docs = await db.entries.bulkAdd(
    stories.map(({ entry }) => entry),
    { allKeys: true },
  );
  await put(
    db,
    stories.map((rows, at) => numbered(rows, docs[at] ?? 0)),
  );
  if (tell) await db.changes.bulkAdd(docs.map((doc) => ({ doc, what: 'words' as const })));
}

/** Asked of the database at once, not one after the other's answer. */
async function put(db: Db, stories: readonly ReturnType<typeof numbered>[]): Promise<void> {
  await Promise.all([
    db.versions.bulkPut(stories.flatMap(({ versions }) => versions)),
    db.visits.bulkPut(stories.flatMap(({ visits }) => visits)),
    db.highlights.bulkPut(stories.flatMap(({ highlights }) => highlights)),
    db.positions.bulkPut(stories.flatMap(({ positions }) => positions)),
    db.corrections.bulkPut(stories.flatMap(({ corrections }) => corrections)),
    db.pictures.bulkPut(stories.flatMap(({ pictures }) => pictures)),
  ]);
}

async function merge(db: Db, theirs: IncomingStory): Promise<'merged' | 'same'> {
  const ours = await storyAt(db, theirs.entry.urlKey);
  const merged = ours && mergeRows(ours.rows, theirs);
  if (!ours || !merged) return 'same';
  const addresses = await db.addresses.where('doc').equals(ours.doc).toArray();
  await deleteStories(db, [ours.doc]);
  const all = numbered(merged, ours.doc);
  await db.entries.put(all.entry);
  await db.addresses.bulkPut(addresses);
  await put(db, [all]);
  return 'merged';
}

/** @returns all rows of a story that the history has; null where it has none */
async function storyAt(db: Db, urlKey: string): Promise<{ doc: Doc; rows: IncomingStory } | null> {
  const row = await db.entries.get({ urlKey });
  if (!row) return null;
  const { doc, ...entry } = row;
  const bare = <Row extends { doc: Doc }>(all: Row[]) => all.map(({ doc: _doc, ...rest }) => rest);
  const position = await db.positions.get(doc);
  return {
    doc,
    rows: {
      entry,
      versions: bare(await ofDoc(db.versions, doc).toArray()),
      visits: bare(await ofDoc(db.visits, doc).toArray()),
      highlights: bare(await db.highlights.where('doc').equals(doc).toArray()),
      position: position ? (bare([position])[0] ?? null) : null,
      corrections: bare(await ofDoc(db.corrections, doc).toArray()),
      pictures: bare(await ofDoc(db.pictures, doc).toArray()),
    },
  };
}

/** The file's items; between them the page may breathe, and its Stop button be pressed. */
async function* checked({ items, total }: ArchiveSource, run: ImportRun): AsyncGenerator<WholeItem> {
  const turn = pacing(run.signal);
  let done = 0;
  for await (const item of items) {
    run.signal?.throwIfAborted();
    if (item.kind === 'broken') throw new Abandoned(item.failure);
    yield item;
    done += 1;
    if (await turn()) run.report?.(done, total);
  }
  run.report?.(done, total);
}

type WholeItem = Exclude<ArchiveItem, { kind: 'broken' }>;

/** What became of each story, in the file's order. */
class Tally {
  readonly #items: ImportOutcome[] = [];

  /** @returns whether it is a story; what is none is noted as left out */
  take(item: WholeItem): item is Extract<WholeItem, { kind: 'story' }> {
    if (item.kind === 'left-out')
      this.#items.push({ at: item.at, title: item.title, outcome: 'left-out', why: item.why });
    return item.kind === 'story';
  }

  count(at: number, { entry }: IncomingStory, outcome: ImportOutcome['outcome']): void {
    this.#items.push({ at, title: entry.headline, outcome, why: null });
  }

  report(): ImportReport {
    const items = this.#items.sort((a, b) => a.at - b.at);
    const number = (outcome: ImportOutcome['outcome']) =>
      items.filter((one) => one.outcome === outcome).length;
    return {
      added: number('added'),
      merged: number('merged'),
      same: number('same'),
      leftOut: number('left-out'),
      items,
    };
  }
}
