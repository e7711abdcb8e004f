import type { Agency } from '../../../model/article.ts';
import { agencyNamed } from '../../../news/agencies.ts';
import { isOrganisationWord } from '../../../news/byline-words.ts';
import {
  CLASSES,
  CONTRIBUTORS,
  COPYRIGHTS,
  CORRECTIONS,
  EDITORS_NOTES,
  FUNDINGS,
  JOBS,
  PROMOS,
  SOURCES,
  SYNDICATIONS,
} from '../../../news/credit-lines.ts';
import { letters } from '../../../text/similarity.ts';
import { evenSpaces } from '../../../text/whitespace.ts';
import { isMarked } from './labelled.ts';
import { type Caption, parsePhotoCredit } from './photo.ts';
import { PhraseBook, type Table, type Words, wordsOf } from './phrases.ts';

/** What a line beside or behind a story is. `body`: it belongs to the story after all. */
export type CreditKind =
  | 'contributor'
  | 'correction'
  | 'editor'
  | 'syndication'
  | 'funding'
  | 'copyright'
  | 'source'
  | 'promo'
  | 'photo'
  | 'bio'
  | 'separator'
  | 'body';

/** A line that says more than this is judged by its beginning. */
const HEAD = 400;
const LONGEST_PHOTO = 400;

const headOf = (text: string): string => evenSpaces(text.slice(0, HEAD));

/** Kinds whose wording is listed, in the order of asking: who paid may be said in a line about copyright. */
const TABLES: Table<CreditKind>[] = [
  ['correction', CORRECTIONS],
  ['editor', EDITORS_NOTES],
  ['contributor', CONTRIBUTORS],
  ['copyright', COPYRIGHTS],
  ['syndication', SYNDICATIONS],
  ['funding', FUNDINGS],
  ['source', SOURCES],
  ['promo', PROMOS],
];
let listed: PhraseBook<CreditKind> | null = null;

/**
 * Says what a line is: who else reported, a correction, a note of the editors, where it first ran, who paid, the
 * copyright, the source, an advertisement for more, a picture's credit, the author's life, a rule, or the story.
 * In: the line's text, alone in its paragraph. Conservative: what only mentions such words is `body`.
 */
export function classifyCredit(text: string, options: { lang: string | null }): CreditKind {
  const line = headOf(text);
  const words = wordsOf(line);
  const worded = kindWorded(line, words);
  if (worded) return worded;
  const picture = text.length <= LONGEST_PHOTO ? pictureCredit(text, options) : null;
  if (picture) return picture;
  return isBiography(line, words) ? 'bio' : 'body';
}

/** The same, for the many lines that are too long or stand in the wrong place to be a picture's credit or a life. */
export function classifyWording(text: string): CreditKind {
  const line = headOf(text);
  return kindWorded(line, wordsOf(line)) ?? 'body';
}

let corrections: PhraseBook<CreditKind> | null = null;
/** Characters in which a line's first word ends. */
const FIRST_WORD = 40;

/** Whether a line is a correction: all that is asked inside a story. Most paragraphs show by their first word that they are none. */
export function isCorrection(text: string): boolean {
  corrections ??= new PhraseBook<CreditKind>([['correction', CORRECTIONS]], CLASSES);
  const [first, second] = wordsOf(text.slice(0, FIRST_WORD)).folded;
  // Where nothing follows it, it may go on.
  if (first !== undefined && second !== undefined && !corrections.canBegin(first)) return false;
  return corrections.kindOf(wordsOf(headOf(text))) !== null;
}

function kindWorded(line: string, words: Words): CreditKind | null {
  if (isRule(line)) return 'separator';
  const kind = listedKind(words);
  if (kind) return kind;
  if (isCopyright(line)) return 'copyright';
  return isReportedFrom(line) ? 'contributor' : null;
}

function listedKind(words: Words): CreditKind | null {
  listed ??= new PhraseBook(TABLES, CLASSES);
  return listed.kindOf(words);
}

