import { applyCorrections } from '../correct/correct.ts';
import type { Article } from '../model/article.ts';
import type { EntryId, HistoryEntry, Visit, VisitMeasure } from '../model/history.ts';
import { parseArticle } from '../model/parse-article.ts';
import { failure, type Result } from '../model/result.ts';
import { correctionsOf } from './corrections.ts';
import { type Db, ofDoc } from './db.ts';
import { attempt } from './failures.ts';
import { fingerprint, packArticle } from './pack.ts';
import { describe, docOf, entryOf, idOf, present } from './rows.ts';
import type { EntryRow } from './schema.ts';
import { urlKeyOf } from './url-key.ts';

/** Openings within half an hour of each other are one visit, as web statistics count them. Milliseconds. */
const SAME_VISIT = 30 * 60_000;

/** What was read, and when. */
export interface History {
  /**
   * Puts a story into the history, or notes that it was read again. Words that differ from the last reading make a
   * new version. A story in the trash comes back.
   *
   * @param read.at epoch milliseconds; now, where not given
   * @param read.openedAs the page's own address, where it is not the story's canonical one
   * @returns the entry's id; `article-not-valid`, `storage-full`, `storage-unavailable`
   */
  record(article: Article, read?: { at?: number; openedAs?: string | null }): Promise<Result<EntryId>>;
  /** @returns whether the story is in the history (then the visit is noted) */
  recordVisit(measure: VisitMeasure): Promise<Result<boolean>>;
  /** @returns the entry of a page, under whichever of its addresses */
  entryAt(url: string): Promise<Result<HistoryEntry | null>>;
  entry(id: EntryId): Promise<Result<HistoryEntry | null>>;
  /** @returns newest first */
  visits(id: EntryId): Promise<Result<Visit[]>>;
}

/** @param clock epoch milliseconds, for what is recorded without a time of its own */
export function createHistory(db: Db, clock: () => number): History {
  /** Both tables are asked at once: in a transaction each answer that is waited for costs a journey. */
  async function rowAt(key: string): Promise<EntryRow | undefined> {
    const [row, address] = await Promise.all([db.entries.get({ urlKey: key }), db.addresses.get(key)]);
    return row ?? (address && db.entries.get(address.doc));
  }

  /** What `record` compares a story with that was read before. */
  const known = ({ doc, version }: EntryRow) =>
    Promise.all([correctionsOf(db, doc), db.versions.get([doc, version]), ofDoc(db.visits, doc).last()]);

  return {
    async record(given, { at = clock(), openedAs = null } = {}) {
      const checked = parseArticle(given);
      if (!checked.ok) return checked;
      const article = checked.value;
      const urlKey = urlKeyOf(article.url);
      const alias = openedAs && URL.canParse(openedAs) ? urlKeyOf(openedAs) : urlKey;
      const hash = await fingerprint(article);
      const packed = packArticle(article);
      const { headline, words } = article;

      return attempt(() =>
        db.dexie.transaction(
          'rw',
          [db.entries, db.addresses, db.versions, db.visits, db.corrections, db.changes],
          async () => {
            const before = await rowAt(urlKey);
            const [corrections, newest, last] = before ? await known(before) : UNKNOWN;
            const changed = !newest || newest.hash !== hash || !newest.whole;
            const version = newest?.hash === hash ? newest.version : (before?.version ?? 0) + 1;

            const isVisit = !last || Math.abs(at - last.at) >= SAME_VISIT;
            const row: Omit<EntryRow, 'doc'> = {
              ...(before ?? fresh(urlKey, at)),
              ...(changed || !before ? describe(applyCorrections(article, corrections)) : {}),
              version,
              firstRead: Math.min(before?.firstRead ?? at, at),
              lastRead: Math.max(before?.lastRead ?? at, at),
              visits: (before?.visits ?? 0) + (isVisit ? 1 : 0),
              deletedAt: null,
            };
            const doc = await db.entries.put(before ? { ...row, doc: before.doc } : row);
            const since = newest?.hash === hash ? newest.at : at;
            const described = { at: since, headline, words, hash, article: packed, whole: 1 as const };
            await Promise.all([
              changed && db.versions.put({ doc, version, ...described }),
              isVisit && db.visits.put({ doc, at, readingTime: 0, progress: 0 }),
              alias !== urlKey && db.addresses.put({ key: alias, doc }),
              db.changes.add({ doc, what: changed ? 'words' : 'row' }),
            ]);
            return idOf(doc);
          },
        ),
      );
    },

    async recordVisit({ url, visit, readingTime, progress }) {
      if (!URL.canParse(url)) return failure({ kind: 'not-in-history' });
      return attempt(() =>
        db.dexie.transaction('rw', [db.entries, db.addresses, db.visits, db.changes], async () => {
          const row = await rowAt(urlKeyOf(url));
          if (!row || row.deletedAt !== null) return false;
          const { doc } = row;
          const near = await ofDoc(db.visits, doc).toArray();
          // What `record` noted of this same visit, before anything was measured.
          const bare = near.filter(
            (one) => isBare(one) && Math.abs(one.at - visit) < SAME_VISIT && one.at !== visit,
          );
          await db.visits.bulkDelete(bare.map(({ at }) => [doc, at]));
          await db.visits.put({ doc, at: visit, readingTime, progress });
          const all = await ofDoc(db.visits, doc).toArray();
          await db.entries.update(doc, {
            visits: all.length,
            readingTime: all.reduce((sum, one) => sum + one.readingTime, 0),
            progress: Math.max(row.progress, progress),
            firstRead: Math.min(row.firstRead, visit),
            lastRead: Math.max(row.lastRead, visit),
          });
          await db.changes.add({ doc, what: 'row' });
          return true;
        }),
      );
    },

    entryAt: (url) =>
      attempt(async () => {
        if (!URL.canParse(url)) return null;
        const row = await rowAt(urlKeyOf(url));
        return row ? entryOf(row) : null;
      }),

    entry: (id) =>
      attempt(async () => {
        const row = await db.entries.get(docOf(id));
        return row ? entryOf(row) : null;
      }),

    visits: (id) =>
      attempt(async () => {
        const { doc } = present(await db.entries.get(docOf(id)));
        const rows = await ofDoc(db.visits, doc).reverse().toArray();
        return rows.map(({ at, readingTime, progress }) => ({ entry: id, at, readingTime, progress }));
      }),
  };
}

const UNKNOWN = [{}, undefined, undefined] as const;

const isBare = (visit: { readingTime: number; progress: number }): boolean =>
  visit.readingTime === 0 && visit.progress === 0;

/** What a new entry has before its story is described. */
const fresh = (urlKey: string, at: number) => ({
  urlKey,
  url: '',
  headline: '',
  deck: null,
  site: '',
  host: '',
  section: null,
  language: null,
  direction: 'ltr' as const,
  authors: [],
  agency: null,
  places: [],
  published: null,
  firstRead: at,
  lastRead: at,
  visits: 0,
  saved: false,
  progress: 0,
  readingTime: 0,
  tags: [],
  note: '',
  words: 0,
  version: 0,
  deletedAt: null,
});
