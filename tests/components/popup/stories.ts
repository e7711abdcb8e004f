import type { Article, Provenance } from '../../../lib/model/article.ts';
import type { NamedElement } from '../../../lib/model/site-rule.ts';
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

/** Stories that strain the popup, all invented. */

const provenance: Provenance = {
  headline: { source: 'json-ld', confidence: 0.97 },
  byline: { source: 'json-ld', confidence: 0.95 },
  dateline: { source: 'text', confidence: 0.9 },
  published: { source: 'json-ld', confidence: 0.98 },
  updated: { source: 'meta', confidence: 0.7 },
  deck: { source: 'markup', confidence: 0.5 },
  section: { source: 'meta', confidence: 0.8 },
  agency: { source: 'text', confidence: 0.9 },
  body: { source: 'markup', confidence: 0.93 },
};

const BODY = [
  'Dockworkers at the port of La Brisa ended a nine-day strike on Tuesday after the harbour authority agreed to rehire 140 crane operators, union leaders said.',
  'The agreement, reached shortly before dawn, ends the longest stoppage at the country’s busiest container terminal in two decades. It had left 61 ships at anchor and shops on the coast without fresh fruit.',
  '“Nobody won this week, but everybody can go home,” said Inés Valbuena, who led the talks for the dockworkers’ union.',
  'The harbour authority put its losses at $34 million. Its director, Tomás Arce, said the first two berths would reopen on Tuesday afternoon and the rest by the weekend.',
  'Economists at the University of San Telmo expect prices of imported food to fall back within three weeks.',
];

export const wire = (given: Partial<Article> = {}): Article =>
  article({
    site: { name: 'The Coastal Courier', host: 'coastalcourier.example' },
    section: 'World',
    headline: 'Dockworkers end nine-day strike as port agrees to rehire crane operators',
    deck: 'Sixty-one ships wait at anchor as the first two berths reopen.',
    byline: byline({ authors: [author({ name: 'Adela Ruiz Montero' }), author({ name: 'Pavel Brandt' })] }),
    dateline: dateline({
      printed: 'LA BRISA, Venezuela (AP)',
      places: [place({ city: 'La Brisa', country: 'Venezuela' })],
      agency: agency(),
    }),
    agency: agency(),
    published: '2026-11-24T11:12:00-04:00',
    updated: '2026-11-24T13:40:00-04:00',
    lead: figure({
      caption: 'A crane operator climbs down from his cabin at the port of La Brisa on Tuesday.',
      credit: {
        printed: 'AP Photo/Jorge Salcedo',
        photographer: 'Jorge Salcedo',
        agency: agency(),
      },
    }),
    body: BODY.map(paragraph),
    words: 912,
    provenance,
    ...given,
  });

