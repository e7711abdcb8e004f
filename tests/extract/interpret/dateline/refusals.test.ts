import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateline } from '../../../../lib/extract/interpret/dateline/parse.ts';

/** Openings that look like a dateline and are none; invented. */
const LOOK_ALIKES: [kind: string, lang: string, openings: string[]][] = [
  [
    'labels',
    'en',
    [
      'BREAKING — The bridge has been closed.',
      'UPDATED — The bridge is open again.',
      'EXCLUSIVE: The mayor was told twice.',
      'WATCH: Drone pictures of the bridge.',
      'OPINION — The bridge should stay closed.',
      'EDITOR’S NOTE — The bridge has two names.',
      'THE LATEST: Divers reach the bridge.',
      'AP PHOTOS: Divers reach the bridge.',
      'AP EXPLAINS: Why bridges fall.',
      'AP Source: Pitcher signs with Harrow',
      'REUTERS NEXT — Bankers said demand was soft.',
      'BBC: Why did it fall?',
      'FILE - Divers at the bridge on Monday.',
      'RELATED: What divers eat',
      'FACT CHECK: The bridge did not fall.',
      'BREAKING NEWS: A bridge has fallen.',
      'SPONSORED - Bridges for sale.',
      'UPDATE 2 - Harrow shares fall',
      'NASA — The probe is on its way.',
      'IKEA — The shop will open in May.',
      'PHOTOS: The best bridges',
      '(UPDATED) The bridge is open.',
      '(Photo Gallery) - The bridge in pictures.',
      'TLDR - any tips for a bridge?',
      'MARKET SNAPSHOT: Shares slip',
      'GLOBAL MARKETS-Shares slip as traders wait',
    ],
  ],
  [
    'kickers and names',
    'en',
    [
      'LONDON FASHION WEEK — The shows began.',
      'TORONTO FILM FESTIVAL – A drama won.',
      'SUPREME COURT - The justices declined.',
      'SENATORS HOLD THEIR NERVE — Harrow takes flak.',
      'IT’S FRIDAY — Have you raked the leaves?',
      'HARROW UNITED - A preview of the match.',
      'COLLISION COURSE: Two liners met.',
      'TRUE CRIME FANS: Inside the craze',
      'By the Numbers — Ten bridges and their age.',
      'On This Day — A bridge opened in 1887.',
      'Good morning — The bridge is open.',
      'Chapter Two — The bridge at the end of the lane.',
      'Verdict – A good bridge let down by its lamps.',
      'How To Paint a Bridge – From a Painter',
      'Harrow Trust Sells Five Bridges - The trust sold five',
      'Summary - (May 3, 2026) A rover found',
    ],
  ],
  [
    'interviews and scripts',
    'en',
    [
      'MARK ALDERLEY: Harrow might have posted a profit.',
      'THE PRESIDENT: Good morning, everybody!',
      'Q — Why did it fall?',
      'Q: Why did it fall?',
      'A: Because nobody looked.',
      'HORATIO: My lord, the bridge is down.',
    ],
  ],
  [
    'sentences',
    'en',
    [
      'YASMIN Alder, the mayor, made a rare speech.',
      'RUSSIAN oil giant Harrow today rejected',
      'NATO will send engineers to the bridge.',
      'MORE than 5000 people crossed it.',
      'Harrow Corp. (HRW) on Tuesday said it would build',
      'General Bridges (GB) and its partner said',
      'The Bridge Institute (BI) has named',
      'Harrow - in talks to buy the bridge - declined.',
      'The bridge -- a narrow one -- was closed.',
      'Victoria – who did not want to be named – lost her car.',
      'Paris, Berlin and Rome – three capitals, one bridge.',
      'More than forty people - two of them divers - crossed.',
      '“OSLO — there it stands,” she said.',
      'Tuesday: Divers appeared to be winning.',
      'Yes—smart bridges save time.',
      'UPDATE: May 3, 2026, 4:10 p.m. EST Updated with a reply.',
      'In March 2020 the bridge closed.',
      'May 5 is the day the bridge opens.',
      'Washington, D.C., has many bridges.',
      'BOB (Bureau of Bridges): It counts them.',
      'Bureau of Bridges (BOB) - It counts them.',
      'PLEASE NOTE (Valid Dates): When filling in',
      'Bridge Building Exchange (APP) Use it to build.',
      'Member (NR): Falk saves.',
    ],
  ],
  [
    'German',
    'de',
    [
      'EXKLUSIV – Die Stadt verkauft.',
      'KOMMENTAR – Die Stadt hat die Zeit verschlafen.',
      'HINTERGRUND: Warum Brücken fallen.',
      'HINWEIS: Die Brücke ist geschlossen.',
      'Zwangsversteigerung - Die Brücke wird verkauft.',
      'Advertorial – Offene Brücken liegen im Trend.',
      'Berliner Brücken - Hunderte fordern Geländer',
      'Neues Video von Bauern macht die Runde – sie schlagen vor',
      'Bayern nach fünftem Sieg Erster – Später Treffer in Bremen',
      'Leichte Zuwächse bei Brücken, Stegen – Bau stabil.',
      'DIE ZEITUNG: Herr Alder, warum fiel sie?',
      'SRF News: Mehrere Brücken fielen.',
      'AXA – große Brücke an die Stadt',
      'BR-24 – ohne dieses Kürzel ginge nichts.',
      'TIPP: Wenn die Brücke am Vortag gestrichen wird',
      'Stille. Dann fiel die Brücke.',
      'Endlich. Die Brücke steht.',
      'Wunder. Die Brücke steht.',
      'Museum. Die Brücke steht.',
      'Gesund. Die Brücke steht.',
      'MIGRATION – Probleme auf Brücken',
    ],
  ],
  [
    'French',
    'fr',
    [
      'VIDÉO - Les images du pont.',
      'EN DIRECT – Le pont rouvre.',
      'ENQUÊTE. Comment le pont est tombé.',
      'REPORTAGE - Au bout du pont',
      'LE RÉSUMÉ DE LA SITUATION - Le pont',
    ],
  ],
  [
    'Spanish',
    'es',
    [
      'VIDEO.- Así cayó el puente.',
      'ENTREVISTA.- «No dimito», dice la alcaldesa.',
      'OPINIÓN - El puente que viene.',
      'Análisis — Ronda del puente',
      'LE PUEDE INTERESAR: El puente',
    ],
  ],
  ['Italian', 'it', ['VIDEO - Il ponte cade.', 'L’INTERVISTA - «Non mi dimetto»']],
  ['Norwegian', 'no', ['STRESS: Ekspert tror broen faller.', 'VIA NETT: Mannen filmet broen.']],
  [
    'Japanese and Chinese',
    'ja',
    ['【速報】橋が落ちた。', '【特集】夏の橋を紹介する。', '【動画】橋が落ちる瞬間'],
  ],
];

