import type { Tab } from '../browser/tabs.ts';
import type { Request, ToldStory } from '../messages/messages.ts';
import type { Article, Extraction } from '../model/article.ts';
import type { Summary } from '../model/history.ts';
import { failure, type Result, success } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';

export interface TellParts {
  /** @param shown the tab as the browser has just told of it, where it was asked */
  story(tabId: number, anyway: boolean, shown?: Tab): Promise<Result<Extraction>>;
  /** Reads what may be asked for soon, and records nothing. */
  ahead(tabId: number, shown?: Tab): Promise<Result<Extraction>>;
  /** The tab in front. */
  front(): Promise<Tab | null>;
  /** Called while the browser is asked for the tab: time to load what makes stories. */
  meanwhile(): void;
  summarise(article: Article, options: { sentences: number }): Promise<Summary>;
  settings(): Promise<Settings>;
  /** Epoch milliseconds. */
  now(): number;
}

/**
 * Milliseconds from the browser's fetching of the popup to the popup's own question, at most, for what the browser has
 * told in between to serve both. It closes the popup itself when another tab comes to the front.
 */
const SAME_OPENING = 1_000;

/** Answers the popup. */
export interface TellStory {
  /** The browser opens the popup over the tab in front: what it will ask for, once its script is there, is begun. */
  opening(): Promise<void>;
  /** @returns the story of the tab, as `Capture.story` does, with its summary */
  tell(asked: Request<'page.story'>): Promise<Result<ToldStory>>;
}

/**
 * The summary is made here, where its code is warm: a popup is new each time, and would compile and run it for the first
 * time while its reader waits.
 */
export function createTellStory({
  story,
  ahead,
  front,
  meanwhile,
  summarise,
  settings,
  now,
}: TellParts): TellStory {
  /** All at once: each question is a journey through the browser. */
  const askBrowser = () => ({ at: now(), tab: front(), settings: settings() });
  /** What was asked as the popup began to open, until the popup asks. */
  let opened: ReturnType<typeof askBrowser> | null = null;

  /** What the browser was asked for this popup as it began to open: once, and not for long. */
  function askedAtOpening() {
    const asked = opened;
    opened = null;
    return asked && now() - asked.at < SAME_OPENING ? asked : null;
  }

  /** The summary that was begun for a reading; it is held no longer than the reading is. */
  const begun = new WeakMap<Article, { sentences: number; summary: Promise<Summary> }>();

  function summaryOf(article: Article, sentences: number): Promise<Summary> {
    const known = begun.get(article);
    if (known?.sentences === sentences) return known.summary;
    const summary = summarise(article, { sentences });
    begun.set(article, { sentences, summary });
    summary.catch(() => begun.delete(article));
    return summary;
  }

  async function tellOf(
    settings: Promise<Settings>,
    reading: Promise<Result<Extraction>>,
  ): Promise<Result<ToldStory>> {
    const work = Promise.all([settings, reading]);
    meanwhile();
    const [{ summarySentences }, done] = await work;
    if (!done.ok) return done;
    return success({ ...done.value, summary: await summaryOf(done.value.article, summarySentences) });
  }

  return {
    async opening() {
      opened = askBrowser();
      // Nobody has asked yet: a failure is met again by whoever does.
      await tellOf(
        opened.settings,
        inFront(opened.tab, (tab) => ahead(tab.id, tab)),
      );
    },
    tell({ tabId, anyway }) {
      if (tabId !== null) return tellOf(settings(), story(tabId, anyway));
      const asked = askedAtOpening() ?? askBrowser();
      return tellOf(
        asked.settings,
        inFront(asked.tab, (tab) => story(tab.id, anyway, tab)),
      );
    },
  };
}

async function inFront(
  found: Promise<Tab | null>,
  read: (tab: Tab) => Promise<Result<Extraction>>,
): Promise<Result<Extraction>> {
  const tab = await found;
  return tab ? read(tab) : failure({ kind: 'tab-closed' });
}
