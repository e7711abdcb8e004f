import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../lib/summarise/numbers.ts';
import { splitSentences } from '../../lib/text/sentences.ts';

const numbers = (text: string, lang: string | null, headline = '') =>
  findNumbers(
    splitSentences(text, lang).map((sentence) => ({ text: sentence.text, block: 0 })),
    lang,
    headline,
  ).map(({ printed }) => printed);

const cases: Record<string, [text: string, printed: string[]][]> = {
  en: [
    ['The bill is $100M, of which $2bn is owed and £5m paid.', ['$100M', '$2bn', '£5m']],
    [
      'A $5-billion plan, US$3.2 million more, and Rs 500 crore.',
      ['$5-billion', 'US$3.2 million', 'Rs 500 crore'],
    ],
    ['It rose 12 percent, or 1.5 percentage points, to 43%.', ['12 percent', '1.5 percentage points', '43%']],
    ['It rose 43%. A rise of 43 per cent is much.', ['43%']],
    ['Between 30 and 40 people came.', ['Between 30 and 40 people']],
    ['Some 30 to 40 percent left, 5-7% stayed.', ['30 to 40 percent', '5-7%']],
    ['It costs $5 million to $7 million, or $5-7 million.', ['$5 million to $7 million', '$5-7 million']],
    ['In 2019 voters chose. On May 3, 2024 people left.', []],
    ['In 2024 300 people left.', ['300 people']],
    ['The 34-year-old was 34 years old.', []],
    ['Orrin won 3-1 after a 6-3 vote.', []],
    ['It began at 9:30 and ended at 10 p.m.', []],
    ['Call 555 0142 or 1-800-555-0142.', []],
    ['The 3rd time, on the 21st floor of No. 5.', []],
    [
      'Two-thirds of voters stayed, three-quarters of homes stood.',
      ['Two-thirds of voters', 'three-quarters of homes'],
    ],
    ['Three people were killed.', ['Three people']],
    ['Three people spoke.', []],
    ['Some 600 new homes and 4,000 homeless people.', ['600 new homes', '4,000 homeless people']],
    ['COVID-19 patients and G20 workers.', []],
    ['A reward of 12 lakh rupees was paid to 3 crore people.', ['12 lakh rupees', '3 crore people']],
    ['It is 5km long and 3.5 miles wide.', ['5km', '3.5 miles']],
    ['The $5X plan.', []],
    ['½ people and ② people.', []],
  ],
  de: [
    ['Das kostet 1,2 Mio. Euro, fast 3 Milliarden Euro.', ['1,2 Mio. Euro', '3 Milliarden Euro']],
    [
      'Zwischen 30 und 40 Menschen kamen, 5 bis 7 Prozent blieben.',
      ['Zwischen 30 und 40 Menschen', '5 bis 7 Prozent'],
    ],
    ['Am 3. Mai 2024 Menschen zu sehen, um 20.15 Uhr.', []],
    ['Es fehlen 600 neue Wohnungen.', ['600 neue Wohnungen']],
  ],
  fr: [
    [
      'Il faut 3,5 millions d’euros et 12 000 nouveaux emplois.',
      ['3,5 millions d’euros', '12 000 nouveaux emplois'],
    ],
    ['Entre 30 et 40 personnes sont venues.', ['Entre 30 et 40 personnes']],
  ],
  es: [
    [
      'Cuesta 1.000 millones de euros y afecta a 12.500 personas, un 56 %.',
      ['1.000 millones de euros', '12.500 personas', '56 %'],
    ],
  ],
  sv: [
    [
      'Det kostar 5 000 kronor, 12 procent mer, och 300 personer kom.',
      ['5 000 kronor', '12 procent', '300 personer'],
    ],
  ],
  nb: [['Det koster 500 millioner kroner, og 300 personer kom.', ['500 millioner kroner', '300 personer']]],
  da: [['Det koster 5 mio. kroner, og 300 mennesker kom.', ['5 mio. kroner', '300 mennesker']]],
  pl: [['To kosztuje 5 mln zł, o 12 proc. więcej, dla 300 osób.', ['5 mln zł', '12 proc.', '300 osób']]],
  ru: [
    [
      'Это стоит 5 млн рублей, на 12 процентов больше, для 300 человек.',
      ['5 млн рублей', '12 процентов', '300 человек'],
    ],
  ],
  tr: [
    [
      'Bedel 5 milyon lira, yüzde 12 artış; %40 indirim, 300 kişi.',
      ['5 milyon lira', 'yüzde 12', '%40', '300 kişi'],
    ],
  ],
  ar: [['بلغت الكلفة ٣٥ مليون دولار بزيادة ١٢٪.', ['٣٥ مليون دولار', '١٢٪']]],
  hi: [['लागत 12 लाख रुपये है, 40 प्रतिशत अधिक।', ['12 लाख रुपये', '40 प्रतिशत']]],
  id: [['Biayanya Rp 5 miliar, naik 12 persen, untuk 300 orang.', ['Rp 5 miliar', '12 persen', '300 orang']]],
  ja: [['被害は1億2000万円、3.5万人が避難し、4万6584人が残った。', ['1億2000万円', '3.5万人', '4万6584人']]],
  zh: [['共3.5万人撤离，损失2亿元，他获第3名。', ['3.5万人', '2亿元']]],
  ko: [['피해는 10만 원, 300명, 94.7%다.', ['10만 원', '300명', '94.7%']]],
};

describe.each(Object.entries(cases))('%s', (lang, rows) => {
  test.each(rows)('%s', (text, printed) => {
    expect(numbers(text, lang)).toEqual(printed);
  });
});

describe('the most telling first', () => {
  const story =
    'It cost $5. Some 40 people came. The fire took 12 homes. The 12 homes were old. It was 90 degrees.';

  test('what the headline says, then what the story says again, then in story order', () => {
    expect(numbers(story, 'en')).toEqual(['12 homes', '$5', '40 people', '90 degrees']);
    expect(numbers(story, 'en', 'Fire brings 40 to the street')).toEqual([
      '40 people',
      '12 homes',
      '$5',
      '90 degrees',
    ]);
  });
});
