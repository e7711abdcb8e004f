import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../lib/text/sentences.ts';

/** Cases are written as they should be split: one sentence a line. */
const cases: [name: string, lang: string, sentences: string[], glue?: string][] = [
  ['plain', 'en', ['The dam held.', 'Nobody was hurt.']],
  ['a country before a name', 'en', ['The U.S. Supreme Court ruled on Monday.', 'The vote was 6-3.']],
  [
    'a country at the end',
    'en',
    ['She moved to the U.S. in May.', 'He stayed in the U.S.', 'The family met again in 2019.'],
  ],
  ['titles', 'en', ['Gov. Ada Brook met Sen. T. Marsh and Lt. Col. Ruiz.', 'Dr. Hale did not come.']],
  [
    'hours',
    'en',
    ['It began at 9 a.m. Monday.', 'It ended at 5 p.m.', 'Police came at 6 a.m. EST on Jan. 9.'],
  ],
  [
    'months and numbers',
    'en',
    ['On Jan. 9 the No. 2 reactor stopped.', 'On Sept. 30, 2020, No. 3 followed.'],
  ],
  ['initials', 'en', ['J. R. R. Okafor and George W. Lund spoke.', 'A.J. Pero was 55.']],
  [
    'states after AP',
    'en',
    ['The fire in Paradise, Calif., spread to Reno, Nev., and beyond.', 'Rain came.'],
  ],
  ['companies', 'en', ['Acme Corp. Chairman Lee Inc. resigned.', 'Shares of Brill Co. fell.']],
  [
    'quotation that goes on',
    'en',
    ['"Why now?" Maria Okafor asked.', '"Stop!" he cried.', '"It is over."', 'The room fell silent.'],
  ],
  [
    'quotes within quotes',
    'en',
    ['“She told me, ‘Run.’', 'I ran,” he said.', 'Then came “the flood.”', 'Rain fell.'],
  ],
  ['ellipsis', 'en', ['Well ... it may be.', 'Perhaps...', 'The rest is known.']],
  [
    'decimals and addresses',
    'en',
    ['Prices rose 3.5 percent, says example.com in its report.', 'Wages fell.'],
  ],
  ['a brand in lower case', 'en', ['Sales fell.', 'iPhone owners waited.']],
  ['German ordinals', 'de', ['Am 3. Mai trat das Gesetz in Kraft.', 'Im 19. Jahrhundert war das anders.']],
  [
    'German abbreviations',
    'de',
    ['Es geht z. B. um Dr. Maier und ca. 20 Mio. Euro.', 'Mehr weiß man nicht.'],
  ],
  ['German quotation', 'de', ['„Wir kommen wieder.“', '„Wann?“ fragte sie.']],
  ['French', 'fr', ['M. Dupont a vu Mme. Lenoir.', '« Est-ce vrai ? »', 'Oui.']],
  ['Spanish', 'es', ['El Sr. Vidal llegó tarde.', '¿Por qué?', 'Nadie lo sabe.']],
  ['Russian', 'ru', ['В 2020 г. им. Ленина стадион закрыли.', 'Его открыли снова.']],
  ['Arabic', 'ar', ['وصل الوفد إلى القاهرة.', 'هل ينجح؟', 'لا أحد يعلم.']],
  ['Hindi', 'hi', ['बारिश हुई।', 'नदी बढ़ी।']],
  ['Japanese', 'ja', ['首相は「責任は私にある。辞任はしない。」と述べた。', '野党は反発した。'], ''],
  ['Chinese', 'zh', ['他说：“雨停了。我们走吧。”', '大家都笑了。'], ''],
  ['Chinese attribution', 'zh', ['“雨停了。我们走吧。”七十二岁的周阿婆说。', '大家都笑了。'], ''],
  ['Chinese, who speaks next', 'zh', ['“雨停了。”', '周阿婆说：“走吧。”'], ''],
  ['Chinese question', 'zh', ['雨停了吗？', '没有！', '还在下。'], ''],
];

describe('splitSentences', () => {
  test.each(cases)('%s', (_name, lang, sentences, glue = ' ') => {
    expect(splitSentences(sentences.join(glue), lang).map(({ text }) => text)).toEqual(sentences);
  });

  test('a blank line ends a sentence without a stop', () => {
    expect(splitSentences('First point\n\nSecond point').map(({ text }) => text)).toEqual([
      'First point',
      'Second point',
    ]);
  });

  test('nothing in, nothing out', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n ')).toEqual([]);
  });

  test('a bracket that never closes does not swallow the story', () => {
    expect(splitSentences('他说：“雨停了。我们走。', 'zh')).toHaveLength(2);
  });

  test('loses no letter, and offsets are true', () => {
    const piece = fc.constantFrom(
      'U.S.',
      'Gov. ',
      '"',
      '”',
      '. ',
      '? ',
      '。',
      '」',
      '「',
      'a',
      'B',
      ' ',
      '\n\n',
      '3',
      'Mai',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const sentences = splitSentences(text, 'de');
        for (const { text: part, start, end } of sentences) expect(text.slice(start, end)).toBe(part);
        const squeezed = (value: string) => value.replace(/\s/gu, '');
        expect(squeezed(sentences.map((sentence) => sentence.text).join(''))).toBe(squeezed(text));
      }),
    );
  });
});