for (const [kind, lang, openings] of LOOK_ALIKES) {
  describe(`no dateline: ${kind}`, () => {
    it.each(openings)('%s', (text) => {
      expect(parseDateline(text, { lang })).toEqual({ dateline: null, rest: text });
    });
  });
}

describe('any text', () => {
  const langs = fc.constantFrom(null, 'en', 'de', 'fr', 'es', 'zh', 'ar', 'xx-nonsense', '!');
  const pieces = fc.array(
    fc.constantFrom(
      'PARIS',
      'Paris',
      ', ',
      ' (',
      ')',
      ' — ',
      ' - ',
      '/',
      '.',
      ':',
      'AP',
      'Reuters',
      'Oct 4',
      ' ',
      'Texas',
      'and',
      '【',
      '】',
      '電',
      'Ü',
      '（',
    ),
    { maxLength: 14 },
  );

  it('the rest is the end of the text, and with it goes nothing but the dateline', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          pieces.map((list) => list.join('')),
        ),
        langs,
        (text, lang) => {
          const { dateline, rest } = parseDateline(text, { lang });
          expect(text.endsWith(rest)).toBe(true);
          if (dateline === null) expect(rest).toBe(text);
          else expect(text.slice(0, text.length - rest.length)).toContain(dateline.printed);
        },
      ),
    );
  });

  it('a dateline is found whatever story follows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (story) => {
        const rest = `The ${story}`;
        expect(parseDateline(`ELMWOOD, Vt. (AP) — ${rest}`, { lang: 'en' }).rest).toBe(rest);
      }),
    );
  });

  it.each([
    'A',
    'A ',
    'AB',
    'A.',
    "A'",
    'A-',
    'A/',
    '(',
    ' ',
    ', ',
    '—',
    '電',
    '新华社',
    '【',
    'de ',
    'Jan',
    '1 ',
    'St. ',
    'By A ',
    '\u0301',
    '。',
  ])('a hundred thousand characters of %j are read at once', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    for (const lang of ['en', 'de', 'ja'])
      expect(text.endsWith(parseDateline(text, { lang }).rest)).toBe(true);
  });
});
