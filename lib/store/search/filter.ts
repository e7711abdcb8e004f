import { FACETS, type Facet, type StoryQuery } from '../../model/search.ts';
import type { Doc } from '../schema.ts';
import { type Catalogue, HIGHLIGHTED, NOTED, SAVED, TAGGED, TRASHED } from './catalogue.ts';
import type { Clause, FieldName, ParsedQuery, State } from './query.ts';

type Test = (doc: Doc) => boolean;

const STATE_FLAGS: Record<State, number> = {
  saved: SAVED,
  noted: NOTED,
  tagged: TAGGED,
  highlighted: HIGHLIGHTED,
};

/** @returns what a query asks of stories beside words: trash, days, states, and fields named in its text */
export function filterOf(catalogue: Catalogue, query: StoryQuery, parsed: ParsedQuery): Test {
  const { flags, lastRead } = catalogue;
  const states = (query.saved ? SAVED : 0) | (query.highlighted ? HIGHLIGHTED : 0);
  const mask = 1 | TRASHED | states;
  const wanted = 1 | (query.trashed ? TRASHED : 0) | states;
  const after = Math.max(query.after ?? Number.NEGATIVE_INFINITY, parsed.after ?? Number.NEGATIVE_INFINITY);
  const before = Math.min(
    query.before ?? Number.POSITIVE_INFINITY,
    parsed.before ?? Number.POSITIVE_INFINITY,
  );
  const tests = parsed.clauses.flatMap((clause) => testOf(catalogue, clause) ?? []);
  const hasFlags: Test = (doc) => ((flags[doc] ?? 0) & mask) === wanted;
  // What most questions are: asked of each story at each letter typed.
  if (tests.length === 0 && after === Number.NEGATIVE_INFINITY && before === Number.POSITIVE_INFINITY)
    return hasFlags;
  return (doc) => {
    const time = lastRead[doc] ?? 0;
    return hasFlags(doc) && time >= after && time < before && tests.every((test) => test(doc));
  };
}

function testOf(catalogue: Catalogue, clause: Clause): Test | null {
  if (clause.kind === 'state') {
    const flag = STATE_FLAGS[clause.state];
    return (doc) => (((catalogue.flags[doc] ?? 0) & flag) !== 0) !== clause.not;
  }
  if (clause.kind !== 'field') return null;
  const test = fieldTest(catalogue, clause.field, clause.words);
  return clause.not ? (doc) => !test(doc) : test;
}

function fieldTest(catalogue: Catalogue, field: FieldName, words: readonly string[]): Test {
  const named = (kind: keyof Catalogue['names']) =>
    testNames(catalogue, kind, catalogue.names[kind].matching(words));
  switch (field) {
    case 'by':
      return named('author');
    case 'from': {
      const [site, host] = [named('publication'), named('host')];
      return (doc) => site(doc) || host(doc);
    }
    case 'agency': {
      const [name, short] = [
        named('agency'),
        testNames(catalogue, 'agency', catalogue.names.agency.abbreviated(words.join(''))),
      ];
      return (doc) => name(doc) || short(doc);
    }
    case 'place':
    case 'tag':
    case 'section':
      return named(field);
    // "pt-BR" is asked for as "pt", under which it is listed.
    case 'language':
      return testNames(catalogue, field, catalogue.names[field].matching(words.slice(0, 1)));
  }
}

function testNames(catalogue: Catalogue, kind: keyof Catalogue['names'], wanted: Uint8Array): Test {
  if (kind === 'author' || kind === 'place' || kind === 'tag') {
    const column = catalogue.many[kind];
    return (doc) => column[doc]?.some((number) => wanted[number] === 1) ?? false;
  }
  const column = catalogue.one[kind];
  return (doc) => wanted[(column[doc] ?? 0) - 1] === 1;
}

/** @returns for each facet with chosen values, whether a story has one of them */
export function facetTests(catalogue: Catalogue, query: StoryQuery): { facet: Facet; test: Test }[] {
  return FACETS.filter((facet) => query.chosen[facet].length > 0).map((facet) => ({
    facet,
    test: testNames(catalogue, facet, catalogue.names[facet].exactly(query.chosen[facet])),
  }));
}
