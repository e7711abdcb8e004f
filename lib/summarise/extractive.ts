import type { Article, Block } from '../model/article.ts';
import type { Summary, SummarySentence } from '../model/history.ts';
import { inlineText } from '../model/plain-text.ts';
import { summaryLength } from '../model/summary-length.ts';
import { splitSentences } from '../text/sentences.ts';
import { chooseSentences } from './choose.ts';
import { findConcepts } from './concepts.ts';
import { standingOf } from './standalone.ts';
import { chancesOf, FITTED, type Weights } from './weights.ts';

/** Stories longer than this are summed up from their beginning: the news stands there. */
const LONGEST = 250;

/** So many fewer than asked for may be chosen: a short summary stays short, a long one long. */
const MOST_LEFT_OUT = 2;

/**
 * The sentences that carry the story, verbatim and in story order: at most as many as asked for, and fewer where one
 * more would add less than it costs to read.
 *
 * Of all sets of sentences that a reader understands without the rest, the one that covers most of what an editor would
 * say of the story, for its length: concepts.ts says what the story has, weights.ts what an editor would say,
 * standalone.ts what a reader understands, choose.ts which set.
 *
 * @param article the dateline is taken to be off its body already
 * @param options.sentences how many at most, 1 to 7
 * @param options.weights others than those that ship only measure
 * @returns one at least, and at most two fewer than asked for, unless fewer stand alone; the opening where none does
 */
export function summarise(
  article: Pick<Article, 'headline' | 'language' | 'body'>,
  { sentences, weights = FITTED }: { sentences: number; weights?: Weights },
): Summary {
  const most = summaryLength(sentences);
  const all = storySentences(article).slice(0, LONGEST);
  const standing = all.map(({ text }) => standingOf(text, article.language));
  if (!standing.includes('alone')) return { sentences: all.slice(0, 1), maker: 'extractive' };
  const headline = article.headline.trim() ? [article.headline] : [];
  const concepts = findConcepts([...headline, ...all.map(({ text }) => text)], article.language);
  const inBody = concepts.sentences.slice(headline.length);
  const chosen = chooseSentences(inBody, chancesOf(concepts, weights), standing, {
    least: Math.max(1, most - MOST_LEFT_OUT),
    most,
  });
  return { sentences: chosen.flatMap((index) => all[index] ?? []), maker: 'extractive' };
}

/**
 * The story's running text as sentences with the block that holds each: paragraphs, and list items that are
 * sentences. Headings, quotations set apart, tables and captions are no running text.
 */
export function storySentences({ body, language }: Pick<Article, 'body' | 'language'>): SummarySentence[] {
  return body.flatMap((block, index) =>
    runningText(block).flatMap((text) =>
      splitSentences(text, language).map((sentence) => ({ text: sentence.text, block: index })),
    ),
  );
}

function runningText(block: Block): string[] {
  if (block.kind === 'paragraph') return [inlineText(block.text)];
  if (block.kind !== 'list') return [];
  return block.items.map(inlineText).filter((item) => /[.!?…。！？؟।]["'”’»」)]*$/u.test(item.trim()));
}
