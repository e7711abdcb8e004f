import type { SummarySentence } from '../model/history.ts';
import { primaryLanguage } from '../text/language.ts';
import { fullName, fullNames, NAME, personIn } from './names.ts';

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

/**
 * Who is quoted. Only names beside a verb of attribution count; pronouns ("she said") count for nobody, since who
 * she is would be a guess, and so does a last name alone that no full name of the story explains.
 *
 * @param sentences the story's running text
 * @param lang BCP 47 tag; in languages without a list of verbs nobody is found
 * @returns most quoted first, then in the order of the story
 */
export function findSpeakers(sentences: readonly SummarySentence[], lang: string | null): Speaker[] {
  const patterns = patternsFor(primaryLanguage(lang) ?? 'en');
  if (!patterns) return [];
  const said = sentences.flatMap((sentence) =>
    [...new Set(patterns.flatMap((pattern) => speakersIn(sentence.text, pattern)))].map((name) => ({
      name,
      sentence,
    })),
  );
  const full = fullNames(sentences.map(({ text }) => text).join('\n'));
  const speakers = new Map<string, Speaker>();
  for (const { name, sentence } of said) {
    const whole = fullName(name, full);
    if (!whole) continue;
    const speaker = speakers.get(whole) ?? { name: whole, sentences: [] };
    if (speaker.sentences.at(-1) !== sentence) speaker.sentences.push(sentence);
    speakers.set(whole, speaker);
  }
  return [...speakers.values()].sort((a, b) => b.sentences.length - a.sentences.length);
}

function speakersIn(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => personIn(match[1] ?? '')).filter(
    (name) => name !== null,
  );
}

function patternsFor(language: string): RegExp[] | null {
  const key = language === 'nb' || language === 'nn' ? 'no' : language;
  const verbs = VERBS[key];
  if (!verbs) return null;
  const verb = `(?:${verbs})`;
  // Between name and verb: ", the mayor of Orrin," and the like.
  const aside = '(?:, (?:[^,.;:“”"«»]{2,80}), | )';
  const patterns = [
    // "in Orrin, wounded on Sunday, said Ida Holm": the name after the verb speaks.
    new RegExp(`(?<![\\p{L}])(${NAME})${aside}(?:(?:told|tells)|${verb}(?! \\p{Lu}))(?![\\p{L}])`, 'gu'),
    new RegExp(`["”“»]\\s?,? ?${verb} (${NAME})`, 'gu'),
    new RegExp(`, ${verb} (${NAME})`, 'gu'),
  ];
  const according = ACCORDING[key];
  return according ? [...patterns, new RegExp(`(?<![\\p{L}])${according} (${NAME})`, 'gu')] : patterns;
}
