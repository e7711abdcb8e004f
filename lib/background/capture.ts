import type { Tab } from '../browser/tabs.ts';
import type { NotRecorded, Reading } from '../messages/messages.ts';
import type { Article, Extraction } from '../model/article.ts';
import type { EntryId } from '../model/history.ts';
import { failure, type Result, success } from '../model/result.ts';
import { locate } from './locate.ts';
import { type Look, type LookParts, lookAgain, lookAt } from './look.ts';

/** What capturing needs of the outer world. */
export interface CaptureParts extends LookParts {
  /** Whether the reader has switched the detector off for this page, so that its verdict does not count. */
  off(tab: Tab, url: string): Promise<boolean>;
  /** Why a story of this page must not be recorded; null where it may. */
  barred(tab: Tab, url: string): Promise<NotRecorded | null>;
  /** Makes a story of what a page told. */
  interpret(cutting: Result<unknown>): Promise<Result<Extraction>>;
  /** What the reader's rules for the page's site make of its story, which is being read. */
  followRules(tabId: number, url: string, reading: Promise<Result<Extraction>>): Promise<Result<Extraction>>;
  /** @param openedAs the address that the page was opened under */
  record(article: Article, openedAs: string): Promise<Result<EntryId>>;
  /** Called while a page is being read: time for what would have to be done next. */
  meanwhile(): void;
  wait(milliseconds: number): Promise<void>;
  now(): number;
}

/** A reading younger than this is handed out again: a popup that closed in mid-work finds it. Milliseconds. */
const FRESH = 20_000;
/** A story is recorded once the popup has shown it, and so asks what became of it; or else after so many milliseconds. */
const SHOWN = 1_000;

interface Taken {
  anyway: boolean;
  at: number;
  /** Why it was not recorded, once that was tried; null where it was, or was not tried. */
  barred: NotRecorded['why'] | null;
  look: Promise<Result<Look>>;
  extraction: Promise<Result<Extraction>>;
  /** Records it, once. */
  reading(): Promise<Result<Reading>>;
}

/** Reads stories out of tabs and puts them into the history. */
export interface Capture {
  /**
   * The story of a tab. Requests for the same tab and address join one work; it goes on when the asker is gone.
   * @param anyway reads the page even though nothing speaks for a story; without it, such a page is turned down as
   *   `no-story-found`, and so not recorded just because the popup was opened over it
   * @param shown the tab as the browser has just told of it; where that is missing, the browser is asked
   * @returns the story as soon as it is read; failures as for `read`
   */
  story(tabId: number, anyway: boolean, shown?: Tab): Promise<Result<Extraction>>;
  /**
   * The same, whatever speaks for it, once it is in the history.
   * @returns the story, with the history's trouble beside it, not in its place; failures: `page-not-readable`,
   * `no-story-found`, `article-not-valid`, `tab-closed`
   */
  read(tabId: number): Promise<Result<Reading>>;
  /**
   * Reads a story that may be asked for soon. Nothing is recorded unless it is.
   * @returns as `story` does
   */
  ahead(tabId: number, shown?: Tab): Promise<Result<Extraction>>;
  /** Drops what is kept of a tab, when it is closed or shows something else. */
  forget(tabId: number): void;
}

