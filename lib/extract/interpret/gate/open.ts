/**
 * The gate between page and background. A cutting was made in the page's process and is believed in nothing: every
 * value is checked for its type, every number for what it may point to, every text for its length. Only what is
 * known is taken over. Written by hand, since the same pass links boxes, marks and lines to each other.
 */
import type { Evidence } from '../../../model/article.ts';
import { failure, type Result, success } from '../../../model/result.ts';
import { CLAIM_FIELDS, type Claim } from '../../cutting/claim.ts';
import type { CutFrame, CutTime } from '../../cutting/cutting.ts';
import { isHeadingTag, measured } from '../../cutting/tree.ts';
import * as fit from './fit.ts';
import type { Box, Line, Mark, Outline, Picture, Piece } from './outline.ts';

/** A cutting as `interpret` reads it. */
export interface Opened {
  url: string;
  claims: readonly Claim[];
  outline: Outline;
  headline: { text: string; kicker: string | null; box: Box | null; evidence: Evidence };
  story: { core: Box; scope: Box; confidence: number; source: Evidence['source'] };
  trail: readonly string[];
  walled: boolean;
  truncated: boolean;
}

/** More of them than the page's own reader takes: what has more is none of its cuttings. */
const MOST = { claims: 2_000, trail: 300, boxes: 200_001, marks: 200_000, lines: 200_000, pictures: 200_000 };
/** Text nodes of one cutting, and characters of all its text. */
const MOST_PIECES = 400_000;
const MOST_TEXT = 7_000_000;
/** Steps from every line to the outermost box, all together: rules walk them. */
const MOST_STEPS = 20_000_000;
const NAME = 2_000;
const ADDRESS = 20_000;
const PROSE = 20_000;

/** @returns the cutting with its parts linked, or `article-not-valid` with the path of what is wrong */
export function openCutting(value: unknown): Result<Opened> {
  try {
    return success(opened(fit.object(value)));
  } catch (error) {
    if (error instanceof fit.Unfit) return failure({ kind: 'article-not-valid', path: error.message });
    throw error;
  }
}

function opened(cutting: fit.Loose): Opened {
  const boxes = boxesOf(cutting['boxes']);
  const marks = marksOf(cutting['marks']);
  const lines = linesOf(cutting['lines'], boxes, marks);
  stretch(boxes, lines);
  const boxAt = (number: unknown, path: string): Box => fit.one(boxes, number, path);
  return {
    url: fit.webAddress(cutting['url'], ADDRESS, 'url'),
    claims: fit.each(cutting['claims'], MOST.claims, 'claims', claimOf),
    outline: {
      boxes,
      headings: boxes.filter(({ tag }) => isHeadingTag(tag)),
      lines,
      pictures: picturesOf(cutting['pictures'], boxes, lines),
    },
    headline: fit.within(cutting['headline'], 'headline', ({ text, kicker, box, evidence }) => ({
      text: fit.text(text, PROSE, 'text'),
      kicker: kicker === null ? null : fit.text(kicker, NAME, 'kicker'),
      box: box === null ? null : boxAt(box, 'box'),
      evidence: fit.evidence(evidence),
    })),
    story: fit.within(cutting['story'], 'story', ({ core, scope, confidence, source }) => ({
      core: boxAt(core, 'core'),
      scope: boxAt(scope, 'scope'),
      confidence: fit.share(confidence, 'confidence'),
      source: fit.source(source),
    })),
    trail: fit.each(cutting['trail'], MOST.trail, 'trail', (step) => fit.text(step, PROSE)),
    walled: cutting['walled'] === true,
    truncated: cutting['truncated'] === true,
  };
}

function claimOf(claim: unknown): Claim {
  const { field, value, url, source, confidence } = fit.object(claim);
  return {
    field: fit.oneOf(CLAIM_FIELDS, field, 'field'),
    value: fit.text(value, PROSE, 'value'),
    url: url === undefined || url === null ? null : fit.text(url, ADDRESS, 'url'),
    source: fit.source(source),
    confidence: fit.share(confidence, 'confidence'),
  };
}

