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
}

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
}: TellParts): TellStory {
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

  /** Tabs and settings are asked for at once: each question is a journey through the browser. */
  async function tellOf(
    named: number | null,
    read: (tabId: number, shown?: Tab) => Promise<Result<Extraction>>,
  ): Promise<Result<ToldStory>> {
    const readIt = async () => {
      if (named !== null) return read(named);
      const tab = await front();
      return tab ? read(tab.id, tab) : failure({ kind: 'tab-closed' });
    };
    const work = Promise.all([settings(), readIt()]);
    meanwhile();
    const [{ summarySentences }, done] = await work;
    if (!done.ok) return done;
    return success({ ...done.value, summary: await summaryOf(done.value.article, summarySentences) });
  }

  return {
    async opening() {
      // Nobody has asked yet: a failure is met again by whoever does.
      await tellOf(null, ahead);
    },
    tell: ({ tabId, anyway }) => tellOf(tabId, (id, shown) => story(id, anyway, shown)),
  };
}
