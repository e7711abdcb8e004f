import { describe, expect, test } from 'vitest';
import type { Author, Dateline } from '../../lib/model/article.ts';
import { findFacts } from '../../lib/summarise/facts.ts';

function facts(text: string | string[], language: string | null = 'en', dateline: Dateline | null = null) {
  const paragraphs = Array.isArray(text) ? text : [text];
  return findFacts({
    headline: '',
    byline: null,
    language,
    dateline,
    body: paragraphs.map((paragraph) => ({ kind: 'paragraph', text: [paragraph] })),
  });
}

const HOLM: Author = {
  name: 'Ida Holm',
  affiliation: null,
  role: null,
  contribution: 'writing',
  location: null,
  url: null,
};

const counts = (found: { name: string; sentences: unknown[] }[]) =>
  found.map(({ name, sentences }) => [name, sentences.length]);

describe('who is quoted', () => {
  test('by name beside a verb of attribution, last names joined to full names', () => {
    const { speakers } = facts([
      '“The wall was sound,” said Gov. Ada Brook on Tuesday.',
      'Brook said the dam had been inspected. She said it twice.',
      'Ida Holm, who runs the shop, told reporters she had lost everything.',
      'The water rose at night, according to Sheriff Tom Reyes.',
    ]);
    expect(counts(speakers)).toEqual([
      ['Ada Brook', 3],
      ['Ida Holm', 1],
      ['Tom Reyes', 1],
    ]);
    expect(speakers[0]?.sentences[1]).toEqual({ text: 'Brook said the dam had been inspected.', block: 1 });
  });

  test('not pronouns, institutions, titles alone or last names that nothing explains', () => {
    const { speakers } = facts([
      'He said so. “Never,” she added. The Supreme Court said no.',
      'Police said the road was closed. President told them. Marlow said nothing of it.',
      'In the town of Orrin, damaged on Monday, said officials, schools stayed shut.',
    ]);
    expect(speakers).toEqual([]);
  });

  test.each([
    ['de', '„Wir bauen wieder auf“, sagte Bürgermeisterin Jana Kolb am Montag.', 'Jana Kolb'],
    ['fr', '« Nous reconstruirons », a déclaré Claire Morel.', 'Claire Morel'],
    ['es', '“Vamos a reconstruir”, dijo Marta Vidal.', 'Marta Vidal'],
    ['it', '“Ricostruiremo”, ha detto Paolo Serra.', 'Paolo Serra'],
  ])('%s', (lang, text, name) => {
    expect(facts(text, lang).speakers.map((speaker) => speaker.name)).toEqual([name]);
  });

  test.each<[string, string, string[]]>([
    ['en', 'The board of Lower Quay said on Tuesday that the berths were shut.', []],
    ['en', 'The mayor of Lower Quay, a former pilot, said the berths were shut.', []],
    ['en', 'A spokesman for Ada Brook told reporters that nothing was lost.', []],
    ['en', 'Ida Holm of Lower Quay said she was glad.', ['Ida Holm']],
    ['en', 'Tom Reyes, of the Lower Quay ferries, said he was not.', ['Tom Reyes']],
    ['en', 'South Korea said it would wait.', []],
    ['en', 'Lower Quay said it would wait. It rained again in Lower Quay.', []],
    ['en', 'Ada Brook said no. “Trust in Ada Brook is gone,” Brook wrote.', ['Ada Brook']],
    ['en', '“No,” said Lower Quay spokesman Tim Thorne.', ['Tim Thorne']],
    ['en', 'According to Lower Quay residents, nothing fell.', []],
    ['en', 'Since May the Harbour Ferries said no. The Rev. Ada Brook said yes.', ['Ada Brook']],
    ['en', 'On Tuesday Ada Brook said no.', ['Ada Brook']],
    ['en', 'Lower Quay Chief of Staff Ada Brook said no.', []],
    ['de', 'Die Bürgermeisterin von Bad Adlau sagte nein.', []],
    ['de', 'Karl von Storch sagte ja. Minister von Storch sagte dann nein.', ['Karl von Storch']],
    ['fr', 'La maire de Port Noir a déclaré que non.', []],
    ['es', 'La alcaldesa de Puerto Viejo dijo que no.', []],
  ])('%s, not the place beside the verb: %s', (lang, text, names) => {
    expect(facts(text, lang).speakers.map(({ name }) => name)).toEqual(names);
  });

  test('nor the place of the dateline', () => {
    const dateline: Dateline = {
      printed: 'PORT AMITY',
      places: [{ city: 'Port Amity', region: null, country: null, basis: 'printed' }],
      agency: null,
      date: null,
    };
    expect(facts('Port Amity said it would rebuild.', 'en', dateline).speakers).toEqual([]);
  });

  test('offices and jobs before a name are no part of it', () => {
    const { speakers } = facts([
      'Principal Odile Marsh said lessons would resume. Farmer Gus Lind said the road was closed.',
      'Peter Spencer Holm told reporters he had lost everything.',
    ]);
    expect(speakers.map(({ name }) => name)).toEqual(['Odile Marsh', 'Gus Lind', 'Peter Spencer Holm']);
    for (const office of ['Geschäftsführerin', 'Polizeisprecher', 'Vereinsvorsitzende', 'Feuerwehrchef'])
      expect(facts(`„Es war knapp“, sagte ${office} Frauke Ahrens am Montag.`, 'de').speakers[0]?.name).toBe(
        'Frauke Ahrens',
      );
  });

  test('the headline says who a last name is, unless its capitals say nothing', () => {
    const quoted = (headline: string) =>
      findFacts({
        headline,
        byline: null,
        language: 'en',
        dateline: null,
        body: [{ kind: 'paragraph', text: ['“No,” said Brook.'] }],
      }).speakers.map(({ name }) => name);
    expect(quoted('Ada Brook warns the town about another winter')).toEqual(['Ada Brook']);
    expect(quoted('Council Warns Brook About Another Winter')).toEqual([]);
  });

  test('nobody where the language is not known', () => {
    expect(facts('首相は「責任がある」と述べた。', 'ja').speakers).toEqual([]);
  });
});

