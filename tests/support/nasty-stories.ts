import type { ExportedStory } from '../../lib/export/format.ts';
import type { Article } from '../../lib/model/article.ts';
import {
  agency,
  article,
  author,
  byline,
  dateline,
  entry,
  figure,
  highlight,
  paragraph,
  place,
} from './builders.ts';

/** Everything that breaks a format, by name: quotes, braces, fences, closers, emoji, directions, formulas, extremes. */
export function nastyStories(): Record<string, ExportedStory> {
  return Object.fromEntries(
    Object.entries(NASTY).map(([name, given]) => {
      const story = article(given);
      return [
        name,
        {
          article: story,
          entry: entry({
            id: name,
            headline: story.headline,
            note: '=HYPERLINK("http://x")',
            tags: ['a b', '#c', '12', 'é,"'],
          }),
          highlights: [
            highlight({
              id: `${name}-1`,
              quotation: story.headline,
              note: '-2+3 ]]> {x} "y"\n- z',
              prefix: '=1',
            }),
            highlight({ id: `${name}-2`, quotation: 'plain', colour: 'pink' }),
          ],
        },
      ];
    }),
  );
}

const HOSTILE =
  `"Quotes" 'single' {braces} \\backslash\\ --- ]]> <b>bold</b> </script><script>alert(1)</script> <!-- --> ` +
  `&amp; &lt; $x$ %% comment %% == mark == [[link]] #tag ~~struck~~ \`code\` *star* _under_ | pipe | @x ${'`'.repeat(3)}`;

const NASTY: Record<string, Partial<Article>> = {
  'quotes, braces and closers everywhere': {
    headline: HOSTILE,
    deck: `--- ${HOSTILE}`,
    kicker: HOSTILE,
    section: HOSTILE,
    site: { name: HOSTILE, host: 'nasty.example' },
    byline: byline({ printed: HOSTILE, authors: [author({ name: 'O\'Brien "Bob" {Smith}, Jr & Sons' })] }),
    dateline: dateline({
      printed: HOSTILE,
      places: [place({ city: 'A, "B" {C}', region: '<D>', country: 'E & F' })],
    }),
    lead: figure({
      alt: HOSTILE,
      caption: HOSTILE,
      credit: { printed: HOSTILE, photographer: null, agency: null },
    }),
    body: [
      paragraph(HOSTILE),
      paragraph('---'),
      paragraph('# not a heading'),
      paragraph('1. not a list'),
      paragraph('- nor this'),
      paragraph('> nor a quote'),
      paragraph('    nor code'),
      paragraph('| a | b |\n| - | - |'),
      paragraph('line\none\n\ntwo  \nthree\\\nfour'),
      { kind: 'preformatted', text: '```\n~~~\n\n</pre>\n```' },
      { kind: 'list', ordered: false, items: [['one'], ['- two'], [HOSTILE]] },
      { kind: 'list', ordered: false, items: [['another list']] },
      { kind: 'table', head: [], rows: [[['a|b'], [HOSTILE]], [['c']]] },
      { kind: 'quote', blocks: [paragraph(HOSTILE), { kind: 'separator' }], source: HOSTILE },
      { kind: 'embed', provider: HOSTILE, url: 'https://nasty.example/?a=(b)&c="d"', text: HOSTILE },
      {
        kind: 'paragraph',
        text: [
          { kind: 'strong', text: ['bold '] },
          { kind: 'emphasis', text: [' both ', { kind: 'strong', text: ['inner'] }] },
          { kind: 'link', href: 'https://nasty.example/)](<>', text: ['a]b'] },
          { kind: 'link', href: 'javascript:alert(1)', text: ['never a link'] },
          { kind: 'emphasis', text: ['“quoted”'] },
          'word',
        ],
      },
    ],
    notes: [{ kind: 'copyright', text: HOSTILE }],
    corrections: [{ kind: 'correction', text: HOSTILE, date: HOSTILE }],
  },
  'emoji, combining marks, control characters': {
    headline: 'Flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿 family 👨‍👩‍👧‍👦 e\u0301 a\u0000b\u0007c\u0085d\uFFFE \uD800 \u2028 end\u200B',
    deck: '\u202Egnp.exe \u2066isolated\u2069',
    body: [paragraph('Bell \u0007, half \uDC00, nothing \u0000, escape \u001B[31m, line \u2029 separator')],
  },
  'right to left': {
    language: 'ar',
    direction: 'rtl',
    headline: 'عودة العبّارة (NW) إلى "مرسى النخيل" بعد 3 سنوات',
    site: { name: 'صحيفة الميناء', host: 'minaa.example' },
    byline: byline({ printed: 'ليلى الحداد', authors: [author({ name: 'ليلى الحداد' })] }),
    body: [paragraph('قال المجلس (AP) إن 20% من الرحلات "مجانية".')],
  },
  'twenty authors': {
    byline: byline({
      printed: 'Twenty reporters',
      authors: Array.from({ length: 20 }, (_, n) =>
        author({ name: `Given${n} van den Family${n}`.replace(/\d+/g, letters) }),
      ),
      agency: agency(),
    }),
    agency: agency(),
  },
  'nobody, nowhere, never': {
    byline: null,
    dateline: null,
    published: null,
    updated: null,
    deck: null,
    lead: null,
    section: null,
    language: null,
    body: [],
    words: 0,
  },
  'agency alone': { byline: byline({ printed: 'AP', authors: [], agency: agency() }), agency: agency() },
  'headline of 500 characters': { headline: 'Wörd 漢字 '.repeat(63).slice(0, 500) },
  'formula as headline': {
    headline: "=cmd|' /C calc'!A0",
    deck: '+1+1',
    section: '@SUM(A1)',
    byline: byline({ printed: '-x', authors: [author({ name: '-2+3' }), author({ name: '\t=1' })] }),
  },
  'device as headline': { headline: 'CON', published: null },
  'dots and spaces as headline': { headline: ' ... ', published: null },
  'long word': { headline: 'x'.repeat(500), body: [paragraph('y'.repeat(20_000))] },
  'dates that are none': { published: 'yesterday', updated: '2026-13-45T99:99:99Z' },
  'unknown language': { language: 'not_a_language!', direction: 'ltr' },
};

function letters(number: string): string {
  return String.fromCharCode(65 + (Number(number) % 26));
}
