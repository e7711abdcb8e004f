/**
 * What ships, in the form of the labelled sets: datelines, bylines and tail credits as they stand on the page, with
 * nothing concluded from them, and summaries. For measuring only.
 */
import { parseByline as read } from '../../lib/extract/interpret/byline/parse.ts';
import { classifyCredit as classify } from '../../lib/extract/interpret/credit/classify.ts';
import { readDateline, parseDateline as strip } from '../../lib/extract/interpret/dateline/parse.ts';
import { summarise } from '../../lib/summarise/extractive.ts';
import { properPlace } from '../../lib/text/proper-case.ts';

interface Options {
  lang?: string | null;
}

export function parseDateline(text: string, { lang = null }: Options) {
  const found = readDateline(text, lang);
  if (!found) return { dateline: null, rest: text };
  const { places, agency, date, body } = found.printed;
  return {
    dateline: {
      cities: places.map((place) => place.city && properPlace(place.city)).filter(Boolean),
      region: [...new Set(places.map((place) => place.region))].filter(Boolean),
      country: [...new Set(places.map((place) => place.country))].filter(Boolean),
      agency: agency?.printed ?? null,
      date: date?.printed ?? null,
    },
    rest: text.slice(found.start + body),
  };
}

export function parseByline(text: string, { lang = null }: Options) {
  const { authors, agency } = read(text, { lang });
  // The set names who wrote; who photographed or drew may be left out.
  const writers = authors.filter((author) => author.contribution !== 'illustration');
  // What stands beside a person is told there; the set counts it once.
  const beside = authors.some((author) => author.affiliation);
  return {
    authors: writers.length > 0 ? writers : authors,
    agency: beside ? null : agency && (agency.code ?? agency.name),
  };
}

/** The labelled set has corrections and notes of the editors as one kind. */
export function classifyCredit(text: string, { lang = null }: Options) {
  const kind = classify(text, { lang });
  return kind === 'editor' ? 'correction' : kind;
}

interface Story {
  title: string;
  paragraphs: string[];
  lang: string | null;
}

/** Stories come with their dateline, which extraction has taken off before a summary is made. */
export function summarize({ title, paragraphs, lang }: Story, { maxSentences }: { maxSentences: number }) {
  const texts = paragraphs.map((text, index) => (index === 0 ? strip(text, { lang }).rest : text));
  return summarise(
    { headline: title, language: lang, body: texts.map((text) => ({ kind: 'paragraph', text: [text] })) },
    { sentences: maxSentences },
  );
}
