import { describe, expect, test } from 'vitest';
import type { Block } from '../../lib/model/article.ts';
import { summarise } from '../../lib/summarise/extractive.ts';

const paragraphs = (...texts: string[]): Block[] =>
  texts.map((text) => ({ kind: 'paragraph', text: [text] }));

const FLOOD = {
  headline: 'Brill dam gives way, flooding the Tully valley',
  language: 'en',
  body: [
    ...paragraphs(
      'The Brill dam gave way before dawn on Tuesday, flooding the Tully valley and driving 4,000 people from their homes.',
      'It was the third flood in two years.',
      'Gov. Ada Brook said the Brill dam had been inspected in May. “They told us it was sound,” she said.',
      'But they had not looked at the north wall.',
    ),
    {
      kind: 'heading',
      level: 2,
      text: ['What happens now to the Brill dam and the Tully valley'],
    } satisfies Block,
    ...paragraphs(
      'Soldiers carried food to the Tully valley on Tuesday, where 4,000 people slept in schools.',
      'Subscribe to our newsletter for more on the Brill dam and the Tully valley flood.',
      'A bakery in Orrin sold out of its rye bread by noon.',
      'Engineers expect the Brill dam to cost $90 million to rebuild.',
    ),
  ],
};

const textOf = (body: Block[]) =>
  body.map((block) => (block.kind === 'paragraph' ? block.text.join('') : '')).join('\n');

describe('summarise', () => {
  test('keeps the sentences that carry the story, verbatim, in story order, with their block', () => {
    const { sentences, maker } = summarise(FLOOD, { sentences: 5 });
    expect(maker).toBe('extractive');
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(sentences[0]?.text).toMatch(/^The Brill dam gave way/);
    const blocks = sentences.map(({ block }) => block ?? -1);
    expect(blocks).toEqual(blocks.toSorted((a, b) => a - b));
    for (const { text, block } of sentences) {
      expect(textOf(FLOOD.body.slice(block ?? 0, (block ?? 0) + 1))).toContain(text);
    }
  });

  test('leaves out what is a heading, a call to subscribe or an aside', () => {
    const all = summarise(FLOOD, { sentences: 7 }).sentences.map(({ text }) => text);
    expect(all.join('\n')).not.toMatch(/^But they|What happens now|Subscribe/m);
    expect(
      summarise(FLOOD, { sentences: 5 })
        .sentences.map(({ text }) => text)
        .join(),
    ).not.toMatch(/bakery/);
  });

  test('what points back follows the sentence before it, or is left out', () => {
    const found = 'Ada Brook of the water board found the crack in the Tully dam on Tuesday.';
    const pointsBack = 'She told the board that engineers from Orrin had measured 40 such cracks in May.';
    const told = (...texts: string[]) =>
      summarise({ ...FLOOD, headline: '', body: paragraphs(...texts) }, { sentences: 3 }).sentences.map(
        ({ text }) => text,
      );
    expect(told(found, pointsBack)).toEqual([found, pointsBack]);
    expect(told(found, 'Rain fell.', pointsBack)).toEqual([found]);
  });

  test('one sentence where one is asked for, and never more than seven', () => {
    for (const asked of [-2, 1]) {
      expect(summarise(FLOOD, { sentences: asked }).sentences).toHaveLength(1);
    }
    const towns = Array.from(
      { length: 30 },
      (_, at) => `Town ${at} of the valley lost ${at + 5} houses to water.`,
    );
    const long = { ...FLOOD, body: paragraphs(...towns) };
    const most = summarise(long, { sentences: 99 }).sentences;
    expect(most.length).toBeGreaterThanOrEqual(5);
    expect(most.length).toBeLessThanOrEqual(7);
    expect(most).toEqual(summarise(long, { sentences: 7 }).sentences);
  });

  test('at most as many as asked for, and no more than two fewer', () => {
    for (const asked of [1, 2, 3, 4, 5]) {
      const { length } = summarise(FLOOD, { sentences: asked }).sentences;
      expect(length).toBeLessThanOrEqual(asked);
      expect(length).toBeGreaterThanOrEqual(Math.max(1, asked - 2));
    }
  });

  test('leaves out a third sentence that repeats the first two', () => {
    const body = paragraphs(
      'The Brill dam gave way on Tuesday, flooding the Tully valley.',
      'Engineers put the cost of a new dam at $90 million, which the Tully valley does not have.',
      'On Tuesday the Brill dam gave way, the governor said, flooding the Tully valley.',
      'A new dam would cost the valley $90 million, engineers said on Tuesday.',
    );
    const { sentences } = summarise({ ...FLOOD, headline: 'Brill dam gives way', body }, { sentences: 3 });
    const told = sentences.map(({ text }) => text);
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/gave way/);
    expect(told[1]).toMatch(/\$90 million/);
  });

  test('keeps a third sentence that tells a third thing', () => {
    const body = paragraphs(
      'The Brill council voted on Tuesday to rebuild the dam above the Tully valley at a cost of $90 million.',
      'Orrin school will close in June after 112 years, the council decided, and its 340 pupils will move to Harwick.',
      'The night ferry to Sand Island returns in May, with two boats that the county leased from Norway.',
      'The dam gave way in March, flooding the Tully valley.',
      'Parents of the 340 pupils at Orrin school had asked for two more years.',
      'People on Sand Island had signed by hundreds for the night ferry.',
    );
    const told = summarise(
      { ...FLOOD, headline: 'Brill council votes on dam, school and ferry', body },
      { sentences: 3 },
    ).sentences.map(({ text }) => text);
    expect(told).toHaveLength(3);
    for (const [at, about] of [/dam/, /Orrin school/, /night ferry/].entries())
      expect(told[at]).toMatch(about);
  });

  test('works where words have no spaces', () => {
    const { sentences } = summarise(
      {
        headline: '北部で地震、三千人が避難',
        language: 'ja',
        body: paragraphs(
          '北部で火曜日の朝、強い地震があり、三千人が避難した。震源は海底で、津波の心配はないという。',
          'しかし、余震が続いている。',
          '知事は避難所を視察し、北部の地震の被害は大きいと述べた。',
        ),
      },
      { sentences: 4 },
    );
    expect(sentences[0]?.text).toContain('地震');
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.some(({ text }) => text.startsWith('しかし'))).toBe(false);
  });

  test('gives the opening where nothing stands alone, and nothing for no text', () => {
    expect(summarise({ ...FLOOD, body: paragraphs('It rained.') }, { sentences: 3 }).sentences).toEqual([
      { text: 'It rained.', block: 0 },
    ]);
    expect(summarise({ ...FLOOD, body: [] }, { sentences: 3 }).sentences).toEqual([]);
  });
});
