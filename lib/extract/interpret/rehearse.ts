import type { CutBox, CutLine, Cutting } from '../cutting/cutting.ts';
import { openCutting } from './gate/open.ts';
import { interpret } from './interpret.ts';

/** A small paper's page: [element, its names, text, tag of the mark around it]. */
const PAGE: [tag: string, words: string, text: string, mark?: string][] = [
  ['span', ' kicker ', 'Islands'],
  ['h1', ' headline ', 'Ferry returns to Port Ellery'],
  ['p', ' deck ', 'With a brass band, and forty passengers on board'],
  ['p', ' byline ', 'By Ida Holm and Jon Vik, Staff Writers', 'a'],
  ['p', ' dateline ', 'Published March 4, 2026, 7:30 a.m. GMT', 'time'],
  ['figure', ' caption ', 'The ferry at its pier on Tuesday. (Ruth Amadi/AP)'],
  [
    'p',
    ' ',
    'PORT ELLERY, Ireland (AP) — The ferry sailed again on Wednesday, three years after a storm broke its pier.',
  ],
  ['h2', ' ', 'Forty passengers'],
  [
    'p',
    ' ',
    '“We counted the days,” said Ida Holm, who runs the only shop on the island and met the first boat.',
    'em',
  ],
  [
    'p',
    ' ',
    'The council expects twenty thousand passengers in the first summer, and as many parcels as before.',
  ],
  [
    'p',
    ' ',
    'A second boat follows in May, once the pier on the island has been widened and its lamps are mended.',
  ],
  ['p', ' ', 'Ruth Amadi contributed to this report.'],
  ['p', ' ', '© 2026 The Harbour Post. All rights reserved.'],
];

/**
 * Interprets a made-up story. The first interpretation after the browser has started us takes ten times as long as
 * those that follow, since tables are read and code is compiled when they are first needed: so that is done while
 * a page is still being read, and nobody waits for it.
 * @returns whether all of the story was there, for its test
 */
export function rehearse(): ReturnType<typeof interpret> {
  const opened = openCutting(sample());
  return opened.ok ? interpret(opened.value, Date.UTC(2026, 2, 5)) : opened;
}

function sample(): Cutting {
  const boxes: CutBox[] = [
    { tag: 'body', prose: 500, weight: 1_000, lang: 'en' },
    { in: 0, tag: 'article', words: ' story ', prose: 500, weight: 1_000 },
  ];
  const lines: CutLine[] = [];
  const marks: Cutting['marks'] = [];
  for (const [tag, words, text, mark] of PAGE) {
    const { length } = text;
    const prose = tag === 'p' && words === ' ' && length > 70 ? length : 0;
    const furniture = /byline|caption|dateline/.exec(words)?.[0].replace('dateline', 'byline');
    boxes.push({ in: 1, tag, words, prose, weight: length, ...(furniture && { furniture }) });
    if (mark === 'a') marks.push({ tag: mark, href: '/author/ida-holm', words: ' author ' });
    else if (mark === 'time') marks.push({ tag: mark, time: { value: '2026-03-04T07:30:00Z', name: '' } });
    else if (mark) marks.push({ tag: mark });
    lines.push({ in: boxes.length - 1, pieces: [[text, mark ? marks.length - 1 : -1]] });
  }
  const evidence = { source: 'markup', confidence: 1 } as const;
  return {
    url: 'https://harbourpost.example/islands/ferry-returns',
    claims: [
      { field: 'author', value: 'Ida Holm', source: 'json-ld', confidence: 0.9 },
      { field: 'published', value: '2026-03-04T07:30:00Z', source: 'json-ld', confidence: 0.9 },
      { field: 'site', value: 'The Harbour Post', source: 'meta', confidence: 0.8 },
      { field: 'type', value: 'NewsArticle', source: 'json-ld', confidence: 0.9 },
    ],
    headline: { text: 'Ferry returns to Port Ellery', kicker: null, box: 3, evidence },
    story: { core: 1, scope: 1, confidence: 1, source: 'text' },
    trail: ['Home', 'Islands'],
    walled: false,
    truncated: false,
    boxes,
    marks,
    lines,
    pictures: [{ in: 7, at: 5, src: 'https://harbourpost.example/ferry.jpg', alt: 'The ferry' }],
  };
}
