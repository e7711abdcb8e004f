/** Cuts the story out of its page: from here on there are no elements, only what they said. */
import { type Claim, isNewsStory } from '../../cutting/claim.ts';
import type { CutBox, CutLine, CutMark, Cutting } from '../../cutting/cutting.ts';
import { AUTHOR_LONGEST, isPost } from '../../cutting/names.ts';
import { isSmallPart } from '../../cutting/prose.ts';
import { within } from '../../cutting/tree.ts';
import type { Box, Line, Mark, Outline } from '../page/outline.ts';
import type { Place } from '../place.ts';
import { saidByPicture } from './picture.ts';
import { breadcrumb, clipped, isWalled, sayOfBox, sayOfMark } from './said.ts';

/** Lines before the headline in which kicker, byline or date can stand. */
const ABOVE = 8;
/** Lines after the story's box in which its authors can be named. */
const BELOW = 52;
const MOST_CLAIMS = 1_000;
/** Characters of what the page's data says of one field. */
const LONGEST_CLAIM = 20_000;

/**
 * @param place where the story is
 * @param claims all that the page's data says
 * @param url the page's address; relative links start from it
 */
export function cut(
  { outline, headline, story, source }: Place,
  claims: readonly Claim[],
  url: string,
): Cutting {
  const { core, scope, confidence } = story;
  const { from, to } = around(outline, headline.box, core, scope);
  const lines = outline.lines.slice(from, to);
  const pictures = outline.pictures.filter(({ line }) => line >= from && line <= to);
  const { boxes, numberOf } = numbered(outline, [
    ...lines.map(({ box }) => box),
    ...pictures.map(({ box }) => box),
    ...outline.boxes.slice(core.order, core.next).filter(isInsert),
    ...(headline.box ? [headline.box] : []),
    core,
    scope,
  ]);
  const marks = cutMarks();
  const isNews = isNewsStory(claims);
  return {
    url,
    claims: claims
      .filter(({ field }) => field !== 'body')
      .slice(0, MOST_CLAIMS)
      .map((claim) => ({ ...claim, value: claim.value.slice(0, LONGEST_CLAIM) })),
    headline: { ...headline, box: headline.box && numberOf(headline.box) },
    story: { core: numberOf(core), scope: numberOf(scope), confidence, source },
    trail: breadcrumb(outline),
    walled: isWalled(outline),
    truncated: outline.truncated,
    boxes: boxes.map((box) => {
      const cut = cutBox(box, from, to);
      if (box.parent) cut.in = numberOf(box.parent);
      if (box !== core && within(box, core) && canBeInset(box, core) && isMixed(box, isNews))
        cut.mixed = true;
      return cut;
    }),
    lines: lines.map((line) => ({ in: numberOf(line.box), pieces: cutPieces(line, marks.numberOf) })),
    marks: marks.all,
    pictures: pictures.map(({ box, line }) => ({
      in: numberOf(box),
      at: line - from,
      ...saidByPicture(box, url),
    })),
  };
}

/** The lines that can tell anything of the story; small boxes are not cut through. */
function around(
  { lines }: Outline,
  headline: Box | null,
  core: Box,
  scope: Box,
): { from: number; to: number } {
  const top = headline && headline.end <= core.first ? headline.first : scope.first;
  const from = Math.max(0, Math.min(top, headline?.first ?? top, core.first) - ABOVE);
  const to = Math.min(lines.length, Math.max(core.end, headline?.end ?? 0) + BELOW);
  return { from: small(lines[from])?.first ?? from, to: small(lines[to - 1])?.end ?? to };
}

/** The largest box around a line that can be a byline's. */
function small(line: Line | undefined): Box | null {
  let outer: Box | null = null;
  for (let at = line?.box ?? null; at && at.weight <= AUTHOR_LONGEST; at = at.parent) outer = at;
  return outer;
}

const isInsert = (box: Box): boolean =>
  box.tag === 'hr' || box.tag === 'iframe' || box.tag === 'amp-iframe' || isPost(box);

/** @returns these boxes and all around them, in page order, and their numbers */
function numbered(
  outline: Outline,
  wanted: readonly Box[],
): { boxes: Box[]; numberOf: (box: Box) => number } {
  const numbers = new Array<number>(outline.boxes.length).fill(-1);
  for (const box of wanted)
    for (let at: Box | null = box; at && numbers[at.order] === -1; at = at.parent) numbers[at.order] = 0;
  const boxes = outline.boxes.filter((box) => numbers[box.order] === 0);
  boxes.forEach((box, number) => {
    numbers[box.order] = number;
  });
  return { boxes, numberOf: (box) => numbers[box.order] ?? 0 };
}

function cutBox(box: Box, from: number, to: number): CutBox {
  const { tag, words, prose, weight, linked, furniture } = box;
  const [first, end] = [Math.max(box.first, from), Math.min(box.end, to)];
  const cut: CutBox = { tag };
  if (words !== ' ') cut.words = clipped(words);
  if (prose) cut.prose = prose;
  if (weight) cut.weight = weight;
  if (linked) cut.linked = linked;
  if (furniture) cut.furniture = furniture;
  if (first >= end) cut.at = Math.min(first, to) - from;
  sayOfBox(box, cut);
  return cut;
}

/** Of no other box it matters what it holds. */
const canBeInset = (box: Box, core: Box): boolean =>
  box.furniture === null && box.first < box.end && isSmallPart(box, core);

/** @param isNews a box that only wraps another is what that is, in news: a fact box, a service box; a table is data */
function isMixed({ element, children }: Box, isNews: boolean): boolean {
  let inner = children;
  if (isNews)
    for (let only = inner[0]; inner.length === 1 && only?.kind === 'box'; only = inner[0])
      inner = only.children;
  if (inner.length <= 1 || (inner !== children && element.querySelector('table'))) return false;
  return element.querySelector('h2, h3, h4, h5, button, input, img, a') !== null;
}

const cutPieces = ({ pieces }: Line, numberOf: (mark: Mark) => number): CutLine['pieces'] =>
  pieces.map(({ text, mark }) => [text, mark ? numberOf(mark) : -1]);

/** Marks as they are first asked for, each after the one around it; without recursion, since they can be nested deep. */
function cutMarks(): { all: CutMark[]; numberOf: (mark: Mark) => number } {
  const all: CutMark[] = [];
  const numbers = new Map<Mark, number>();
  const classes = new Map<string, string>();
  function numberOf(mark: Mark): number {
    const known = numbers.get(mark);
    if (known !== undefined) return known;
    const unknown: Mark[] = [];
    for (let at: Mark | null = mark; at && !numbers.has(at); at = at.parent) unknown.push(at);
    for (const one of unknown.reverse()) {
      const outer = one.parent && numbers.get(one.parent);
      numbers.set(one, all.length);
      const cut: CutMark = { tag: one.tag };
      if (typeof outer === 'number') cut.in = outer;
      sayOfMark(one, cut, classes);
      all.push(cut);
    }
    return numbers.get(mark) ?? -1;
  }
  return { all, numberOf };
}
