import type { SummarySentence } from '../model/history.ts';
import { primaryLanguage } from '../text/language.ts';
import { countryNames } from './countries.ts';
import { fullName, fullNames, hasTitle, NAME, personIn, standsByLastName } from './names.ts';

/** Somebody the story quotes. */
export interface Speaker {
  name: string;
  /** The sentences in which the story says that they said something. */
  sentences: SummarySentence[];
}

/** Verbs of attribution, as newsrooms use them. A verb before and after a name means the same. */
const VERBS: Readonly<Record<string, string>> = {
  en: 'said|says|told|tells|added|adds|wrote|writes|tweeted|posted|argued|argues|insisted|insists|warned|warns|recalled|recalls|announced|testified|explained|explains|replied|noted|notes|stated|declared',
  de: 'sagte|sagt|erklärte|erklärt|betonte|betont|schrieb|schreibt|warnte|warnt|forderte|fordert|berichtete|teilte|meinte|meint|kritisierte',
  fr: 'a déclaré|a dit|a affirmé|a expliqué|a ajouté|a indiqué|a estimé|déclare|dit|affirme|explique|ajoute|indique|estime|assure|raconte|souligne',
  es: 'dijo|dice|afirmó|afirma|declaró|aseguró|explicó|explica|señaló|añadió|agregó|sostuvo|advirtió|indicó|comentó|escribió',
  pt: 'disse|diz|afirmou|afirma|declarou|explicou|explica|acrescentou|ressaltou|destacou|escreveu',
  it: 'ha detto|ha dichiarato|ha spiegato|ha aggiunto|ha affermato|dice|spiega|afferma|racconta|sostiene|scrive',
  nl: 'zei|zegt|vertelde|vertelt|schreef|schrijft|verklaarde|verklaart|liet weten|benadrukte|waarschuwde',
  sv: 'sa|sade|säger|skrev|skriver|berättar|berättade|uppgav|uppger',
  da: 'sagde|siger|skrev|skriver|fortæller|fortalte|udtaler|oplyser',
  no: 'sa|sier|skrev|skriver|forteller|fortalte|opplyser|uttaler',
};

const ACCORDING: Readonly<Record<string, string>> = {
  en: '[Aa]ccording to',
  fr: '[Ss]elon',
  es: '[Ss]egún',
  pt: '[Ss]egundo',
  it: '[Ss]econdo',
  nl: '[Vv]olgens',
  sv: '[Ee]nligt',
  da: '[Ii]følge',
  no: '[Ii]følge',
};

/** What makes a name part of what stands before it: "the board of Lower Quay said" is not said by Lower Quay. */
const PREPOSITIONS: Readonly<Record<string, string>> = {
  en: 'of|in|at|from|for|near|by|to|with|on|about|against|outside|across|around|between|behind|through|throughout|beyond|inside',
  de: 'von|vom|aus|in|im|bei|für|vor|mit|nahe|an|zu|nach|gegen|über|um',
  fr: 'de|du|des|à|au|en|dans|pour|chez|avec|contre|sur|par',
  es: 'de|del|en|para|con|a|al|por|desde|contra|sobre',
  pt: 'de|do|da|dos|das|em|no|na|para|com|a|ao|por|contra|sobre',
  it: 'di|del|della|dei|a|al|in|nel|nella|da|dal|per|con|su|contro',
  nl: 'van|uit|in|bij|voor|met|te|over|tegen|aan',
  sv: 'av|i|på|från|för|med|till|hos|vid|om|mot',
  da: 'af|i|på|fra|for|med|til|hos|ved|om|mod',
  no: 'av|i|på|fra|for|med|til|hos|ved|om|mot',
};

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

/** Who speaks for what is named before: "Lower Quay residents", "Lower Quay spokesman Ada Thorne". English alone. */
const OFFICE =
  '(?:(?:chief|vice|prime|foreign|deputy|press|police|team|head|city|state|senior|former) )?(?:spokes\\p{Ll}+|officials?|police|residents?|authorities|prosecutors?|executive|president|minister|secretary|mayor|governor|councillor|lawyer|attorney|coach|captain|manager|director|chairman|chairwoman|chair|head|founder|owner|editor|resident|farmer|teacher|doctor|engineer|chief)';

