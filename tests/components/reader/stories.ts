import type { Article } from '../../../lib/model/article.ts';
import {
  agency,
  article,
  author,
  byline,
  dateline,
  figure,
  paragraph,
  place,
} from '../../support/builders.ts';

/** Stories that strain a page, all invented. */

const PARAGRAPHS = [
  'The ferry to Gull Island sailed again on Wednesday, three years after a storm broke its pier and cut the island’s 212 people off from the mainland each winter.',
  '“We counted the days,” said Ida Holm, who runs the island’s only shop. “Then we stopped counting, and learned to smoke fish.”',
  'The council, which had promised a new pier “by the spring” in each of three springs, expects 20,000 passengers in the first summer.',
  'Engineers moved the landing four hundred metres to the west, where a spit of rock breaks the waves. The old pier’s stones lie under the new one.',
];

/** Every kind of block, link and mark. */
export const everything = (given: Partial<Article> = {}): Article =>
  article({
    kicker: 'The islands',
    labels: ['analysis'],
    byline: byline({
      authors: [
        author({ name: 'Marta Lind' }),
        author({ name: 'Jon Aker', contribution: 'photography', location: 'on Gull Island' }),
      ],
    }),
    dateline: dateline({
      printed: 'PORT ELLERY (AP)',
      places: [place({ city: 'Port Ellery', country: 'Norway' })],
      agency: agency(),
    }),
    published: '2026-11-24T07:30:00+01:00',
    updated: '2026-11-24T09:10:00+01:00',
    body: [
      {
        kind: 'paragraph',
        text: [
          'The ferry to ',
          { kind: 'link', href: 'https://harbourpost.example/gull-island', text: ['Gull Island'] },
          ' sailed again on Wednesday, ',
          { kind: 'emphasis', text: ['three'] },
          ' years after a storm broke its pier and cut the island’s ',
          { kind: 'strong', text: ['212 people'] },
          ' off from the mainland each winter.',
        ],
      },
      paragraph(PARAGRAPHS[1] ?? ''),
      { kind: 'heading', level: 2, text: ['What a pier costs'] },
      paragraph(PARAGRAPHS[2] ?? ''),
      {
        kind: 'table',
        head: [['Year'], ['Promised'], ['Spent (million)']],
        rows: [
          [['2024'], ['£4.1'], ['£0']],
          [['2025'], ['£4.1'], ['£1.8']],
          [['2026'], ['£5.6'], ['£6.2']],
        ],
      },
      {
        kind: 'quote',
        blocks: [paragraph('An island without a boat is a very small country.')],
        source: 'Entry in the log of the Aurora, 1911',
      },
      { kind: 'figure', figure: figure({ caption: 'The new landing at low water.' }) },
      {
        kind: 'list',
        ordered: false,
        items: [['Twice a day until May'], ['Hourly in summer'], ['Never in a south-westerly over force 8']],
      },
      { kind: 'preformatted', text: '06:40  Port Ellery\n07:25  Gull Island' },
      {
        kind: 'embed',
        provider: 'Shoreline',
        url: 'https://shoreline.example/p/77',
        text: 'First boat in three years. I am not crying, it is spray.',
      },
      { kind: 'separator' },
      paragraph(PARAGRAPHS[3] ?? ''),
    ],
    corrections: [
      {
        kind: 'correction',
        text: 'An earlier version gave the length of the pier in feet.',
        date: '24 November',
      },
    ],
    notes: [{ kind: 'contributor', text: 'Pavel Brandt contributed from Oslo.' }],
    ...given,
  });

export const long = (): Article => {
  const body = Array.from({ length: 12 }, () => PARAGRAPHS.map(paragraph)).flat();
  return everything({ lead: null, body });
};

export const longHeadline = (): Article =>
  everything({
    language: 'de',
    headline:
      'Bundesverwaltungsgerichtspräsidentin kritisiert Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung als unverhältnismäßig und verlangt Rechtsschutzversicherungsgesellschaften Rechenschaft ab',
    deck: 'Die Fährverbindung zur Möweninsel wird trotzdem wieder aufgenommen.',
  });

export const arabic = (): Article =>
  article({
    language: 'ar',
    direction: 'rtl',
    site: { name: 'بريد الميناء', host: 'bareed.example' },
    section: 'محليات',
    headline: 'العبّارة تعود إلى جزيرة النورس بعد ثلاث سنوات من الانقطاع',
    deck: 'غادرت أول رحلة فجر الأربعاء وعلى متنها أربعون راكبا.',
    byline: byline({ authors: [author({ name: 'ليلى حداد' })] }),
    dateline: null,
    body: [
      paragraph('أبحرت العبّارة إلى جزيرة النورس مجددا يوم الأربعاء، بعد ثلاث سنوات من عاصفة حطمت رصيفها.'),
      paragraph('وقالت إيدا هولم، صاحبة المتجر الوحيد في الجزيرة: «كنا نعد الأيام».'),
      paragraph('ويتوقع المجلس 20,000 راكب في الصيف الأول، وفق بيان نُشر في Harbour Post.'),
    ],
  });

export const japanese = (): Article =>
  article({
    language: 'ja',
    site: { name: '港日報', host: 'minato.example' },
    section: '地域',
    headline: 'かもめ島へ三年ぶりに連絡船、初便に四十人',
    deck: '嵐で壊れた桟橋が完成し、夜明けの船を吹奏楽が見送った。',
    byline: byline({ authors: [author({ name: '山本 恵' })] }),
    dateline: null,
    body: [
      paragraph(
        'かもめ島と本土を結ぶ連絡船が水曜日、三年ぶりに運航を再開した。島の桟橋は2023年の嵐で壊れ、冬のあいだ住民212人は本土との往来を断たれていた。',
      ),
      paragraph(
        '「一日一日を数えていた」と、島でただ一軒の商店を営むホルムさん(61)は話す。「そのうち数えるのをやめて、魚の燻し方を覚えた。」',
      ),
      paragraph(
        '町は最初の夏に二万人の利用を見込む。新しい桟橋は旧桟橋の四百メートル西に移され、岩の岬が波を防ぐ。',
      ),
    ],
  });
