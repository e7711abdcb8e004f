/** What readers wrote below a story, told by the heading over it where the template's names say nothing. */

import { proseWeight } from '../../cutting/prose.ts';
import { within } from '../../cutting/tree.ts';
import type { Box, Line, Outline } from '../page/outline.ts';

const WORDS =
  'comments|(?:leser[*:_]?(?:innen)?)?kommentare|commentaires|comentarios|comentários|commenti|reacties|kommentarer|' +
  'kommentit|komentarze|komentáře|yorumlar|comentarii|hozzászólások|σχόλια|комментарии|коментарі|' +
  'التعليقات|تعليقات|תגובות|コメント|评论|評論|댓글|bình luận';
const SIGNS = '[^\\p{L}\\p{N}]*';
/** "Kommentare", "12 comments", "Commentaires (3)", "コメント": the line alone, in the languages of the news. */
const HEADING = new RegExp(
  `^(?:${SIGNS}(?:\\d[\\d.,]*|all|alle|reader|user|leser)\\s)?${SIGNS}(?:${WORDS})${SIGNS}(?:\\d[\\d.,]*${SIGNS})?$`,
  'iu',
);
/**
 * What all of them have: their beginnings, or letters beyond Latin. Most pages hold none of it, and are spared the
 * millisecond in which the engine makes that expression ready.
 */
const HINT = /com+ent|kom+ent|reacties|yorum|hozz|[\u0370-\u1fff\u3000-\uffff]/i;
const LONGEST = 50;
/** Running text between the headline and such a heading, from which it stands below a story. */
const STORY = 200;

/**
 * @param outline furniture already marked
 * @param headline where the page prints the story's headline
 * @returns the boxes that hold what readers wrote
 */
export function readerComments(outline: Outline, headline: Box | null): Box[] {
  const found: Box[] = [];
  const start = headline?.end ?? 0;
  for (const line of outline.lines) {
    if (line.index < start || line.weight > LONGEST || line.box.furniture) continue;
    if (!HINT.test(line.text) || !HEADING.test(line.text)) continue;
    if (proseIn(outline, start, line.index) < STORY) continue;
    if (proseIn(outline, line.box.first, line.index) > 0) continue;
    const box = opening(outline, line, headline);
    found.push(box, ...(/^h[1-6]$/.test(box.tag) ? after(box) : []));
  }
  return found;
}

/** The largest box that begins with this line: nothing runs before it there. */
function opening(outline: Outline, line: Line, headline: Box | null): Box {
  let box = line.box;
  for (let at = box.parent; at; at = at.parent) {
    if ((headline && within(headline, at)) || proseIn(outline, at.first, line.index) > 0) break;
    box = at;
  }
  return box;
}

const after = (heading: Box): Box[] =>
  (heading.parent?.children ?? []).filter((one) => one.kind === 'box' && one.order > heading.order) as Box[];

const proseIn = ({ lines }: Outline, from: number, to: number): number =>
  lines.slice(from, to).reduce((sum, line) => sum + (line.box.furniture ? 0 : proseWeight(line)), 0);
