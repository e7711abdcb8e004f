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
    ...(language === 'en' ? introduced(story) : []),
  ]);
  const people = [...full].filter((name) => !countries.has(name) && !known.places.includes(name));
  const again = (name: string) => story.indexOf(name) !== story.lastIndexOf(name);
  const lasts = [...new Set([...people, ...fullNames(story).filter(again)])].map(lastName);
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

/** English names of two or more words that are introduced as a person's and stand by the last name elsewhere. */
function introduced(story: string): string[] {
  const found = new Set<string>();
  for (const match of story.matchAll(new RegExp(`(?<![\\p{L}.])${NAME}`, 'gu'))) {
    const name = personIn(match[0]);
    if (!name?.includes(' ') || found.has(name)) continue;
    const after = story.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if ((hasTitle(match[0]) || /^, (?:\d{1,3},|who |whose )/u.test(after)) && standsByLastName(story, name)) {
      found.add(name);
    }
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
