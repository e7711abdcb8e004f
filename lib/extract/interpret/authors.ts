/** Who wrote the story: the line that the page prints for it, reconciled with what its data says. */
import type { Author, Byline, Evidence } from '../../model/article.ts';
import { safeUrl } from '../../model/safe-url.ts';
import { agencyNamed } from '../../news/agencies.ts';
import { letters } from '../../text/similarity.ts';
import { type Claim, claimsOf } from '../cutting/claim.ts';
import { canBeName, namedAuthors } from '../cutting/named-authors.ts';
import { AUTHOR_LONGEST, AUTHOR_WORDS } from '../cutting/names.ts';
import { closestNamed } from '../cutting/tree.ts';
import { closingByline } from './byline/east-asian.ts';
import { isPlaceLike } from './byline/house.ts';
import { looksLikePerson } from './byline/names.ts';
import { parseByline } from './byline/parse.ts';
import { type ReadByline, readClaimed, reconcileAuthors } from './byline/reconcile.ts';
import { type Box, type Line, type Mark, type Outline, wordsIn } from './gate/outline.ts';

export interface AuthorContext {
  outline: Outline;
  claims: readonly Claim[];
  headline: Box | null;
  /** Lines from the headline to the first paragraph. */
  before: readonly Line[];
  /** The body's lines. */
  body: readonly Line[];
  lang: string | null;
  site: string;
  /** What relative addresses start from. */
  url: string;
}

export interface Authors {
  byline: Byline;
  evidence: Evidence;
  /** Lines of the body that are the byline after all. */
  lines: Line[];
}

