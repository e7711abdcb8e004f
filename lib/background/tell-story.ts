import type { Request, ToldStory } from '../messages/messages.ts';
import type { Article, Extraction } from '../model/article.ts';
import type { Summary } from '../model/history.ts';
import { type Result, success } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';

export interface TellParts {
  story(tabId: number, anyway: boolean): Promise<Result<Extraction>>;
  summarise(article: Article, options: { sentences: number }): Promise<Summary>;
  settings(): Promise<Settings>;
}

/**
 * Answers the popup. The summary is made here, where its code is warm: a popup is new each time, and would compile and
 * run it for the first time while its reader waits.
 */
export function createTellStory({ story, summarise, settings }: TellParts) {
  return async ({ tabId, anyway }: Request<'page.story'>): Promise<Result<ToldStory>> => {
    const [{ summarySentences }, read] = await Promise.all([settings(), story(tabId, anyway)]);
    if (!read.ok) return read;
    const summary = await summarise(read.value.article, { sentences: summarySentences });
    return success({ ...read.value, summary });
  };
}
