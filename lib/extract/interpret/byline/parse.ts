import type { Agency, Author } from '../../../model/article.ts';
import { authorNamed } from '../../../model/author.ts';
import { isDesk, isOrganisationWord, isRoleModifier, isRoleNoun } from '../../../news/byline-words.ts';
import { isKnownCity } from '../../../news/cities.ts';
import { isLabelWord } from '../../../news/labels.ts';
import { fold } from '../../../text/fold.ts';
import { isCapitals, nameKey, properName } from '../../../text/proper-case.ts';
import { evenSpaces } from '../../../text/whitespace.ts';
import { eastAsianByline } from './east-asian.ts';
import { withoutFormulas } from './formulas.ts';
import { houseName, isOrganisation, isPlaceLike } from './house.ts';
import {
  agencyIn,
  cleanName,
  isDegree,
  isHandle,
  isNameWord,
  isSuffix,
  looksLikePerson,
  nameLength,
} from './names.ts';
import { withoutBio, withoutNoise } from './noise.ts';
import { kindNamed, type Section, sectionsOf, unglue } from './sections.ts';
import { withPlainAnd } from './small-words.ts';

export interface ParsedByline {
  authors: Author[];
  agency: Agency | null;
}

/** No newsroom's name has more; what has is a sentence that stood beside. */
const MOST_WORDS = 8;
/** No byline is longer; nothing behind is read. */
const LONGEST = 500;

/**
 * Reads the people and organisations out of a byline as it stands on a page, in metadata or after a story.
 * In: its text, with the dates, handles and buttons that its element held. Out: people with the newsroom, job and
 * place printed beside them, in proper case; organisations and desks are no authors. The agency is the one whose
 * copy it is.
 */
export function parseByline(text: string, options: { lang: string | null }): ParsedByline {
  const line = withoutFormulas(evenSpaces(text.normalize('NFC').slice(0, LONGEST)));
  const asian = eastAsianByline(line, options.lang);
  if (asian) return { authors: asian, agency: null };
  const reading = new Reading(options.lang);
  const clean = withoutNoise(withPlainAnd(withoutBio(unglue(line)), options.lang), options.lang);
  const flipped = surnameFirst(clean);
  if (flipped) return { authors: [authorNamed(flipped)], agency: null };
  for (const section of sectionsOf(clean)) reading.section(section);
  return reading.result();
}

/** Libraries and scholarly pages: "Falk, Ida", "Berg, Jan van den", "Falk, I." */
function surnameFirst(line: string): string | null {
  if (!line.includes(',')) return null;
  const match =
    /^(\p{Lu}[\p{L}’'-]+),\s(\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|\p{Ll}{2,4})){0,2})$/u.exec(
      line.replace(/[ |]+$/, ''),
    );
  const [, surname = '', given = ''] = match ?? [];
  if (
    !match ||
    agencyIn(surname) ||
    agencyIn(given) ||
    isDesk(surname) ||
    isRoleNoun(given) ||
    isKnownCity(given)
  )
    return null;
  if (isOrganisationWord(given) || isOrganisationWord(surname) || (isCapitals(given) && given.length > 2))
    return null;
  return cleanName(`${given} ${surname}`.split(' '));
}

/** "Karl von und zu Adlau" is one man, of an old house. */
const LIST =
  /(\s*(?:[,،、，]|(?<=\s)(?:and|und(?! zu )|et|y|e|en|og|och|és|și|və|και|и|і|й|та|i|ve|และ|और|with|mit|avec|con|com|&|\+)(?=\s))\s*)/iu;
/** Between the two surnames of one person in Spanish and Portuguese. */
const BETWEEN_SURNAMES = /^\s*[ye]\s*$/;
/** The letters of the same words as somebody's initial. */
const INITIAL = /^\s*[YEI]\s*$/;
const PLACE =
  /^(.*?)(?:^|\s)(?:in|à|en|em|a|из|aus) (\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,2})(?: .*)?$/u;