export const longNames = (): Article =>
  wire({
    site: {
      name: 'Süddeutsche Allgemeine Rundschau für Wissenschaft und Wirtschaft',
      host: 'rundschau.example',
    },
    section: 'Gesellschaftspolitik',
    language: 'de',
    headline:
      'Bundesverwaltungsgerichtspräsidentin kritisiert Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung als unverhältnismäßig',
    deck: 'Rechtsschutzversicherungsgesellschaften fordern Arbeiterunfallversicherungsgesetzesänderung.',
    byline: byline({
      authors: [
        author({
          name: 'Karl-Theodor Maria Nikolaus von und zu Hohenwaldeck-Sayn-Wittgensteinburg',
          role: 'Chefkorrespondent für Verwaltungsrecht',
          location: 'in Leipzig',
        }),
        author({ name: 'Jón Sigurbjörn Þorvaldsson' }),
      ],
    }),
    dateline: dateline({
      printed: 'LLANFAIRPWLLGWYNGYLLGOGERYCHWYRNDROBWLLLLANTYSILIOGOGOGOCH',
      places: [
        place({ city: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', country: 'Wales' }),
      ],
    }),
  });

const FIRST = ['Amara', 'Björn', 'Chidi', 'Dagny', 'Elif', 'Farid', 'Grete', 'Hiro', 'Ines', 'João'];
const LAST = [
  'Okafor',
  'Lindqvist',
  'Nakamura',
  'Petrov',
  'Silva',
  'Haddad',
  'Olsen',
  'Kaya',
  'Moreau',
  'Quispe',
];

export const twentyAuthors = (): Article =>
  wire({
    headline: 'The ledger that was never closed: how a shipping register hid 900 boats',
    byline: byline({
      authors: Array.from({ length: 20 }, (_, index) =>
        author({
          name: `${FIRST[index % 10]} ${LAST[(index * 3) % 10]}`,
          contribution: index < 18 ? 'writing' : 'photography',
        }),
      ),
    }),
    labels: ['analysis'],
    dateline: dateline({
      printed: 'LA BRISA and ROTTERDAM',
      places: [place({ city: 'La Brisa' }), place({ city: 'Rotterdam', country: 'Netherlands' })],
    }),
    words: 5_400,
  });

export const bare = (): Article =>
  wire({
    section: null,
    headline: 'Water main bursts on Mill Street',
    deck: null,
    byline: null,
    dateline: null,
    agency: null,
    published: null,
    updated: null,
    lead: null,
    body: [
      paragraph(
        'A water main burst on Mill Street early on Tuesday and flooded two cellars, the fire service said.',
      ),
    ],
    words: 18,
    provenance: { headline: { source: 'markup', confidence: 0.55 } },
  });

export const teaser = (): Article =>
  wire({
    labels: ['opinion'],
    access: 'teaser',
    headline: 'A strike is a conversation that went wrong',
    deck: null,
    dateline: null,
    agency: null,
    byline: byline({ authors: [author({ name: 'Ida Holm', role: 'Columnist' })] }),
    body: BODY.slice(0, 2).map(paragraph),
    words: 61,
  });

export const arabic = (): Article =>
  wire({
    site: { name: 'جريدة الميناء', host: 'almina.example' },
    section: 'اقتصاد',
    language: 'ar',
    direction: 'rtl',
    headline: 'عمال الميناء ينهون إضرابا دام تسعة أيام بعد اتفاق على إعادة 140 عاملا',
    deck: 'ستون سفينة تنتظر في عرض البحر مع عودة أول رصيفين إلى العمل',
    byline: byline({
      printed: 'ليلى منصور',
      authors: [author({ name: 'ليلى منصور' }), author({ name: 'سامر الحداد' })],
    }),
    dateline: dateline({
      printed: 'الإسكندرية (رويترز)',
      places: [place({ city: 'الإسكندرية', country: 'مصر' })],
      agency: { name: 'رويترز', code: null },
    }),
    agency: { name: 'رويترز', code: null },
    lead: figure({ caption: 'عامل ينزل من رافعة في الميناء يوم الثلاثاء.', credit: null }),
    body: [
      paragraph(
        'أنهى عمال الميناء يوم الثلاثاء إضرابا دام تسعة أيام بعد أن وافقت هيئة الميناء على إعادة 140 مشغل رافعة إلى العمل.',
      ),
      paragraph(
        'وقالت الهيئة إن خسائرها بلغت 34 مليون دولار. وتوقع خبراء أن تنخفض أسعار المواد الغذائية خلال ثلاثة أسابيع.',
      ),
      paragraph('وقالت رئيسة النقابة إن الجميع يستطيعون الآن العودة إلى منازلهم.'),
    ],
    words: 410,
  });

export const japanese = (): Article =>
  wire({
    site: { name: '港湾新聞', host: 'kowan.example' },
    section: '経済',
    language: 'ja',
    headline: '港湾労働者のストライキ、九日ぶりに終結　クレーン運転士百四十人を再雇用へ',
    deck: '沖合で待つ船は六十一隻、最初の二つの岸壁が再開',
    byline: byline({ printed: '山口花子', authors: [author({ name: '山口花子', role: '編集委員' })] }),
    dateline: dateline({ printed: '【横浜＝山口花子】', places: [place({ city: '横浜' })] }),
    agency: null,
    lead: figure({ caption: '火曜日、港でクレーンから降りる運転士。', credit: null }),
    body: [
      paragraph(
        '港湾労働者は火曜日、九日間続いたストライキを終えた。港湾局がクレーン運転士百四十人の再雇用に同意したためだ。',
      ),
      paragraph(
        '港湾局は損失が三千四百万ドルに上ると発表した。専門家は輸入食品の価格が三週間以内に下がると見ている。',
      ),
    ],
    words: 640,
  });

/** What a page has of its writer. */
export const WRITER: NamedElement[] = [
  {
    tag: 'p',
    marks: [{ attribute: 'class', value: 'story-writer' }],
    around: [],
    text: 'By Sara Holm',
    time: null,
    parents: [1, 0],
  },
];