const NOT_NAMED = /[ -](?:comments?|bio|biography|description|related|teaser|recirc|follow|info-author)[ -]/;
/** "By", in the larger languages of news, at the head of a line. */
const BY =
  /^[\s(（【|•–—-]*(?:by|von|par|por|di|da|door|av|af|autor(?:a|en|in|e)?|auteure?|text|texte?|reporting by|written by|story by|words by|oleh|od|ot|автор|текст|од|بقلم|كتب|מאת|文|文／|記者|【)[\s:：/]+\S/iu;
/** A table's or list's own word for it: "Author: Ida Falk", "<b>Autorin/Autor</b> Ida Falk". */
const LABELLED =
  /^(author|autor(?:a|in)?(?:\/autor(?:a|in)?)?|auteure?|autore|автор)(\s*[:：]\s*|\s+)(?=\S)/iu;
/** "AFP, MANILA": whose copy it is and where it comes from, in a line of its own. */
const WIRE = /^(\p{L}[\p{L} ]{1,30}), \p{Lu}\P{Ll}{2,30}$/u;
/** No labelled name and no name in a line of its own is longer. */
const NAME_LINE = 60;
/** Lines after the body in which a byline may stand; from there on it needs a label. */
const BEHIND = 12;
const FAR_BEHIND = 40;
/** Furniture in which a story's byline may stand. */
const PLACES = new Set([
  null,
  'byline',
  'author box',
  'share',
  'tags',
  'caption',
  'form',
  'control',
  'aside',
  'inset',
]);

/** What templates call the head of a story too ("layout-with-rail"): in the first lines below a headline it is not believed. */
const MISNAMED: ReadonlySet<string | null> = new Set(['sidebar', 'footer']);
const RIGHT_BELOW = 4;

/** @returns null where neither page nor data names anybody, not even a newsroom. */
export function findAuthors(context: AuthorContext): Authors | null {
  const { lang, site, url } = context;
  const claimed = claimedAuthors(context.claims, site);
  const data = readClaimed(
    claimed.map((claim) => ({ name: claim.value, url: safeUrl(claim.url, url) })),
    lang,
    site,
  );
  const known = reconcileAuthors(null, data);
  const printed = printedByline(context, known?.authors ?? []);
  const both = printed ? reconcileAuthors(printed, data) : known;
  const first = claimed[0];
  if (!both) {
    const closing = closingLine(context);
    if (closing) return closing;
    if (!first) return null;
    const byline: Byline = { printed: first.value, authors: [], agency: null };
    return { byline, evidence: { source: first.source, confidence: 0.5 }, lines: [] };
  }
  const agreed = printed !== null && known !== null && names(printed.text, known.authors);
  const byline =
    agreed && !BY.test(printed.text) && !printed.listed
      ? { ...both, authors: onlyKnown(both.authors, known.authors) }
      : { ...both };
  const own = byline.authors.find((person) => letters(person.name) === letters(site));
  // "Par Les Quais": the paper itself signs.
  if (own && byline.authors.length === 1 && printed) byline.agency ??= { name: own.name, code: null };
  byline.authors = byline.authors.filter((person) => !isHouse(person.name, site));
  const source = printed ? 'markup' : (first?.source ?? 'meta');
  return { byline, evidence: { source, confidence: agreed ? 0.95 : 0.75 }, lines: printed?.lines ?? [] };
}

/** The line in brackets that closes a Chinese or Japanese story, where nothing else names anybody. */
function closingLine({ outline, body }: AuthorContext): Authors | null {
  const last = body.at(-1)?.index;
  if (last === undefined) return null;
  for (const line of outline.lines.slice(last - 1, last + BEHIND)) {
    const authors = closingByline(line.text);
    if (!authors) continue;
    const byline: Byline = { printed: line.text, authors, agency: null };
    return { byline, evidence: { source: 'markup', confidence: 0.75 }, lines: [line] };
  }
  return null;
}

/** @returns whether a name is the publication's, or that of a part of it ("Harbour Living Submissions") */
const isHouse = (name: string, site: string): boolean =>
  letters(name) === letters(site) ||
  (site.includes(' ') && name.toLowerCase().startsWith(`${site.toLowerCase()} `));

/** @returns whether a text names all of these people. */
const names = (text: string, people: readonly Author[]): boolean =>
  people.length > 0 && people.every((person) => letters(text).includes(letters(person.name)));

/** What else a printed line holds ("Comments", "Text size") can look like a name; data that it repeats can not. */
function onlyKnown(printed: readonly Author[], known: readonly Author[]): Author[] {
  return known.map((person) => printed.find((one) => letters(one.name) === letters(person.name)) ?? person);
}

/** The list of the most trusted source that names people, or else organisations. */
function claimedAuthors(claims: readonly Claim[], site: string): Claim[] {
  const usable = claims.filter(
    (claim) =>
      canBeName(claim) &&
      // Templates mark handles and buttons too.
      (claim.source !== 'markup' || looksLikePerson(claim.value.split(' '))),
  );
  const people = namedAuthors(usable, site);
  const first = people[0];
  if (first)
    return people.filter((claim) => claim.source === first.source && claim.confidence === first.confidence);
  const rest = [...claimsOf(usable, 'organisation'), ...claimsOf(usable, 'author')];
  return rest.slice(0, 1);
}

function printedByline(context: AuthorContext, known: readonly Author[]): Printed | null {
  let best: Printed | null = null;
  for (const candidate of around(context)) best = better(best, candidate, context, known);
  return best;
}

interface Candidate {
  text: string;
  lines: Line[];
  named: boolean;
  near: boolean;
  /** Each of the authors has a link or mark of their own. */
  listed: boolean;
}

/** A candidate that names somebody. */
interface Printed extends Candidate, ReadByline {
  points: number;
}

/** Boxes named after authors near the story, and single lines at its head. */
function* around({ outline, headline, before, body }: AuthorContext): Iterable<Candidate> {
  const first = headline ? Math.max(0, headline.first - 8) : (before[0]?.index ?? 0);
  const end = (body.at(-1)?.index ?? first) + BEHIND;
  const opening = body[0]?.index ?? first;
  const seen = new Set<Box>();
  for (const line of outline.lines.slice(first, end + FAR_BEHIND)) {
    const below = headline ? line.index - headline.end : -1;
    const misnamed = below >= 0 && below < RIGHT_BELOW && MISNAMED.has(line.box.furniture);
    if (!(misnamed || PLACES.has(line.box.furniture)) || line.weight > AUTHOR_LONGEST) continue;
    const near = line.index <= opening + 1;
    const labelled = near ? null : afterLabel(line);
    if (labelled !== null) yield { text: labelled, lines: [line], named: true, near: true, listed: false };
    if (line.index >= end || labelled !== null) continue;
    const box = closestNamed(line.box, AUTHOR_WORDS, AUTHOR_LONGEST);
    if (box && !NOT_NAMED.test(box.words)) {
      const outer = outermost(box);
      if (seen.has(outer)) continue;
      seen.add(outer);
      const lines = outline.lines.slice(outer.first, outer.end);
      const people = new Set(outer.people.map(saidOnce).filter(isOwnItem));
      const listed = people.size > 1;
      yield {
        text: listed ? [...people].join(', ') : joined(lines),
        lines,
        named: true,
        near,
        listed,
      };
    } else if (near || BY.test(line.text)) {
      yield {
        text: line.text,
        lines: [line],
        named:
          line.pieces.some(({ mark }) => mark && isAuthorMark(mark)) ||
          (line === body[0] && isSignature(line, body)) ||
          agencyNamed(WIRE.exec(line.text)?.[1] ?? '') !== null,
        near,
        listed: false,
      };
    }
  }
}

/** What a line says after "Author", where that is a label: before a colon, or in an element of its own. */
function afterLabel({ text, weight, pieces }: Line): string | null {
  const [whole = '', label, gap = ''] = (weight <= NAME_LINE && LABELLED.exec(text)) || [];
  if (!label) return null;
  const own = pieces.find((piece) => piece.text.trim() !== '')?.text.trim() === label;
  return own || gap.trim() ? text.slice(whole.length) : null;
}

/**
 * Small papers print the author as the first paragraph, bold and alone. A bold name that the story comes back to
 * is its subject.
 */
function isSignature({ text, weight, pieces }: Line, body: readonly Line[]): boolean {
  const words = text.split(' ');
  return (
    weight <= NAME_LINE &&
    pieces.every(({ mark, text: piece }) => piece.trim() === '' || (mark !== null && isBold(mark))) &&
    looksLikePerson(words) &&
    !isPlaceLike(words) &&
    !body.slice(1).some((line) => line.text.includes(words.at(-1) ?? text))
  );
}

function isBold(mark: Mark): boolean {
  for (let at: Mark | null = mark; at; at = at.parent) if (at.tag === 'b' || at.tag === 'strong') return true;
  return false;
}

const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:es|en)?|auteurs?|autori|by|people|profiles?|journalists?|signataires|staff|reporters?)\//;