/** "Ida Falk da Roma"; but "João da Silva" is a name. */
const FROM = /^(.+?) da (\p{Lu}[\p{L}’' -]*)$/u;
const FOR =
  /^(?:(.+?) )?((?:special|exclusive) (?:to|for) .+|(?:for|für|pour|para|per|voor|of(?= the )) (\p{L}.+))$/iu;

/** What has been read so far. */
class Reading {
  readonly #lang: string | null;
  readonly #authors: Author[] = [];
  /** Single words that are names only if no full name is found. */
  readonly #weak = new Set<Author>();
  #agency: Agency | null = null;
  /** "Redaktion" stands somewhere: a single word beside it names the house, not a person. */
  #desked = false;

  constructor(lang: string | null) {
    this.#lang = lang;
  }

  result(): ParsedByline {
    const full = this.#authors.filter((person) => !this.#weak.has(person));
    const seen = new Set<string>();
    const authors = (full.length > 0 || this.#desked ? full : this.#authors).filter((person) => {
      const key = nameKey(person.name);
      return seen.has(key) ? false : seen.add(key);
    });
    return { authors, agency: this.#agency };
  }

  section(section: Section): void {
    // "Ida Falk (Text) und Tom Rowe (Fotos)"
    const last = this.#authors.at(-1);
    const kind = section.aside && last ? kindNamed(fold(section.text)) : undefined;
    if (last && kind) {
      last.contribution = kind;
      return;
    }
    if (section.dated && !section.led && this.#authors.length > 0 && !agencyIn(section.text)) return;
    const pieces = wholeNames(section.text.split(LIST));
    let comma = false;
    let first = true;
    for (let i = 0; i < pieces.length; i += 2) {
      const item = (pieces[i] ?? '').trim();
      if (item) {
        this.#item(item, section, comma && !first);
        first = false;
      }
      comma = /[,،，、]/.test(pieces[i + 1] ?? '');
    }
  }

  /** What stands between two commas, asked for its kind; the surest kinds first. */
  #item(item: string, section: Section, comma: boolean): void {
    const words = item.split(' ');
    const beside = comma && this.#authors.length > 0;
    if (words.length === 1 && isSuffix(item)) this.#suffix(item);
    else if (words.every(isDegree)) return;
    else if (agencyIn(item)) this.#organisation(item);
    // "AFP, New Delhi": where the copy comes from.
    else if ((this.#authors.length > 0 || this.#agency) && isKnownCity(item)) this.#locate(item);
    else if (agencyIn(words[0] ?? '') && isKnownCity(words.slice(1).join(' ')))
      this.#organisation(words[0] ?? '');
    else if (item.includes('/')) for (const part of item.split('/')) this.#item(part.trim(), section, comma);
    else if (this.#placed(item, section, comma)) return;
    else if (this.#authors.length > 0 && this.#role(words, section)) return;
    else if (isDesk(item)) this.#desk(item, beside);
    else if (
      this.#affiliated(item, section) ||
      this.#role(words, section) ||
      this.#withOutlet(words, section)
    )
      return;
    else if (words.length === 1) this.#single(item, section, beside);
    else if (isOrganisation(words)) this.#organisation(item);
    else if (looksLikePerson(words) || (section.led && isHandle(words))) this.#person(words, section);
    else if (beside) this.#organisation(item);
  }

  /** "Ida Falk in Paris", "inviata a Oslo". */
  #placed(item: string, section: Section, comma: boolean): boolean {
    const from = FROM.exec(item);
    const [whole, left = '', location = ''] =
      (from && isKnownCity(from[2] ?? '') ? from : PLACE.exec(item)) ?? [];
    if (whole === undefined) return false;
    if (left.trim()) this.#item(left.trim(), section, comma);
    this.#locate(location);
    return true;
  }

  /** "Ida Falk for The Daily Mail", "Special to The Daily News", "CNN's Ida Falk". */
  #affiliated(item: string, section: Section): boolean {
    const [whole, left = '', special = '', outlet = special] = FOR.exec(item) ?? [];
    const house = /^(.+?)['’]s? (.+)$/.exec(item);
    if (
      whole !== undefined &&
      isRoleNoun(left.slice(left.lastIndexOf(' ') + 1)) &&
      this.#role(left.split(' '), section)
    ) {
      this.#organisation(outlet);
    } else if (whole !== undefined && looksLikePerson(left.split(' '))) {
      this.#person(left.split(' '), section);
      this.#organisation(outlet);
    } else if (whole !== undefined && left === '' && /^\p{Ll}/u.test(whole)) {
      this.#organisation(/^special/i.test(special) ? special : outlet);
    } else if (house && agencyIn(house[1] ?? '') && looksLikePerson((house[2] ?? '').split(' '))) {
      this.#person((house[2] ?? '').split(' '), section);
      this.#organisation(house[1] ?? '');
    } else return false;
    return true;
  }

  /** "Staff Writer", "AP National Security Writer", "Ida Falk Bridge News Reporter". */
  #role(words: string[], section: Section): boolean {
    let head = words.findIndex((word) => isRoleNoun(word));
    if (head < 0) return false;
    const lastNoun = words.findLastIndex((word) => isRoleNoun(word));
    // "Staff Writer Ida Falk", "Redaktionsmitglied Ida Falk"
    const behind = words.slice(lastNoun + 1);
    if (this.#authors.length === 0 && looksLikePerson(behind) && words.slice(0, head).every(isRoleModifier)) {
      this.#person(behind, section);
      this.#jobs(words.slice(0, lastNoun + 1).join(' '), true);
      return true;
    }
    const named = head > 1 && looksLikePerson(words.slice(0, head));
    if (lastNoun < words.length - 1 && head > 0 && !named) return false;
    // "корреспондент РИА Новости"
    if (this.#authors.length > 0 && behind.length > 0 && agencyIn(behind.join(' '))) {
      this.#jobs(words.slice(0, lastNoun + 1).join(' '), section.aside);
      this.#organisation(behind.join(' '));
      return true;
    }
    while (head > 0 && isRoleModifier(words[head - 1] ?? '')) head--;
    const before = words.slice(0, head);
    const role = words.slice(head).join(' ');
    if (before.length === 0) {
      if (this.#authors.length === 0) return false;
      this.#jobs(role, section.aside);
      return true;
    }
    const split = before.length > 1 && !isOrganisation(before) ? nameLength(before) : 0;
    const name = before.slice(0, split);
    const outlet = before.slice(split).join(' ');
    if (split > 0) this.#person(name, section);
    if (outlet) this.#organisation(outlet);
    this.#jobs(role, split > 0);
    return true;
  }

  /** A person with the newsroom glued behind: "Ida Falk Fox News", "Mary Lou Falk South Elmwood Star-Herald". */
  #withOutlet(words: string[], section: Section): boolean {
    for (let cut = 1; cut < words.length; cut++) {
      const outlet = words.slice(cut).join(' ');
      const name = words.slice(0, cut);
      if (
        agencyIn(outlet) &&
        (looksLikePerson(name) || (cut === 1 && section.led && isNameWord(name[0] ?? '')))
      ) {
        this.#person(name, section);
        this.#organisation(outlet);
        return true;
      }
    }
    const camel = /^\p{Lu}\p{Ll}{3,}\p{Lu}/u.test(words.at(-1) ?? '') && !/^Fitz/.test(words.at(-1) ?? '');
    if (camel && looksLikePerson(words.slice(0, -1))) {
      this.#person(words.slice(0, -1), section);
      this.#organisation(words.at(-1) ?? '');
      return true;
    }
    if (words.length < 4 || !isOrganisation(words)) return false;
    const split = nameLength(words);
    const name = words.slice(0, split);
    if (
      !looksLikePerson(name) ||
      isOrganisation(name) ||
      isPlaceLike(name) ||
      !isOrganisation(words.slice(split))
    )
      return false;
    this.#person(name, section);
    this.#organisation(words.slice(split).join(' '));
    return true;
  }

  /** One word: beside a person it is the place or the newsroom; alone it may be all the name there is. */
  #single(word: string, section: Section, beside: boolean): void {
    if (section.aside && /^\p{Ll}{2,4}$/u.test(word)) return;
    if (beside) {
      const house = isOrganisation([word]) || /\d/.test(word);
      const place = !house && (isKnownCity(word) || (!isCapitals(word) && !this.#lang?.startsWith('en')));
      if (place) this.#locate(word);
      else this.#organisation(word.length > 5 ? properName(word) : word);
    } else if (isOrganisation([word]) || (isCapitals(word) && word.length <= 4) || /\d/.test(word)) {
      this.#organisation(word);
    } else if (!section.led && (this.#agency || isKnownCity(word) || isLabelWord(word))) {
      // "Reuters, Nairobi": the place or the category of what the organisation wrote; "Politik": a section.
      return;
    } else if (/^\p{L}[\p{L}\p{M}’'.-]+$/u.test(word)) {
      this.#weak.add(this.#person([word], section));
    }
  }

  #person(words: string[], section: Section): Author {
    const city = words.at(-1) ?? '';
    const local =
      words.length > 2 && /^(?:pt|es)/.test(this.#lang ?? '') && isKnownCity(city) && !isCapitals(city);
    const person = authorNamed(cleanName(local ? words.slice(0, -1) : words), section.contribution);
    if (local) person.location = city;
    this.#authors.push(person);
    return person;
  }

  #suffix(suffix: string): void {
    const last = this.#authors.at(-1);
    if (last) last.name += ` ${suffix}`;
  }

  #organisation(name: string): void {
    if (name.split(' ').length > MOST_WORDS || /[.!?] /.test(name.slice(3))) return;
    const agency = agencyIn(name);
    for (const person of this.#authors) person.affiliation ??= agency ? houseName(name, agency) : name;
    // A known agency is whose copy it is, whatever house stands beside it: "Le Pont avec AFP".
    if (agency) this.#agency = this.#agency && agencyIn(this.#agency.name) ? this.#agency : agency;
    else if (this.#authors.length === 0) this.#agency ??= { name, code: null };
  }

  /** Nobody is named; the house may be: "Reuters Staff", "Redazione ANSA". Beside a person it is the job. */
  #desk(name: string, beside: boolean): void {
    const agency = name.split(' ').map(agencyIn).find(Boolean);
    this.#desked = true;
    if (beside) this.#jobs(name, false);
    else if (agency) this.#agency ??= agency;
  }

  #locate(location: string): void {
    for (const person of this.#authors) person.location ??= location;
  }

  #jobs(role: string, lastOnly: boolean): void {
    for (const person of lastOnly ? this.#authors.slice(-1) : this.#authors) person.role ??= role;
  }
}

/** The pieces of a list, the names joined again that it cut in two: "José Ortega y Gasset", "Ida E Falk". */
function wholeNames(pieces: readonly string[]): string[] {
  const whole: string[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const [left = '', between = '', right = ''] = [whole.at(-1)?.trim(), pieces[i], pieces[i + 1]];
    const cut =
      i % 2 === 1 &&
      ((INITIAL.test(between) && !(isCapitals(left) && left.includes(' '))) ||
        (BETWEEN_SURNAMES.test(between) && isSurname(right.trim()) && looksLikePerson(left.split(' '))));
    if (cut) whole.push(`${whole.pop()}${between}${pieces[++i] ?? ''}`);
    else whole.push(between);
  }
  return whole;
}

const isSurname = (word: string): boolean => isNameWord(word) && !agencyIn(word) && !isDesk(word);
