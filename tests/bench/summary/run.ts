/**
 * `npm run bench:summary [-- --bench ../shared/bench] [--folds 10] [--rounds 3] [--sentences 3]`: fits the weights of lib/summarise/weights.ts to
 * stories with the highlights that their editors wrote, and tells what they are worth.
 *
 * A word or pair of words of a story is a case; it happened where the highlights have it, too. Two logistic
 * regressions tell its chance from what is seen of it (lib/summarise/concepts.ts). Stories fall into folds by a hash of
 * their name, others in each round; each is summed up with weights fitted to the other folds, and the mean ROUGE of these
 * is the figure to believe. The weights printed are fitted to all stories. Nothing of the stories is kept but these.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDateline } from '../../../lib/extract/interpret/dateline/parse.ts';
import type { Block } from '../../../lib/model/article.ts';
import { findConcepts } from '../../../lib/summarise/concepts.ts';
import { storySentences, summarise } from '../../../lib/summarise/extractive.ts';
import { FITTED, type Weights } from '../../../lib/summarise/weights.ts';
import { splitWords } from '../../../lib/text/words.ts';
import { type Case, regress } from './regression.ts';
import { type Rouge, rouge } from './rouge.ts';

const { values } = parseArgs({
  options: {
    bench: { type: 'string', default: '../shared/bench' },
    folds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
    sentences: { type: 'string', default: '3' },
  },
});

interface Row {
  id: string;
  lang: string;
  paragraphs: string[];
  reference: string[];
}

interface Story {
  id: string;
  article: { headline: string; language: string; body: Block[] };
  reference: string[];
  words: Case<keyof Weights['words']>[];
  pairs: Case<keyof Weights['pairs']>[];
}

const file = join(values.bench, 'summary/summaries.jsonl');
if (!existsSync(file)) {
  console.error(`There are no stories at ${file}.`);
  process.exit(1);
}
const [folds, rounds, most] = [Number(values.folds), Number(values.rounds), Number(values.sentences)];
const stories = readFileSync(file, 'utf8').trim().split('\n').map(readStory);

for (let round = 0; round < rounds; round++) {
  const inFold = stories.map((story) => ({ story, fold: foldOf(story, round) }));
  const leftOut = Array.from({ length: folds }, (_, out) => {
    const weights = fitTo(inFold.flatMap(({ story, fold }) => (fold === out ? [] : story)));
    return inFold.flatMap(({ story, fold }) => (fold === out ? measure(story, weights) : []));
  }).flat();
  tell(`round ${round + 1}, stories left out of the fit`, leftOut);
}
tell(
  'the weights that ship',
  stories.map((story) => measure(story, FITTED)),
);
console.log('\nfitted to all:', rounded(fitTo(stories)));

function readStory(line: string): Story {
  const row: Row = JSON.parse(line);
  const { lang, reference } = row;
  const body = row.paragraphs.map((text, index): Block => {
    const story = index === 0 ? parseDateline(text, { lang }).rest : text;
    return { kind: 'paragraph', text: [story] };
  });
  const article = { headline: '', language: lang, body };
  const { words, pairs } = findConcepts(
    storySentences(article).map(({ text }) => text),
    lang,
  );
  const used = new Set<string>();
  const written = splitWords(reference.join(' '), lang).map(({ text }) => text.toLowerCase());
  for (const [at, word] of written.entries()) {
    used.add(word);
    if (at > 0) used.add(`${written[at - 1]} ${word}`);
  }
  return {
    id: row.id,
    article,
    reference,
    words: Array.from(words, ([key, seen]) => ({ seen: { ...seen, constant: 1 }, happened: used.has(key) })),
    pairs: Array.from(pairs, ([key, seen]) => ({ seen: { ...seen, constant: 1 }, happened: used.has(key) })),
  };
}

function fitTo(chosen: readonly Story[]): Weights {
  return {
    words: regress(
      chosen.flatMap(({ words }) => words),
      FITTED.words,
    ),
    pairs: regress(
      chosen.flatMap(({ pairs }) => pairs),
      FITTED.pairs,
    ),
  };
}

function foldOf({ id }: Story, round: number): number {
  return createHash('sha1').update(`${round} ${id}`).digest().readUInt32BE() % folds;
}

interface Measured extends Rouge {
  sentences: number;
  words: number;
}

function measure({ article, reference }: Story, weights: Weights): Measured {
  const told = summarise(article, { sentences: most, weights }).sentences.map(({ text }) => text);
  const words = told.reduce((sum, text) => sum + splitWords(text, article.language).length, 0);
  return { ...rouge(reference, told), sentences: told.length, words };
}

function tell(which: string, measured: readonly Measured[]): void {
  const mean = (of: (one: Measured) => number) =>
    measured.reduce((sum, one) => sum + of(one), 0) / measured.length;
  const percent = (of: (one: Measured) => number) => (100 * mean(of)).toFixed(2);
  const counts = Array.from({ length: most }, (_, at) => {
    const having = measured.filter(({ sentences }) => sentences === at + 1).length;
    return `${at + 1}: ${having}`;
  });
  console.log(
    `${which}: ROUGE-1 ${percent(({ one }) => one)}  ROUGE-2 ${percent(({ two }) => two)}  ROUGE-Lsum ${percent(({ lsum }) => lsum)}  words ${mean(({ words }) => words).toFixed(0)}  sentences ${counts.join(', ')}  stories ${measured.length}`,
  );
}

function rounded(weights: Weights): Weights {
  return JSON.parse(
    JSON.stringify(weights, (_, value) =>
      typeof value === 'number' ? Math.round(value * 100) / 100 : value,
    ),
  );
}
