import type { Article, Block } from '../model/article.ts';
import { blockText } from '../model/plain-text.ts';
import { splitSentences } from '../text/sentences.ts';

/** Where a spoken sentence stands, so that it can be marked while it is read. */
interface Place {
  /** Index into `article.body`, or a part of the story's head. */
  block: number | 'headline' | 'deck';
  /** UTF-16 offsets into the text of that part; the end is exclusive. */
  start: number;
  end: number;
}

export interface SpokenSentence {
  text: string;
  place: Place;
}

/**
 * The story as it is read aloud: headline, deck, then the body sentence by sentence. Figures, tables, embedded posts
 * and program text are for the eye.
 */
export function spokenScript(
  article: Pick<Article, 'headline' | 'deck' | 'body' | 'language'>,
): SpokenSentence[] {
  const { headline, deck, body, language } = article;
  const parts: [Place['block'], string][] = [
    ['headline', headline],
    ['deck', deck ?? ''],
    ...body.map((block, index): [number, string] => [index, isSpoken(block) ? blockText(block) : '']),
  ];
  return parts.flatMap(([block, text]) =>
    sentencesOf(text, language).map(([start, end]) => ({
      text: text.slice(start, end),
      place: { block, start, end },
    })),
  );
}

const isSpoken = ({ kind }: Block): boolean =>
  kind === 'paragraph' || kind === 'heading' || kind === 'quote' || kind === 'list';

/** Items of a list stand on lines of their own and end without a stop. */
function sentencesOf(text: string, language: string | null): [start: number, end: number][] {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const from = offset;
    offset += line.length + 1;
    return splitSentences(line, language)
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text))
      .map(({ start, end }): [number, number] => [from + start, from + end]);
  });
}