function boxesOf(value: unknown): Box[] {
  const boxes: Box[] = [];
  fit.each(value, MOST.boxes, 'boxes', (raw, order) => {
    const said = fit.object(raw);
    const parent = order === 0 ? null : fit.one(boxes, said['in'], 'in');
    const at = fit.count(said['at'] ?? 0, 'at');
    boxes.push({
      tag: fit.text(said['tag'], NAME, 'tag'),
      parent,
      words: fit.text(said['words'] ?? ' ', NAME, 'words'),
      depth: parent ? parent.depth + 1 : 0,
      order,
      next: order + 1,
      first: at,
      end: at,
      prose: fit.amount(said['prose'] ?? 0, 'prose'),
      weight: fit.amount(said['weight'] ?? 0, 'weight'),
      linked: fit.amount(said['linked'] ?? 0, 'linked'),
      furniture: fit.optional(said['furniture'], (one) => fit.text(one, NAME, 'furniture')),
      lang: fit.optional(said['lang'], (one) => fit.text(one, NAME, 'lang')),
      time: fit.optional(said['time'], timeOf),
      mixed: said['mixed'] === true,
      people: fit.each(said['people'] ?? [], NAME, 'people', (one) => fit.text(one, NAME)),
      frame: fit.optional(said['frame'], frameOf),
    });
  });
  if (!boxes.length) throw new fit.Unfit('boxes');
  return boxes;
}

/** Boxes reach as far as the boxes and lines in them. */
function stretch(boxes: readonly Box[], lines: readonly Line[]): void {
  const filled = new Set<Box>();
  const take = (box: Box, first: number, end: number): void => {
    box.first = filled.has(box) ? Math.min(box.first, first) : first;
    box.end = filled.has(box) ? Math.max(box.end, end) : end;
    filled.add(box);
  };
  for (const { box, index } of lines) take(box, index, index + 1);
  for (const box of boxes.toReversed()) {
    if (!box.parent) continue;
    box.parent.next = Math.max(box.parent.next, box.next);
    if (filled.has(box)) take(box.parent, box.first, box.end);
  }
}

function marksOf(value: unknown): Mark[] {
  const marks: Mark[] = [];
  fit.each(value, MOST.marks, 'marks', (raw) => {
    const said = fit.object(raw);
    const parent = said['in'] === undefined ? null : fit.one(marks, said['in'], 'in');
    const tag = fit.text(said['tag'], NAME, 'tag');
    const href = fit.optional(said['href'], (one) => fit.text(one, ADDRESS, 'href'));
    marks.push({
      tag,
      parent,
      words: fit.text(said['words'] ?? ' ', NAME, 'words'),
      kicker: said['kicker'] === true,
      href,
      time: fit.optional(said['time'], timeOf),
      linked: parent?.linked || href !== null,
    });
  });
  return marks;
}

function linesOf(value: unknown, boxes: readonly Box[], marks: readonly Mark[]): Line[] {
  let left = MOST_TEXT;
  let room = MOST_PIECES;
  let steps = MOST_STEPS;
  const pieceOf = (raw: unknown): Piece => {
    const [words, mark] = fit.list(raw, 2);
    const text = fit.text(words, left);
    left -= text.length;
    return { text, mark: mark === -1 ? null : fit.one(marks, mark, 'mark') };
  };
  return fit.each(value, MOST.lines, 'lines', (raw, index) => {
    const said = fit.object(raw);
    const box = fit.one(boxes, said['in'], 'in');
    const pieces = fit.each(said['pieces'], room, 'pieces', pieceOf);
    room -= pieces.length;
    steps -= box.depth;
    if (steps < 0) throw new fit.Unfit('depth');
    return { box, index, pieces, ...measured(pieces) };
  });
}

function picturesOf(value: unknown, boxes: readonly Box[], lines: readonly Line[]): Picture[] {
  return fit.each(value, MOST.pictures, 'pictures', (raw) => {
    const said = fit.object(raw);
    const pixels = (one: unknown): number => fit.amount(one, 'size');
    return {
      box: fit.one(boxes, said['in'], 'in'),
      line: Math.min(fit.count(said['at'], 'at'), lines.length),
      src: fit.optional(said['src'], (one) => fit.webAddress(one, ADDRESS, 'src')),
      alt: fit.optional(said['alt'], (one) => fit.text(one, PROSE, 'alt')),
      width: fit.optional(said['width'], pixels),
      height: fit.optional(said['height'], pixels),
    };
  });
}

const timeOf = (value: unknown): CutTime =>
  fit.within(value, 'time', (said) => ({
    value: fit.text(said['value'], NAME, 'value'),
    name: fit.text(said['name'], 2 * NAME, 'name'),
  }));

const frameOf = (value: unknown): CutFrame =>
  fit.within(value, 'frame', (said) => ({
    addresses: fit.each(said['addresses'], NAME, 'addresses', (one) => fit.text(one, ADDRESS)),
    title: fit.text(said['title'], NAME, 'title'),
  }));