describe('people and places named most', () => {
  test('people introduced as such and named again', () => {
    const { people } = facts([
      'The engineer, Lena Marsh, 44, drew the plan. Marsh had left the firm.',
      'Sen. Ray Okafor voted no. Okafor did not explain himself. The Tully Dam failed. Dam it again.',
    ]);
    expect(counts(people)).toEqual([
      ['Lena Marsh', 2],
      ['Ray Okafor', 2],
    ]);
  });

  test.each<[string, string, string]>([
    ['de', 'Innenminister Jan Kolb trat zurück. Kolb bedauert es.', 'Jan Kolb'],
    ['de', 'Angeklagt ist Jan Kolb (34). Kolb schweigt.', 'Jan Kolb'],
    ['fr', 'Le maire Jean Morel est parti. Morel ne dit rien.', 'Jean Morel'],
    ['es', 'El presidente Juan Vidal dimite. Vidal calla.', 'Juan Vidal'],
    ['sv', 'Statsminister Karin Lindfors avgår. Lindfors tiger.', 'Karin Lindfors'],
  ])('in %s, too: %s', (language, text, name) => {
    expect(facts(text, language).people.map((person) => person.name)).toEqual([name]);
  });

  test('who wrote the story is none of its people', () => {
    const found = findFacts({
      headline: '',
      byline: { printed: 'Ida Holm', authors: [HOLM], agency: null },
      language: 'en',
      dateline: null,
      body: [
        {
          kind: 'paragraph',
          text: ['Ida Holm told readers she had seen it. Holm had not. Ada Brook said so. Brook left.'],
        },
      ],
    });
    expect(found.speakers.map(({ name }) => name)).toEqual(['Ada Brook']);
    expect(found.people.map(({ name }) => name)).toEqual(['Ada Brook']);
  });

  test('two people of one last name are told apart by the full name', () => {
    const { people } = facts(
      '“No,” said Ada Brook. “Yes,” said Tim Brook. Ada Brook left. Tim Brook stayed. Ada Brook came back.',
    );
    expect(counts(people)).toEqual([
      ['Ada Brook', 3],
      ['Tim Brook', 2],
    ]);
  });

  test('countries in the story’s language, and the dateline’s places', () => {
    const dateline: Dateline = {
      printed: 'ORRIN, Norway',
      places: [{ city: 'Orrin', region: null, country: 'Norway', basis: 'printed' }],
      agency: null,
      date: null,
    };
    const { places } = facts(
      'In Norway the rain fell. Norway called for help. Orrin was cut off. Orrin has one road. Papua New Guinea sent help. More came from Papua New Guinea.',
      'en',
      dateline,
    );
    expect(counts(places)).toEqual([
      ['Orrin', 2],
      ['Norway', 2],
      ['Papua New Guinea', 2],
    ]);
    expect(counts(facts('Deutschland wartet. Österreich auch. Deutschland handelt.', 'de').places)).toEqual([
      ['Deutschland', 2],
    ]);
    expect(counts(facts('日本は待つ。日本は動く。', 'ja').places)).toEqual([['日本', 2]]);
  });
});

describe('numbers', () => {
  test.each<[string, string, string[]]>([
    [
      'en',
      'It cost $90 million, 12 percent more, and drove 4,000 people out on May 3, 2024.',
      ['$90 million', '12 percent', '4,000 people'],
    ],
    ['en', 'Flight 370 left at 9 a.m. from Gate 12.', []],
    [
      'de',
      'Rund 3,5 Millionen Menschen und 20 % der Häuser, 1.200 Tonnen.',
      ['3,5 Millionen Menschen', '20 %', '1.200 Tonnen'],
    ],
    [
      'fr',
      'Un coût de 3 millions d’euros pour 12 000 habitants.',
      ['3 millions d’euros', '12 000 habitants'],
    ],
    ['ja', '三日に120人が避難し、被害は5億円に上る。', ['120人', '5億円']],
  ])('%s: %s', (lang, text, printed) => {
    expect(facts(text, lang).numbers.map((number) => number.printed)).toEqual(printed);
  });

  test('each with its sentence', () => {
    expect(facts(['Rain fell.', 'The bill is $5.'], 'en').numbers).toEqual([
      { printed: '$5', sentence: { text: 'The bill is $5.', block: 1 } },
    ]);
  });
});

test('a declared language that is none does no harm', () => {
  expect(facts('“No,” said Ada Brook.', 'english, US!').places).toEqual([]);
});

describe('of a page without end', () => {
  test('a sentence longer than any newsroom’s is not looked at', () => {
    const quotes = (words: number) => facts(`“${'No and '.repeat(words)}no,” said Ada Brook.`).speakers;
    expect(quotes(200)).toHaveLength(1);
    expect(quotes(400)).toEqual([]);
  });

  test('only the beginning is looked at', () => {
    const filler = (paragraphs: number) =>
      Array.from({ length: paragraphs }, () => 'The rain fell on the town all night. '.repeat(50));
    const last = '“No,” said Ada Brook.';
    expect(facts([...filler(50), last]).speakers).toHaveLength(1);
    expect(facts([...filler(100), last]).speakers).toEqual([]);
  });
});