/** @returns a `Capture` that keeps nothing but the latest reading of each tab */
export function createCapture(parts: CaptureParts): Capture {
  const latest = new Map<number, Taken>();

  /** The work on what a tab shows: what is under way or fresh, else begun now. */
  async function work(tabId: number, anyway: boolean, shown?: Tab): Promise<Taken> {
    const known = latest.get(tabId);
    return known && (await serves(known, tabId, anyway, shown)) ? known : begin(tabId, anyway);
  }

  async function serves(known: Taken, tabId: number, anyway: boolean, shown?: Tab): Promise<boolean> {
    if (parts.now() - known.at >= FRESH) return false;
    // The browser is asked while the page may still be under way: what counts is what the tab shows now.
    const [seen, tab] = await Promise.all([known.look, shown ?? parts.findTab(tabId)]);
    if (!seen.ok || !(await shows(tab, seen.value))) return false;
    // What its reader has allowed since is recorded after all.
    const { barred } = known;
    if (barred && tab && (await parts.barred(tab, seen.value.url))?.why !== barred) return false;
    // What may have been turned down is read after all.
    return known.anyway || !anyway || (await known.extraction).ok;
  }

  /**
   * The document is asked only where the tab does not tell. Sites that load no pages change the address first and what
   * it shows a moment later: the title tells.
   */
  async function shows(tab: Tab | null, { tab: before, url }: Look): Promise<boolean> {
    if (tab?.title !== before.title) return false;
    if (tab.url === url) return true;
    const place = await locate(parts, tab.id);
    return place.ok && place.value.url === url;
  }

  function begin(tabId: number, anyway: boolean): Taken {
    const look = lookAt(parts, tabId);
    parts.meanwhile();
    const extraction = look.then((seen) => (seen.ok ? tell(parts, seen.value, anyway) : seen));
    const drop = () => latest.get(tabId) === begun && latest.delete(tabId);
    let reading: Promise<Result<Reading>> | null = null;
    const begun: Taken = {
      anyway,
      at: Number.POSITIVE_INFINITY,
      barred: null,
      look,
      extraction,
      reading() {
        reading ??= record(look, extraction);
        reading.then((done) => {
          begun.barred = (done.ok && done.value.notRecorded?.why) || null;
          if (!done.ok || begun.barred === 'failed') drop();
        }, drop);
        return reading;
      },
    };
    latest.set(tabId, begun);
    // A failure is not kept: the next click tries again.
    extraction.then((done) => {
      begun.at = parts.now();
      if (!done.ok) drop();
    }, drop);
    return begun;
  }

  async function record(look: Taken['look'], extraction: Taken['extraction']): Promise<Result<Reading>> {
    const [seen, story] = await Promise.all([look, extraction]);
    if (!seen.ok) return seen;
    return story.ok ? put(parts, seen.value, story.value) : story;
  }

  return {
    async story(tabId, anyway, shown) {
      const { extraction, reading } = await work(tabId, anyway, shown);
      void parts.wait(SHOWN).then(reading).catch(console.error);
      return extraction;
    },
    read: async (tabId) => (await work(tabId, true)).reading(),
    ahead: async (tabId, shown) => (await work(tabId, false, shown)).extraction,
    forget: (tabId) => void latest.delete(tabId),
  };
}

/** A click is a wish: a page is turned down only where the detector is this sure that it is no story. */
const SURE = 0.75;
/** Below this confidence in where the story is, Readability is asked too. */
const UNSURE = 0.3;

async function tell(parts: CaptureParts, look: Look, anyway: boolean): Promise<Result<Extraction>> {
  const { tab, url, verdict } = look;
  const isNone = !anyway && verdict?.kind === 'other' && verdict.confidence >= SURE;
  if (isNone && !(await parts.off(tab, url))) return failure({ kind: 'no-story-found', url });
  return parts.followRules(tab.id, url, take(parts, look));
}

/** The story as our own reading finds it, or as Readability does where ours finds none or is unsure. */
async function take(parts: CaptureParts, look: Look): Promise<Result<Extraction>> {
  const first = await parts.interpret(look.cutting);
  const unsure = first.ok
    ? (first.value.article.provenance.body?.confidence ?? 1) < UNSURE
    : first.error.kind === 'no-story-found';
  if (!unsure) return first;
  const second = await parts.interpret(await lookAgain(parts, look));
  return second.ok ? second : first;
}

async function put(parts: CaptureParts, { tab, url }: Look, story: Extraction): Promise<Result<Reading>> {
  const barred = await parts.barred(tab, url);
  if (barred) return success({ ...story, entry: null, notRecorded: barred });
  const recorded = await parts.record(story.article, url);
  if (recorded.ok) return success({ ...story, entry: recorded.value, notRecorded: null });
  return success({ ...story, entry: null, notRecorded: { why: 'failed', failure: recorded.error } });
}
