import { openCutting } from '../extract/interpret/gate/open.ts';
import { interpret } from '../extract/interpret/interpret.ts';
import { rehearse } from '../extract/interpret/rehearse.ts';
import type { Article, Extraction } from '../model/article.ts';
import type { Summary } from '../model/history.ts';
import { parseExtraction } from '../model/parse-article.ts';
import type { Result } from '../model/result.ts';
import { summarise } from '../summarise/extractive.ts';

/** What stories are made with: half of our code, and not wanted on the pages that are none. */
export interface Interpreter {
  interpret(cutting: Result<unknown>, now: number): Result<Extraction>;
  summarise(article: Article, options: { sentences: number }): Summary;
}

/** Ready and warm: a made-up story has been read and summed up. */
export function prepareInterpreter(): Interpreter {
  const story = rehearse();
  if (story.ok) summarise(story.value.article, { sentences: 3 });
  return { interpret: interpretCutting, summarise };
}

/** @param cutting as a page told it: nothing in it is believed */
export function interpretCutting(cutting: Result<unknown>, now: number): Result<Extraction> {
  const opened = cutting.ok ? openCutting(cutting.value) : cutting;
  const story = opened.ok ? interpret(opened.value, now) : opened;
  return story.ok ? parseExtraction(story.value) : story;
}
