import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ArchiveEnd, ArchiveHeader, ArchiveStory } from '../model/archive.ts';
import { type Db, ofDoc } from './db.ts';
import { unpackText } from './pack.ts';
import type { Doc, EntryRow } from './schema.ts';

/** Copies of the whole history, out of the browser. */
export interface Backup {
  /**
   * Everything, the trash too, as one file: `docs/backup-format.md`. It is made as it is read, so that memory holds a
   * few stories at a time.
   * @param run.report gets the stories done, and all
   * @param run.signal ends it; the stream then fails with its reason
   */
  backup(run?: {
    signal?: AbortSignal | undefined;
    report?: (done: number, total: number) => void;
  }): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Stories read in one go: pictures come one story at a time, the rest is some kilobytes each. */
const BATCH = 250;

/** @param clock epoch milliseconds, for the date in the file's first line */
export function createBackup(db: Db, clock: () => number): Backup {
  return {
    backup({ signal, report } = {}) {
      const lines = linesOf(db, clock(), signal, report ?? (() => undefined));
      const encoder = new TextEncoder();
      const digest = sha256.create();
      const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
        async pull(controller) {
          try {
            const { done, value } = await lines.next();
            if (done) {
              controller.close();
              return;
            }
            const bytes = encoder.encode(typeof value === 'string' ? value : closing(value.stories, digest));
            digest.update(bytes);
            controller.enqueue(bytes);
          } catch (error) {
            controller.error(error);
          }
        },
        cancel: () => void lines.return(undefined),
      });
      return text.pipeThrough(new CompressionStream('gzip'));
    },
  };
}

function closing(stories: number, digest: ReturnType<typeof sha256.create>): string {
  const end: ArchiveEnd = { end: true, stories, sha256: bytesToHex(digest.clone().digest()) };
  return `${JSON.stringify(end)}\n`;
}

/** Pieces of whole lines; at the end, how many stories there were. */
async function* linesOf(
  db: Db,
  created: number,
  signal: AbortSignal | undefined,
  report: (done: number, total: number) => void,
): AsyncGenerator<string | { stories: number }, void> {
  // What is recorded while the backup runs is in the next one.
  const last = (await db.entries.toCollection().last())?.doc ?? 0;
  const total = await db.entries.where('doc').belowOrEqual(last).count();
  const header: ArchiveHeader = { format: 'lede-archive', version: 1, created, stories: total };
  yield `${JSON.stringify(header)}\n`;
  let done = 0;
  for (let from = 0; from < last; ) {
    signal?.throwIfAborted();
    const rows = await db.entries.where('doc').between(from, last, false, true).limit(BATCH).toArray();
    const end = rows.at(-1)?.doc;
    if (end === undefined) break;
    const lines = await storyLines(db, rows);
    done += lines.length;
    from = end;
    if (lines.length > 0) yield lines.join('');
    report(done, total);
  }
  yield { stories: done };
}

async function storyLines(db: Db, rows: readonly EntryRow[]): Promise<string[]> {
  const parts = await db.dexie.transaction(
    'r',
    [db.versions, db.visits, db.highlights, db.positions, db.corrections, db.pictures],
    async () => {
      const docs = rows.map(({ doc }) => doc);
      const [first = 0, last = 0] = [docs[0], docs.at(-1)];
      const within = <Row extends { doc: Doc }>(all: Row[]) => Map.groupBy(all, ({ doc }) => doc);
      const range: [[Doc, number], [Doc, number]] = [
        [first, 0],
        [last, Number.MAX_VALUE],
      ];
      const textRange: [[Doc, string], [Doc, string]] = [
        [first, ''],
        [last, '\uffff'],
      ];
      return {
        versions: within(
          await db.versions
            .where(':id')
            .between(...range)
            .toArray(),
        ),
        visits: within(
          await db.visits
            .where(':id')
            .between(...range)
            .toArray(),
        ),
        highlights: within(await db.highlights.where('doc').between(first, last, true, true).toArray()),
        positions: new Map(
          (await db.positions.bulkGet(docs)).flatMap((row) => (row ? [[row.doc, row]] : [])),
        ),
        corrections: within(
          await db.corrections
            .where(':id')
            .between(...textRange)
            .toArray(),
        ),
        // Their data may be large: it is read story by story, and not at all where there is none.
        pictured: new Set(
          (
            await db.pictures
              .where(':id')
              .between(...textRange)
              .primaryKeys()
          ).map(([doc]) => doc),
        ),
      };
    },
  );
  const lines: string[] = [];
  for (const row of rows) {
    const { doc } = row;
    const pictures = parts.pictured.has(doc)
      ? await Promise.all((await ofDoc(db.pictures, doc).toArray()).map(pictureOf))
      : [];
    const rest: Omit<ArchiveStory, 'versions'> = {
      firstRead: row.firstRead,
      lastRead: row.lastRead,
      saved: row.saved,
      progress: row.progress,
      tags: row.tags,
      note: row.note,
      deletedAt: row.deletedAt,
      visits: (parts.visits.get(doc) ?? []).map(({ at, readingTime, progress }) => ({
        at,
        readingTime,
        progress,
      })),
      highlights: (parts.highlights.get(doc) ?? []).map(({ doc: _doc, ...highlight }) => highlight),
      position: positionOf(parts.positions.get(doc)),
      corrections: (parts.corrections.get(doc) ?? []).map(({ field, typed, at }) => ({ field, typed, at })),
      pictures,
    };
    const versions = (parts.versions.get(doc) ?? []).flatMap(({ at, whole, article }) => {
      const text = unpackText(article);
      // Damaged: what is left of the story goes into the backup, if anything is.
      return text === null ? [] : [`{"at":${at},"dropped":${!whole},"article":${text}}`];
    });
    if (versions.length > 0)
      lines.push(`{"versions":[${versions.join(',')}],${JSON.stringify(rest).slice(1)}\n`);
  }
  return lines;
}

const positionOf = (row: ArchiveStory['position'] | undefined): ArchiveStory['position'] =>
  row ? { block: row.block, offset: row.offset, progress: row.progress, at: row.at } : null;

async function pictureOf({ src, picture, at }: { src: string; picture: Blob; at: number }) {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let binary = '';
  for (let from = 0; from < bytes.length; from += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return { src, type: picture.type || 'image/jpeg', data: btoa(binary), at };
}
