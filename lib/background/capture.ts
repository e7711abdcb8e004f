import * as v from 'valibot';
import type { Tab } from '../browser/tabs.ts';
import { openCutting } from '../extract/cutting/open.ts';
import { interpret } from '../extract/interpret.ts';
import type { NotRecorded, Reading } from '../messages/messages.ts';
import type { Article, Extraction } from '../model/article.ts';
import type { EntryId } from '../model/history.ts';
import { parseExtraction } from '../model/parse-article.ts';
import { type Failure, failure, type Result, success } from '../model/result.ts';
import { type LocateParts, locate } from './locate.ts';

/** What capturing needs of the outer world. */
export interface CaptureParts extends LocateParts {
  /** Runs a file of ours in the tab; rejects where that is not allowed. */
  inject(tabId: number, file: string): Promise<unknown>;
  /** Why a story of this page must not be recorded; null where it may. */
  barred(tab: Tab, url: string): Promise<NotRecorded | null>;
  /** What the reader's rules for the page's site make of its story, which is being read. */
  followRules(tabId: number, url: string, reading: Promise<Result<Extraction>>): Promise<Result<Extraction>>;
  /** @param openedAs the address that the page was opened under */
  record(article: Article, openedAs: string): Promise<Result<EntryId>>;
  now(): number;
}

/** A reading younger than this is handed out again: a popup that closed in mid-work finds it. Milliseconds. */
const FRESH = 20_000;

interface Taken {
  url: string;
  at: number;
  extraction: Promise<Result<Extraction>>;
  reading: Promise<Result<Reading>>;
}

/** Reads stories out of tabs and puts them into the history. */
export interface Capture {
  /**
   * The story of a tab. Requests for the same tab and address join one work; it goes on when the asker is gone.
   * @returns the story as soon as it is read; failures as for `read`
   */
  story(tabId: number): Promise<Result<Extraction>>;
  /**
   * The same, once it is in the history.
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

  /** The work on what a tab shows: what is under way or fresh, else begun now. */
  async function work(tabId: number): Promise<Result<Taken>> {
    const place = await locate(parts, tabId);
    if (!place.ok) return place;
    const { tab, url } = place.value;
    const known = latest.get(tabId);
    if (known && known.url === url && parts.now() - known.at < FRESH) return success(known);
    const extraction = parts.followRules(tabId, url, take(parts, tab, url));
    const begun: Taken = {
      url,
      at: Number.POSITIVE_INFINITY,
      extraction,
      reading: extraction.then((story) => (story.ok ? put(parts, tab, url, story.value) : story)),
    };
    latest.set(tabId, begun);
    void settle(tabId, begun);
    return success(begun);
  }

  /** A failure is not kept: the next click tries again. */
  async function settle(tabId: number, begun: Taken): Promise<void> {
    const reading = await begun.reading.catch(() => null);
    begun.at = parts.now();
    const whole = reading?.ok && reading.value.notRecorded?.why !== 'failed';
    if (!whole && latest.get(tabId) === begun) latest.delete(tabId);
  }

  return {
    async story(tabId) {
      const begun = await work(tabId);
      return begun.ok ? begun.value.extraction : begun;
    },
    async read(tabId) {
      const begun = await work(tabId);
      return begun.ok ? begun.value.reading : begun;
    },
    forget: (tabId) => void latest.delete(tabId),
  };
}

/** Below this confidence in where the story is, Readability is asked too. */
const UNSURE = 0.3;

/** The story as our own reading finds it, or as Readability does where ours finds none or is unsure. */
async function take(parts: CaptureParts, tab: Tab, url: string): Promise<Result<Extraction>> {
  const first = await ask(parts, tab.id, 'extractor.js', url);
  const unsure = first.ok
    ? (first.value.article.provenance.body?.confidence ?? 1) < UNSURE
    : first.error.kind === 'no-story-found';
  if (!unsure) return first;
  const second = await ask(parts, tab.id, 'second-opinion.js', url);
  return second.ok ? second : first;
}

async function ask(
  parts: CaptureParts,
  tabId: number,
  file: string,
  url: string,
): Promise<Result<Extraction>> {
  let raw: unknown;
  try {
    raw = await parts.inject(tabId, file);
  } catch (error) {
    return failure(await whyFailed(parts, tabId, error));
  }
  const cutting = unwrap(raw, url);
  const opened = cutting.ok ? openCutting(cutting.value) : cutting;
  const story = opened.ok ? interpret(opened.value, parts.now()) : opened;
  return story.ok ? parseExtraction(story.value) : story;
}

async function put(parts: CaptureParts, tab: Tab, url: string, story: Extraction): Promise<Result<Reading>> {
  const barred = await parts.barred(tab, url);
  if (barred) return success({ ...story, entry: null, notRecorded: barred });
  const recorded = await parts.record(story.article, url);
  if (recorded.ok) return success({ ...story, entry: recorded.value, notRecorded: null });
  return success({ ...story, entry: null, notRecorded: { why: 'failed', failure: recorded.error } });
}

/** The tab could be looked into, and then the extractor failed. */
async function whyFailed(parts: CaptureParts, tabId: number, error: unknown): Promise<Failure> {
  if (!(await parts.findTab(tabId))) return { kind: 'tab-closed' };
  return { kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}

/** The failure of `read` itself, told apart from a script that gave nothing. It ran in the page's process: no trust. */
const refused = v.object({ ok: v.literal(false), error: v.object({ kind: v.literal('no-story-found') }) });
const taken = v.object({ ok: v.literal(true), value: v.unknown() });

/** @param raw what extractor.js evaluated to: `Result<Cutting>` if all is well */
function unwrap(raw: unknown, url: string): Result<unknown> {
  if (v.is(taken, raw)) return success(raw.value);
  if (v.is(refused, raw)) return failure({ kind: 'no-story-found', url });
  return failure({ kind: 'unexpected', detail: 'the extractor gave no result' });
}
