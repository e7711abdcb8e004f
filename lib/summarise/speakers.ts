import type { SummarySentence } from '../model/history.ts';
import { primaryLanguage } from '../text/language.ts';
import { attributionIn, type Said } from './attribution.ts';
import { countryNames } from './countries.ts';
import { fullName, fullNames, NAME, personIn, standsByLastName } from './names.ts';

/** Somebody the story quotes. */
export interface Speaker {
  name: string;
  /** The sentences in which the story says that they said something. */
  sentences: SummarySentence[];
}

/** Prepositions of places, which hardly ever stand before a person. */
const WHERE: Readonly<Record<string, string>> = {
  en: '[Ii]n|[Nn]ear|[Oo]utside|[Aa]cross|[Aa]round|[Ii]nside|[Tt]hroughout',
  de: '[Ii]n|[Nn]ahe|[Aa]us',
  fr: '[Dd]ans|[Ee]n',
  es: '[Ee]n',
  pt: '[Ee]m|[Nn]o|[Nn]a',
  it: '[Ii]n|[Nn]el|[Nn]ella',
  nl: '[Ii]n|[Uu]it',
  sv: '[Ii]',
  da: '[Ii]',
  no: '[Ii]',
};

/**
 * Who is quoted: whose name stands beside a verb of attribution, and who goes on speaking in the very next sentence
 * ("she added"). Nobody is guessed at: a pronoun that follows anything else counts for nobody, and so does a last
 * name alone that no full name of the story explains.
 *
 * @param sentences the story's running text
 * @param lang BCP 47 tag; in languages whose ways of attribution are not known nobody is found
 * @param places names that are places' for sure; so are the countries', and those that the story itself uses so
 * @param headline may have the full name of whom the story calls by the last
 * @returns most quoted first, then in the order of the story
 */
export function findSpeakers(
  sentences: readonly SummarySentence[],
  lang: string | null,
  places: readonly string[] = [],
  headline = '',
): Speaker[] {
  const language = knownAs(primaryLanguage(lang) ?? 'en');
  const attribution = attributionIn(language);
  if (!attribution) return [];
  const texts = sentences.map(({ text }) => text);
  if (!isTitleCase(headline)) texts.push(headline);
  const whoIs = resolver(texts.join('\n').replace(/[\u00A0\u202F]/gu, ' '), language, places);
  const speakers = new Map<string, Speaker>();
  let last: Turn | null = null;
  for (const sentence of sentences) {
    const said = attribution(sentence.text);
    const names: string[] = [...new Set(said.names.map(whoIs))].filter((name) => name !== null);
    const goesOn: string | null = names.length === 0 && last ? whoGoesOn(said, last) : null;
    for (const name of goesOn ? [goesOn] : names) {
      const speaker = speakers.get(name) ?? { name, sentences: [] };
      speaker.sentences.push(sentence);
      speakers.set(name, speaker);
    }
    last = nextTurn(said, names, goesOn, last);
  }
  return [...speakers.values()].sort((a, b) => b.sentences.length - a.sentences.length);
}

/** "Mayor Warns Brook of Flood": capitals tell nothing. */
const isTitleCase = (headline: string): boolean =>
  (headline.match(/(?<![\p{L}])\p{Ll}{4,}/gu)?.length ?? 0) <
  (headline.match(/(?<![\p{L}])\p{Lu}\p{L}{3,}/gu)?.length ?? 0);

/** Who spoke in the sentence before, and the pronoun that has stood for them since. */
interface Turn {
  name: string;
  pronoun: string | null;
}

function whoGoesOn(said: Said, { name, pronoun }: Turn): string | null {
  if (said.pronoun === null || said.names.length > 0 || said.others) return null;
  return !pronoun || !said.pronoun || said.pronoun === pronoun ? name : null;
}

function nextTurn(
  said: Said,
  names: readonly string[],
  goesOn: string | null,
  last: Turn | null,
): Turn | null {
  const [name] = names;
  if (name !== undefined) return names.length === 1 ? { name, pronoun: null } : null;
  if (goesOn) return { name: goesOn, pronoun: said.pronoun || (last?.pronoun ?? null) };
  return said.onlyQuotation ? last : null;
}

/** @returns a function from a name as printed to the whole one; null for places' and for those whom nothing explains */
function resolver(
  story: string,
  language: string,
  places: readonly string[],
): (printed: string) => string | null {
  const countries = countryNames(language);
  const full = fullNames(story, language);
  const inPlace = namesInPlace(story, language);
  const unspaced = language === 'ja' || language === 'zh' || language === 'ko';
  const resolved = new Map<string, string | null>();
  const resolve = (printed: string) => {
    const whole = unspaced ? longest(printed, resolved) : fullName(printed, full, language);
    if (!whole || places.includes(whole) || countries.has(whole)) return null;
    return inPlace.has(whole) && !standsByLastName(story, whole) ? null : whole;
  };
  return (printed) => {
    let whole = resolved.get(printed);
    if (whole === undefined) {
      whole = resolve(printed);
      resolved.set(printed, whole);
    }
    return whole;
  };
}

/** 田村さん after 田村一郎さん is the same; alone it is shown as it stands. */
function longest(printed: string, before: ReadonlyMap<string, string | null>): string {
  const longer = [...before.keys()].filter((name) => name !== printed && name.startsWith(printed));
  return longer.length === 1 ? (longer[0] ?? printed) : printed;
}

/** Names that stand where only places do; one that stands by its last word alone elsewhere is a person's all the same. */
function namesInPlace(story: string, language: string): Set<string> {
  const where = WHERE[language];
  if (!where) return new Set();
  const pattern = new RegExp(`(?<![\\p{L}])(?:${where}) (${NAME})(?!['’]s)`, 'gu');
  const names = Array.from(story.matchAll(pattern), ([, printed = '']) => personIn(printed, language));
  return new Set(names.filter((name) => name !== null));
}

const knownAs = (language: string): string => (language === 'nb' || language === 'nn' ? 'no' : language);
