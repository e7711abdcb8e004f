import type { Tab } from '../browser/tabs.ts';
import type { NotRecorded, Reading } from '../messages/messages.ts';
import type { Article, Extraction, Omission } from '../model/article.ts';
import type { EntryId } from '../model/history.ts';
import { type Failure, failure, type Result, success } from '../model/result.ts';
import { whyNotReadable } from './readable.ts';

/** What capturing needs of the outer world. */
export interface CaptureParts {
  findTab(tabId: number): Promise<Tab | null>;
  /** Runs a file of ours in the tab; rejects where that is not allowed. */
  inject(tabId: number, file: string): Promise<unknown>;
  /** Address and content type of the tab's document; rejects where we may not look. */
  look(tabId: number): Promise<{ url: string; contentType: string }>;
  parseArticle(value: unknown): Result<Article>;
  /** Why a story of this page must not be recorded; null where it may. */
  barred(tab: Tab, url: string): Promise<NotRecorded | null>;
  record(article: Article): Promise<Result<EntryId>>;
  now(): number;
}

/** A reading younger than this is handed out again: a popup that closed in mid-work finds it. Milliseconds. */
const FRESH = 20_000;

interface Taken {
  url: string;
  at: number;
  reading: Promise<Result<Reading>>;
}

/** Reads stories out of tabs and puts them into the history. */
export interface Capture {
  /**
   * The story of a tab. Requests for the same tab and address join one work; it goes on when the asker is gone.
   * @returns the story, with the history's trouble beside it, not in its place; failures: `page-not-readable`,
   * `no-story-found`, `article-not-valid`, `tab-closed`
   */
  read(tabId: number): Promise<Result<Reading>>;
  /** Drops what is kept of a tab, when it is closed or shows something else. */
  forget(tabId: number): void;
}

/** @returns a `Capture` that keeps nothing but the latest reading of each tab */
export function createCapture(parts: CaptureParts): Capture {
  const latest = new Map<number, Taken>();

  async function read(tabId: number): Promise<Result<Reading>> {
    const place = await locate(parts, tabId);
    if (!place.ok) return place;
    const { tab, url } = place.value;
    const known = latest.get(tabId);
    if (known && known.url === url && parts.now() - known.at < FRESH) return known.reading;
    const taken: Taken = { url, at: Number.POSITIVE_INFINITY, reading: take(parts, tab, url) };
    latest.set(tabId, taken);
    const reading = await taken.reading;
    taken.at = parts.now();
    // A failure is not kept: the next click tries again.
    const whole = reading.ok && reading.value.notRecorded?.why !== 'failed';
    if (!whole && latest.get(tabId) === taken) latest.delete(tabId);
    return reading;
  }

  return { read, forget: (tabId) => void latest.delete(tabId) };
}

interface Place {
  tab: Tab;
  url: string;
}

/** Finds the document itself: it knows its address even where the tab hides it. */
async function locate(parts: CaptureParts, tabId: number): Promise<Result<Place>> {
  const tab = await parts.findTab(tabId);
  if (!tab) return failure({ kind: 'tab-closed' });
  try {
    const { url, contentType } = await parts.look(tabId);
    if (contentType === 'application/pdf') return failure({ kind: 'page-not-readable', url, why: 'pdf' });
    return success({ tab, url });
  } catch {
    return failure(await whyLost(parts, tabId));
  }
}

async function take(parts: CaptureParts, tab: Tab, url: string): Promise<Result<Reading>> {
  let raw: unknown;
  try {
    raw = await parts.inject(tab.id, 'extractor.js');
  } catch (error) {
    return failure(await whyFailed(parts, tab.id, error));
  }
  const extraction = parseExtraction(raw, parts.parseArticle, url);
  if (!extraction.ok) return extraction;
  return success({ ...extraction.value, ...(await put(parts, tab, url, extraction.value.article)) });
}

async function put(
  parts: CaptureParts,
  tab: Tab,
  url: string,
  article: Article,
): Promise<{ entry: EntryId | null; notRecorded: NotRecorded | null }> {
  const barred = await parts.barred(tab, url);
  if (barred) return { entry: null, notRecorded: barred };
  const recorded = await parts.record(article);
  if (recorded.ok) return { entry: recorded.value, notRecorded: null };
  return { entry: null, notRecorded: { why: 'failed', failure: recorded.error } };
}

/** The tab could not be looked into. */
async function whyLost(parts: CaptureParts, tabId: number): Promise<Failure> {
  const tab = await parts.findTab(tabId);
  if (!tab) return { kind: 'tab-closed' };
  return { kind: 'page-not-readable', url: tab.url ?? '', why: whyNotReadable(tab.url) };
}

/** The tab could be looked into, and then the extractor failed. */
async function whyFailed(parts: CaptureParts, tabId: number, error: unknown): Promise<Failure> {
  if (!(await parts.findTab(tabId))) return { kind: 'tab-closed' };
  return { kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}

const KNOWN_FAILURES: ReadonlySet<unknown> = new Set<Failure['kind']>(['no-story-found', 'unexpected']);

/**
 * @param raw what extractor.js gave, `Result<Extraction>` if all is well; it ran in the page's process, so nothing
 *   of it is trusted
 */
function parseExtraction(
  raw: unknown,
  parseArticle: CaptureParts['parseArticle'],
  url: string,
): Result<Extraction> {
  const { ok, value, error } = fields(raw);
  if (ok === true) {
    const { article, omissions } = fields(value);
    const parsed = parseArticle(article);
    return parsed.ok ? success({ article: parsed.value, omissions: omissionsOf(omissions) }) : parsed;
  }
  const { kind, detail } = fields(error);
  if (ok === false && KNOWN_FAILURES.has(kind) && kind !== 'unexpected')
    return failure({ kind: 'no-story-found', url });
  return failure({
    kind: 'unexpected',
    detail: typeof detail === 'string' ? detail.slice(0, 500) : 'the extractor gave no result',
  });
}

const MOST_OMISSIONS = 200;
const LONGEST_OMISSION = 300;

function omissionsOf(value: unknown): Omission[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_OMISSIONS).flatMap((item) => {
    const { reason, text } = fields(item);
    if (typeof reason !== 'string' || typeof text !== 'string') return [];
    return { reason: reason.slice(0, LONGEST_OMISSION), text: text.slice(0, LONGEST_OMISSION) };
  });
}

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
