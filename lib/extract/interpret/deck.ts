import type { Evidence } from '../../model/article.ts';
import { letters, likeness } from '../../text/similarity.ts';
import { type Claim, claimsOf } from '../cutting/claim.ts';
import { closestNamed } from '../cutting/tree.ts';
import { isStamp } from './body/select.ts';
import { type Box, type Line, type Outline, wordsIn } from './gate/outline.ts';

export interface Deck {
  text: string;
  lines: Line[];
  evidence: Evidence;
}

/** What templates call the line under the headline. */
const NAMES =
  'deck dek standfirst stand-first strapline tagline preamble intro introduction lead lede leadtext teaser-text ' +
  'article-teaser excerpt abstract description summary ' +
  'subtitle sub-title subhead sub-headline subheadline sub-heading subheading subline ' +
  'vorspann untertitel zwischentitel-top chapo sapo bajada copete entradilla sommario occhiello catenaccio ingress manchet';
const NAMED = new RegExp(`[ -](?:${NAMES.replaceAll(' ', '|')})[ -]`);
const LONGEST = 600;
/** Templates call the line under the headline so whatever stands there: a byline, a picture's credit. */
const SIGNED =
  /^(?:©|(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f):? \p{Lu}[\p{L}.’'-]+(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}.’'-]+){1,3}(?:$|,| [|•·–-]| (?:and|und|et|y|e|en|og|och|on|am) ))/u;

/**
 * Finds the summary line that stands between headline and story: what its template calls so, or what repeats the
 * page's description there. A description that the page does not print is no deck.
 * @param before lines between the headline and the first paragraph, the first paragraph included
 */
export function findDeck(
  outline: Outline,
  claims: readonly Claim[],
  headline: Box | null,
  before: readonly Line[],
): Deck | null {
  const claimed = claimsOf(claims, 'deck').map((claim) => claim.value);
  for (const line of before) {
    if (line.weight < 25 || line.weight > LONGEST || line.box.furniture === 'caption') continue;
    if (isStamp(line.text) || SIGNED.test(line.text)) continue;
    const named = closestNamed(line.box, NAMED, 2 * LONGEST) !== null || isMarked(line);
    const likest = Math.max(0, ...claimed.map((text) => alike(text, line.text)));
    if (!named && likest < 0.85 && !isSubhead(line, headline)) continue;
    if (headline && letters(line.text) === letters(outline.lines[headline.first]?.text ?? '')) continue;
    return {
      text: line.text,
      lines: [line],
      evidence: { source: 'markup', confidence: named && likest > 0.8 ? 0.95 : 0.75 },
    };
  }
  return null;
}

/** All of the line stands in an element of that name, as where a story is one text with line breaks. */
const isMarked = ({ pieces }: Line): boolean =>
  pieces.every(({ text, mark }) => !/\S/.test(text) || (mark !== null && NAMED.test(wordsIn(mark))));

/** A heading of lower rank directly under the headline, in the same box. */
const isSubhead = (line: Line, headline: Box | null): boolean =>
  headline !== null &&
  /^h[2-4]$/.test(line.box.tag) &&
  line.index === headline.end &&
  line.box.parent === headline.parent &&
  line.linked === 0;

/** Descriptions are often cut: the shorter of the two counts. */
function alike(description: string, printed: string): number {
  const cut = description.replace(/(?<!\s)\s*(?:…|\.\.\.)$/, '');
  if (cut.length > 40 && letters(printed).startsWith(letters(cut))) return 1;
  return likeness(description, printed);
}
