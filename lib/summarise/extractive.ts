import type { Article, Block } from '../model/article.ts';
import type { Summary, SummarySentence } from '../model/history.ts';
import { inlineText } from '../model/plain-text.ts';
import { splitSentences } from '../text/sentences.ts';
import { type ConceptSentence, findConcepts } from './concepts.ts';
import { standsAlone } from './standalone.ts';

/** Words that a summary is thought to have for each sentence asked for; more of it makes longer sentences win. */
const WORDS_EXPECTED = 8;
/** Partial summaries followed at once: one is greedy, more find a better set. */
const BEAM = 4;
/** Stories longer than this are summed up from their beginning: the news stands there. */
const LONGEST = 250;

/**
 * The sentences that carry the story, verbatim and in story order.
 *
 * Of all sets of sentences that can stand alone, the one that covers most of what an editor would say of the
 * story (see concepts.ts) for its length: what is covered twice counts once, so that sentences do not repeat each
 * other.
 *
 * @param article the dateline is taken to be off its body already
 * @param options.sentences how many, 1 to 7
 * @returns fewer sentences where the story has no more that stand alone; the opening sentence where it has none
 */
export function summarise(
  article: Pick<Article, 'headline' | 'language' | 'body'>,
  { sentences }: { sentences: number },
): Summary {
  const wanted = Math.min(7, Math.max(1, Math.round(sentences)));
  const all = storySentences(article).slice(0, LONGEST);
  const allowed = all.map(({ text }) => standsAlone(text, article.language));
  if (!allowed.includes(true)) return { sentences: all.slice(0, 1), maker: 'extractive' };
  const headline = article.headline.trim() ? [article.headline] : [];
  const { sentences: concepts, chances } = findConcepts(
    [...headline, ...all.map(({ text }) => text)],
    article.language,
  );
  const chosen = choose(concepts.slice(headline.length), chances, allowed, wanted);
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

interface Partial {
  chosen: number[];
  covered: Uint8Array;
  /** Sum of the chances of what is covered. */
  gain: number;
  length: number;
  value: number;
}

/** Beam search for the set with the most covered for its length. */
function choose(
  sentences: readonly ConceptSentence[],
  chances: Float64Array,
  allowed: readonly boolean[],
  wanted: number,
): number[] {
  let beam: Partial[] = [
    { chosen: [], covered: new Uint8Array(chances.length), gain: 0, length: 0, value: 0 },
  ];
  for (let round = 0; round < wanted; round++) {
    const longer = new Map<
      string,
      { from: Partial; add: number; gain: number; length: number; value: number }
    >();
    for (const from of beam) {
      for (const [add, sentence] of sentences.entries()) {
        if (!allowed[add] || from.chosen.includes(add)) continue;
        const gain = from.gain + newlyCovered(sentence, from.covered, chances);
        const length = from.length + sentence.length;
        const value = gain / (length + WORDS_EXPECTED * wanted);
        longer.set([...from.chosen, add].sort((a, b) => a - b).join(), { from, add, gain, length, value });
      }
    }
    if (longer.size === 0) break;
    beam = [...longer.values()]
      .sort((a, b) => b.value - a.value || a.add - b.add)
      .slice(0, BEAM)
      .map(({ from, add, gain, length, value }) => {
        const covered = from.covered.slice();
        for (const concept of sentences[add]?.concepts ?? []) covered[concept] = 1;
        return { chosen: [...from.chosen, add].sort((a, b) => a - b), covered, gain, length, value };
      });
  }
  return beam[0]?.chosen ?? [];
}

function newlyCovered(sentence: ConceptSentence, covered: Uint8Array, chances: Float64Array): number {
  let sum = 0;
  for (const concept of sentence.concepts) if (!covered[concept]) sum += chances[concept] ?? 0;
  return sum;
}
