import type { SummarySentence } from '../model/history.ts';
import { primaryLanguage } from '../text/language.ts';
import { countryNames } from './countries.ts';
import { fullNames, hasTitle, lastName, NAME, personIn, standsByLastName } from './names.ts';

/** A person or place with the sentences that name it. */
export interface Mention {
  name: string;
  sentences: SummarySentence[];
}

interface Known {
  /** Names that are people's for sure, such as the speakers'. */
  people: readonly string[];
  /** Names that are places' for sure, such as the dateline's. */
  places: readonly string[];
}

/** Named once, a person or place is part of a sentence; named this often, it is part of the story. */
const FEWEST = 2;

/**
 * Who and which places the story names most. A person is who is quoted, or who has a title, an age or a relative
 * clause at first reference and the last name alone later; a place is one of the dateline or a country (by the
 * platform's own list, in the story's language).
 *
 * @returns most named first
 */
export function findMentions(
  sentences: readonly SummarySentence[],
  lang: string | null,
  known: Known,
): { people: Mention[]; places: Mention[] } {
  const language = primaryLanguage(lang) ?? 'en';
  const countries = countryNames(language);
  const story = sentences.map(({ text }) => text).join('\n');
  const full = new Set([
    ...known.people.filter((name) => name.includes(' ')),
    ...(INTRODUCES.test(language) ? introduced(story, language) : []),
  ]);
  const people = [...full].filter((name) => !countries.has(name) && !known.places.includes(name));
  const again = (name: string) => story.indexOf(name) !== story.lastIndexOf(name);
  const lasts = [...new Set([...people, ...fullNames(story, language).filter(again)])].map(lastName);
  const places = new Map<string, string[]>(known.places.map((name) => [name, [name]]));
  for (const [written, name] of countries) {
    if (!story.includes(written)) continue;
    places.set(name, [...(places.get(name) ?? []), written]);
  }
  return {
    // Two Brooks in one story: only the full name tells them apart.
    people: counted(
      sentences,
      people.map((name) => {
        const last = lastName(name);
        return [name, [lasts.filter((other) => other === last).length > 1 ? name : last]];
      }),
    ),
    places: counted(sentences, [...places], `(?<!(?!${PREPOSITION})\\p{Lu}\\p{Ll}+ )(?!${ALSO_FIRST_NAMES})`),
  };
}

/** What stands with a capital before a place at the start of a sentence; another word with one makes another name. */
const PREPOSITION =
  '(?:In|From|To|At|And|But|The|For|With|Near|Across|Inside|Outside|When|While|After|Before|Since|En|Em|Da|De|Bei|Nach|Aus|Von|Nel|Utanför|Utenfor|Nära|Stadt|Hauptstadt|Hafenstadt|Gemeinde|Dorf|Insel|Flughafen|Landkreis|Provinz) ';

/** Countries that people are called after: "Chad Marsh". */
const ALSO_FIRST_NAMES = '(?:Chad|Jordan|Georgia|Israel|Kenya|Jersey|India) \\p{Lu}\\p{Ll}';

/** Languages whose names stay as they are in every case. */
const INTRODUCES = /^(?:en|de|fr|es|it|pt|nl|sv|da|no|nb|nn)$/;
/** Offices that these write small before a name. */
const OFFICE_BEFORE =
  /(?<!\p{L})(?:présidente?|(?:premier )?ministre|maire|juge|procureure?|roi|reine|presidente|presidenta|(?:primer )?ministr[oa]|alcalde(?:sa)?|juez|jueza|fiscal|rey|reina|sindac[oa]|premier|giudice|prefeit[oa]|governador|governatore|burgemeester|minister-president|minister|statsminister|statsråd|borgmästaren?|borgmester|ordfører|president|präsident) $/u;
/** ", 44," ", who" "(34)" "(CDU)": an organisation has its short name there. */
const AFTER_NAME =
  /^(?:, (?:\d{1,3}(?:,| ans| anni| anos| jaar| år)|who |whose |de \d{1,3} a[ñn]os)| \((?:\d{1,3}|CDU|CSU|SPD|FDP|AfD|BSW|Grüne|Linke|ÖVP|SPÖ|FPÖ|Neos|SVP|SP)\))/u;

/** Names of two or more words that are introduced as a person's and stand by the last name elsewhere. */
function introduced(story: string, language: string): string[] {
  const found = new Set<string>();
  for (const match of story.matchAll(new RegExp(`(?<![\\p{L}.])${NAME}`, 'gu'))) {
    const name = personIn(match[0], language);
    if (!name?.includes(' ') || found.has(name) || !/^\p{Lu}\p{Ll}/u.test(name)) continue;
    const end = match.index + match[0].length;
    const isPerson =
      match[0].endsWith(name) &&
      (hasTitle(match[0], language) ||
        AFTER_NAME.test(story.slice(end, end + 16)) ||
        (match[0] === name && OFFICE_BEFORE.test(story.slice(Math.max(0, match.index - 24), match.index))));
    if (isPerson && standsByLastName(story, name)) found.add(name);
  }
  return [...found];
}

function counted(
  sentences: readonly SummarySentence[],
  names: readonly (readonly [name: string, written: readonly string[]])[],
  before = '',
): Mention[] {
  return names
    .map(([name, written]) => {
      const any = written.map(literal).join('|');
      const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(any);
      const pattern = new RegExp(
        unspaced ? any : `${before}(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}])`,
        'u',
      );
      return {
        name,
        // The plain search first: it is much faster than the pattern.
        sentences: sentences.filter(
          ({ text }) => written.some((one) => text.includes(one)) && pattern.test(text),
        ),
      };
    })
    .filter(({ sentences: found }) => found.length >= FEWEST)
    .sort((a, b) => b.sentences.length - a.sentences.length);
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
