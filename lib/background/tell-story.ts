import type { Request, ToldStory } from '../messages/messages.ts';
import type { Article, Extraction } from '../model/article.ts';
import type { Summary } from '../model/history.ts';
import { failure, type Result, success } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';

export interface TellParts {
  story(tabId: number, anyway: boolean): Promise<Result<Extraction>>;
  /** Reads what may be asked for soon, and records nothing. */
  ahead(tabId: number): Promise<Result<Extraction>>;
  /** The tab in front. */
  front(): Promise<{ id: number } | null>;
  summarise(article: Article, options: { sentences: number }): Promise<Summary>;
  settings(): Promise<Settings>;
  now(): number;
}

/** Answers the popup. */
export interface TellStory {
  /** The browser opens the popup over the tab in front: what it will ask for, once its script is there, is begun. */
  opening(): Promise<void>;
  tell(asked: Request<'page.story'>): Promise<Result<ToldStory>>;
}

/** What was begun for a popup is handed out for so many milliseconds, and once. */
const SOON = 2_000;

interface Begun {
  at: number;
  tabId: Promise<number | null>;
  told: Promise<Result<ToldStory>>;
}

/**
 * The summary is made here, where its code is warm: a popup is new each time, and would compile and run it for the first
 * time while its reader waits.
 */
export function createTellStory({ story, ahead, front, summarise, settings, now }: TellParts): TellStory {
  let begun: Begun | null = null;

  /** Tabs and settings are asked for at once: each question is a journey through the browser. */
  async function tellOf(
    tabId: Promise<number | null>,
    read: (tabId: number) => Promise<Result<Extraction>>,
  ): Promise<Result<ToldStory>> {
    const [{ summarySentences }, done] = await Promise.all([
      settings(),
      tabId.then((id) => (id === null ? failure({ kind: 'tab-closed' }) : read(id))),
    ]);
    if (!done.ok) return done;
    const summary = await summarise(done.value.article, { sentences: summarySentences });
    return success({ ...done.value, summary });
  }

  const inFront = async () => (await front())?.id ?? null;

  return {
    async opening() {
      const tabId = inFront();
      begun = { at: now(), tabId, told: tellOf(tabId, ahead) };
      await begun.told;
    },
    async tell({ tabId: named, anyway }) {
      const known = begun;
      begun = null;
      const tabId = known && now() - known.at < SOON && !anyway ? await known.tabId : null;
      if (!known || tabId === null || (named !== null && named !== tabId)) {
        return tellOf(named === null ? inFront() : Promise.resolve(named), (id) => story(id, anyway));
      }
      const told = await known.told;
      // Now that it is asked for, it is recorded as every story is.
      if (told.ok) story(tabId, anyway).catch(console.error);
      return told;
    },
  };
}