/** "___", "* * *", "-30-", "###", "■" */
function isRule(line: string): boolean {
  return /^(?:[_*=~·•—–#-] ?){2,}$|^[—–#-] ?(?:30|ends?) ?[—–#-]$|^(?:ends?|[#■◆●□◼*]{1,3})$/iu.test(line);
}

/** "© 2019 Harrow News", "Copyright 2026 Harrow News"; a © without a year is a picture's. */
function isCopyright(line: string): boolean {
  if (!/©|\(c\)|copyright/i.test(line)) return false;
  if (/^[^.!?]{0,60}(?:©|\(c\)|copyright)[^.!?]{0,60}(?:19|20)\d\d/i.test(line)) return true;
  // "© The Elmwood Times": a house without a name beside it is no picture's credit.
  const owner = /^(?:copyright ?|© ?|\(c\) ?){1,2}([^/.]{3,60})\.?$/i.exec(line)?.[1];
  return owner !== undefined && (/-infocom/.test(owner) || owner.split(' ').some(isOrganisationWord));
}

/** What a picture's credit says, and a footnote too. */
const SOURCED = /(?<!\p{L})(?:source|quelle|fuente|fonte|źródło|zdroj|forrás|sursa) ?:/iu;

const FILE_PICTURE = /^\W*(?:file (?:photo|picture|image)|archiv(?:bild|foto)|symbol(?:bild|foto))/i;

/**
 * "Photo: Ida Falk". An agency alone behind a sentence closes the story's last paragraph, and alone in its line it
 * says whose copy this is.
 */
function pictureCredit(text: string, options: { lang: string | null }): CreditKind | null {
  const line = text.includes(':') ? text.replace(SOURCED, ' ') : text;
  // "[사진=…]" behind a story names what all of it shows, and is the story's.
  if (isMarked(line)) return null;
  const read = parsePhotoCredit(line, options);
  if (!read.credit) return null;
  if (!agencyAlone(line, read) || FILE_PICTURE.test(line)) return 'photo';
  return read.caption ? 'body' : 'source';
}

/**
 * The agency that closes a paragraph, as many papers print it: "… on Monday. (AFP)", "… am Montag. (dpa/lno)",
 * "… he said. — Reuters". Null where the paragraph ends in anything else.
 */
export function closingAgency(text: string, options: { lang: string | null }): Agency | null {
  const read = parsePhotoCredit(text, options);
  const closed = read.caption === null || /[.!?…][)”"»’']*$/.test(read.caption);
  return closed && agencyAlone(text, read) ? (read.credit?.agency ?? null) : null;
}

/** Is the credit nothing but the name of a news agency, without "Photo:", and no archive's, which has pictures only? */
const agencyAlone = (text: string, { caption, credit }: Caption): boolean =>
  credit?.agency != null &&
  agencyNamed(credit.printed)?.name === credit.agency.name &&
  letters(text.slice(caption?.length)) === letters(credit.printed);

/** "Ida Falk reported from Lisbon." and nothing else. */
function isReportedFrom(line: string): boolean {
  if (!line.includes(' reported from ')) return false;
  return /^\p{Lu}[\p{L}’'.-]+ [^.]{2,60} reported from \p{Lu}[^.]{2,80}\.?(?: \p{Lu}[^.]{2,60} reported from \p{Lu}[^.]{2,60}\.)?$/u.test(
    line,
  );
}

const NAME =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|de|da|la|van|von|der|den|bin|al)){1,5}(?: \([^)]{2,40}\))?(?:, [^.,]{2,60},)?,? /u;
/** What follows up to the first preposition is what somebody is: "is a show about founders" is no person. */
const IS =
  /^(?:(?:is|are) (?:also |currently )?(?:an?|the|our|[\p{L}’'. ]{2,40}['’]s)|ist(?: eine?)?|est(?: une?)?|es(?: una?)?|è(?: una?)?|é(?: uma?)?) (.{2,140}?)(?=$|[.;!?]| (?:about|for|where|that|which|who|to|by|of|in|at|from|with|on|covering|based|designed|im|für|bei|beim|der|des|du|de|del|en|chez|au|à|da|do|no|na|em|presso)(?!\p{L}))/u;
const DOES =
  /^(?:covers|leads|heads|hosts|anchors|edits|writes|reports|joined|teaches|can be reached|lives in|has (?:covered|written|reported|been (?:covering|reporting|writing|with))|schreibt für|berichtet (?:für|aus)|arbeitet als)\b/;
const JOB = new RegExp(`(?<!\\p{L})(?:${JOBS})`, 'iu');

/** "Ida Falk is a reporter for Harrow News.", "Ida Falk covers bridges.", "About the author" */
function isBiography(line: string, { written }: Words): boolean {
  if (/^(?:about the (?:author|writer|reporter)|(?:über|zur?) (?:den |die )?autor)/i.test(line)) return true;
  const name = NAME.exec(line)?.[0] ?? /^The (?:writer|author) /.exec(line)?.[0];
  if (!name || written.length < 5) return false;
  const rest = line.slice(name.length);
  if (DOES.test(rest)) return true;
  return JOB.test(IS.exec(rest)?.[1] ?? '');
}