/** An inline element named after authors, or a link to an author's page. */
function isAuthorMark(mark: Mark): boolean {
  for (let at: Mark | null = mark, left = 5; at && left > 0; at = at.parent, left--)
    if (at.tag === 'a' && AUTHOR_PAGE.test(at.href ?? '')) return true;
  return AUTHOR_WORDS.test(wordsIn(mark));
}

function outermost(box: Box): Box {
  let outer = box;
  for (let at = box.parent; at && at.weight <= AUTHOR_LONGEST; at = at.parent)
    if (AUTHOR_WORDS.test(at.words)) outer = at;
  return outer;
}

const PICTURES: ReadonlySet<Author['contribution']> = new Set(['photography', 'illustration']);

/** No byline has fewer points, or as many. */
const TOO_FEW = 1;

/** The likelier of the two; a candidate is read only where its place and words could win. */
function better(
  best: Printed | null,
  candidate: Candidate,
  { lang, headline }: AuthorContext,
  known: readonly Author[],
): Printed | null {
  const { text, named, near, lines } = candidate;
  const by = BY.test(text);
  const agreed = known.some((person) => names(text, [person]));
  if (!named && !by && !agreed) return best;
  const most = (named ? 2 : 0) + (by ? 2 : 0) + (agreed ? 3 : 0) + (near ? 1 : -1);
  if (most <= (best?.points ?? TOO_FEW)) return best;
  if (headline && lines.some((line) => line.index >= headline.first && line.index < headline.end))
    return best;
  const read = parseByline(text, { lang });
  const people = read.authors.filter((person) => /[\s\p{Script=Han}\p{Script=Hangul}]/u.test(person.name));
  // "Por Agencia EFE"
  const wire = read.agency && (named || (by && agencyNamed(read.agency.name)));
  if (people.length === 0 && !agreed && !wire) return best;
  // A picture's credit is no byline, though its class or "Photo:" may look like one.
  if (people.length > 0 && !agreed && people.every((person) => PICTURES.has(person.contribution)))
    return best;
  const points = people.length === 0 ? most - 1 : most;
  if (points <= (best?.points ?? TOO_FEW)) return best;
  // Where only the agency is sure, single words are its places and categories.
  return { ...candidate, ...read, authors: people.length === 0 && !agreed ? [] : read.authors, points };
}

/** "About Ida Falk" and "Follow Ida Falk" are links beside the name's own. */
const isOwnItem = (item: string, _: number, all: readonly string[]): boolean =>
  !all.some((name) => name.includes(' ') && item.endsWith(` ${name}`));

const joined = (lines: readonly Line[]): string =>
  saidOnce([...new Set(lines.map((line) => line.text))].join(' '));

/** Bylines come twice in one box, for a picture's link and for the name's. */
function saidOnce(text: string): string {
  const half = text.slice(0, (text.length - 1) / 2);
  return `${half} ${half}` === text ? half : text;
}
