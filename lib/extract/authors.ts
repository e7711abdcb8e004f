/** Who wrote the story: the line that the page prints for it, reconciled with what its data says. */
import type { Byline, Evidence } from '../model/article.ts';
import { letters } from '../text/similarity.ts';
import { parseByline } from './byline/parse.ts';
import { reconcileAuthors } from './byline/reconcile.ts';
import { type Claim, claimsOf } from './claims/claim.ts';
import { type Box, closest, type Line, type Outline, wordsIn } from './page/outline.ts';

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
}

export interface Authors {
  byline: Byline;
  evidence: Evidence;
  /** Lines of the body that are the byline after all. */
  lines: Line[];
}

const NAMED =
  /(?<=[ -])(?:byline|bylines|by-line|author|authors|author-name|authorname|autor|autoren|autore|auteur|writer|reporter|contributor|contributors|firma|signature|skribent|forfatter|redakteur|creator|journalist)(?=[ -])/;
const NOT_NAMED = /(?<=[ -])(?:comment|comments|bio|biography|description|related|teaser|recirc|follow|avatar|image)(?=[ -])/;
/** "By", in the larger languages of news, at the head of a line. */
const BY =
  /^[\s(（【|•–—-]*(?:by|von|par|por|di|da|door|av|af|autor(?:a|en|in)?|text|texte?|reporting by|written by|story by|words by|oleh|od|ot|автор|текст|од|بقلم|كتب|מאת|文|文／|記者|【)[\s:：/]+\S/iu;
const LONGEST = 220;
/** Furniture in which a story's byline may stand. */
const PLACES = new Set([null, 'byline', 'author box', 'share', 'tags', 'caption', 'form', 'control', 'aside', 'inset']);

/** @returns null where neither page nor data names anybody. */
export function findAuthors(context: AuthorContext): Authors | null {
  const { claims, lang, site } = context;
  const claimed = claimedAuthors(claims);
  const printed = printedByline(context, claimed.map((claim) => claim.value));
  const byline = reconcileAuthors({
    printed: printed?.text ?? null,
    claimed: claimed.map((claim) => ({ name: claim.value, url: claim.url ?? null })),
    lang,
    site,
  });
  if (!byline) return null;
  const source = printed ? 'markup' : (claimed[0]?.source ?? 'meta');
  const agreed = printed && claimed.some((claim) => byline.authors.some((author) => letters(claim.value).includes(letters(author.name))));
  return { byline, evidence: { source, confidence: agreed ? 0.95 : 0.75 }, lines: printed?.lines ?? [] };
}

/** The list of the most trusted source that names people, or else organisations. */
function claimedAuthors(claims: readonly Claim[]): Claim[] {
  const usable = claims.filter((claim) => !/^https?:|^\d+$|@\w+\./.test(claim.value) && claim.value.length < LONGEST);
  const people = claimsOf(usable, 'author');
  const first = people[0];
  if (first) return people.filter((claim) => claim.source === first.source && claim.confidence === first.confidence);
  return claimsOf(usable, 'organisation');
}

function printedByline(context: AuthorContext, claimed: readonly string[]): { text: string; lines: Line[] } | null {
  const candidates = [...around(context)].map((candidate) => ({ ...candidate, score: score(candidate, context, claimed) }));
  let best: (typeof candidates)[number] | null = null;
  for (const candidate of candidates) if (candidate.score >= 2 && candidate.score > (best?.score ?? 0)) best = candidate;
  return best;
}

interface Candidate {
  text: string;
  lines: Line[];
  named: boolean;
  near: boolean;
}

/** Boxes named after authors near the story, and single lines at its head. */
function* around({ outline, headline, before, body }: AuthorContext): Iterable<Candidate> {
  const first = headline ? Math.max(0, headline.first - 8) : (before[0]?.index ?? 0);
  const last = (body.at(-1)?.index ?? first) + 12;
  const opening = body[0]?.index ?? first;
  const seen = new Set<Box>();
  for (const line of outline.lines.slice(first, last)) {
    if (!PLACES.has(line.box.furniture) || line.weight > LONGEST) continue;
    const near = line.index <= opening + 1;
    const box = closest(line.box, (at) => NAMED.test(at.words) && at.weight <= LONGEST);
    if (box && !NOT_NAMED.test(box.words)) {
      const outer = outermost(box);
      if (seen.has(outer)) continue;
      seen.add(outer);
      const lines = outline.lines.slice(outer.first, outer.end);
      yield { text: namesIn(outer) ?? lines.map((one) => one.text).join(' '), lines, named: true, near };
    } else if (near || BY.test(line.text)) {
      const marked = line.pieces.filter((piece) => piece.mark && NAMED.test(wordsIn(piece.mark)));
      yield { text: line.text, lines: [line], named: marked.length > 0, near };
    }
  }
}

function outermost(box: Box): Box {
  let outer = box;
  for (let at = box.parent; at && at.weight <= LONGEST; at = at.parent) if (NAMED.test(at.words)) outer = at;
  return outer;
}

/** Where each author is a link of its own, the links' texts are the names. */
function namesIn(box: Box): string | null {
  const links = [...box.element.querySelectorAll('a[rel~="author"], [itemprop="name"], a[href*="/author"], a[href*="/autor"]')];
  const names = [...new Set(links.map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim()).filter((name) => name.length > 2))];
  return names.length > 1 ? names.join(', ') : null;
}

function score(candidate: Candidate, { lang, headline }: AuthorContext, claimed: readonly string[]): number {
  const { text, named, near } = candidate;
  const by = BY.test(text);
  const known = claimed.some((name) => letters(text).includes(letters(name)) && letters(name).length > 3);
  if (!named && !by && !known) return 0;
  if (headline && candidate.lines.some((line) => line.index >= headline.first && line.index < headline.end)) return 0;
  const parsed = parseByline(text, { lang });
  if (parsed.authors.length === 0 && !(parsed.agency && named)) return 0;
  return (named ? 2 : 0) + (by ? 2 : 0) + (known ? 3 : 0) + (near ? 1 : -1) - (parsed.authors.length === 0 ? 1 : 0);
}