/**
 * Who is quoted. Only names beside a verb of attribution count; pronouns ("she said") count for nobody, since who
 * she is would be a guess, and so does a last name alone that no full name of the story explains.
 *
 * @param sentences the story's running text
 * @param lang BCP 47 tag; in languages without a list of verbs nobody is found
 * @param places names that are places' for sure; so are the countries', and those that the story itself uses so
 * @returns most quoted first, then in the order of the story
 */
export function findSpeakers(
  sentences: readonly SummarySentence[],
  lang: string | null,
  places: readonly string[] = [],
): Speaker[] {
  const language = knownAs(primaryLanguage(lang) ?? 'en');
  const patterns = patternsFor(language);
  if (!patterns) return [];
  const countries = countryNames(language);
  const said = sentences.flatMap((sentence) =>
    [...new Set(patterns.flatMap((pattern) => speakersIn(sentence.text, pattern)))].map((name) => ({
      name,
      sentence,
    })),
  );
  const story = sentences.map(({ text }) => text).join('\n');
  const full = fullNames(story);
  const inPlace = namesInPlace(story, language);
  const speakers = new Map<string, Speaker>();
  for (const { name, sentence } of said) {
    const whole = fullName(name, full);
    if (!whole || places.includes(whole) || countries.has(whole)) continue;
    if (inPlace.has(whole) && !standsByLastName(story, whole)) continue;
    const speaker = speakers.get(whole) ?? { name: whole, sentences: [] };
    if (speaker.sentences.at(-1) !== sentence) speaker.sentences.push(sentence);
    speakers.set(whole, speaker);
  }
  return [...speakers.values()].sort((a, b) => b.sentences.length - a.sentences.length);
}

/** Names that stand where only places do; one that stands by its last word alone elsewhere is a person's all the same. */
function namesInPlace(story: string, language: string): Set<string> {
  const pattern = new RegExp(`(?<![\\p{L}])(?:${WHERE[language]}) (${NAME})(?!['’]s)`, 'gu');
  const names = Array.from(story.matchAll(pattern), ([, printed = '']) => personIn(printed));
  return new Set(names.filter((name) => name !== null));
}

function speakersIn(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ({ 1: printed = '', index }) =>
    ARTICLE.test(text.slice(0, index)) && !hasTitle(printed) ? null : personIn(printed),
  ).filter((name) => name !== null);
}

/** "the Harbour Ferries said": no person, unless a title follows. English, where nobody's name has an article. */
const ARTICLE = /(?<![\p{L}])(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur) $/u;

const knownAs = (language: string): string => (language === 'nb' || language === 'nn' ? 'no' : language);

function patternsFor(language: string): RegExp[] | null {
  const verbs = VERBS[language];
  if (!verbs) return null;
  const verb = `(?:${verbs})`;
  // Between name and verb: ", the mayor of Orrin," and the like.
  const aside = '(?:, (?:[^,.;:“”"«»]{2,80}), | )';
  const preposition = `(?:${PREPOSITIONS[language]})`;
  // No part of another name, and none of what has a preposition before it.
  const subject = `(?<![\\p{L}]|\\p{Lu}[\\p{L}'’-]* |(?<![\\p{L}])${preposition} )(${NAME})(?: ${preposition}(?: \\p{Ll}{2,3})? ${NAME})?`;
  const end = "(?![\\p{L}\\p{M}'’-]| \\p{Lu})";
  const named =
    language === 'en' ? `(?:${NAME} ${OFFICE} )?(${NAME})${end}(?! ${OFFICE}(?![\\p{L}]))` : `(${NAME})`;
  const patterns = [
    // "in Orrin, wounded on Sunday, said Ida Holm": the name after the verb speaks.
    new RegExp(`${subject}${aside}(?:(?:told|tells)|${verb}(?! \\p{Lu}))(?![\\p{L}])`, 'gu'),
    new RegExp(`["”“»]\\s?,? ?${verb} ${named}`, 'gu'),
    new RegExp(`, ${verb} ${named}`, 'gu'),
  ];
  const according = ACCORDING[language];
  return according ? [...patterns, new RegExp(`(?<![\\p{L}])${according} ${named}`, 'gu')] : patterns;
}
