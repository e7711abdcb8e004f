/** Sorts the lines around a story's paragraphs: what is body, what is something else and why. */
import { letters, sameLetters } from '../../text/similarity.ts';
import { type Box, closest, type Line, type Outline } from '../page/outline.ts';
import { proseWeight } from './furniture.ts';
import { insetOf, type Manner, mannerOf } from './manner.ts';
import type { Story } from './story.ts';

export interface Selection {
  kept: Line[];
  omitted: { line: Line; reason: string }[];
}

interface Context {
  story: Story;
  manner: Manner;
  headline: string;
  deck: string;
  /** Letters of every line, with how many lines have them. */
  repeats: Map<string, number>;
}

/** Reasons by which one line is no body text, asked in order. */
type Rule = (line: Line, context: Context) => string | null;

const CARD_MAX = 400;
/** Weight below which text in an odd place is a label. */
const LABEL_MAX = 70;
const SENTENCE_END = /[.!?…。！？।؟۔:;,]["'”’»」』)\]]*$/u;

const RULES: Rule[] = [
  (line) => line.box.furniture,
  (line, { headline }) => (sameLetters(line.text, headline) ? 'headline' : null),
  (line, { deck }) => (deck && sameLetters(line.text, deck) ? 'deck' : null),
  (line) => (/^[\p{P}\p{S}\s]*$/u.test(line.text) ? 'separator' : null),
  (line) => (isCard(line.box) ? 'related links' : null),
  (line) => (isLinkList(line) ? 'related links' : null),
  (line) => (isLinkLine(line) ? 'link' : null),
  (line) => (isStamp(line.text) ? 'date' : null),
  (line) => (/^(?:©|\(c\)|copyright\b)/i.test(line.text) && line.weight < 300 ? 'copyright' : null),
  (line, { repeats }) =>
    (repeats.get(letters(line.text)) ?? 0) > 1 && line.weight > 12 && !isHeading(line.box)
      ? 'repeated'
      : null,
  insetReason,
  (line, { manner }) => (manner.inParagraphs && isLabel(line) ? 'label' : null),
];

/** @returns the story's lines in page order, and what was left out of its box, each with the reason. */
export function selectLines(
  lines: readonly Line[],
  outline: Outline,
  story: Story,
  headline: string,
  deck: string,
): Selection {
  const repeats = new Map<string, number>();
  for (const line of lines)
    if (!line.box.furniture) {
      const key = letters(line.text);
      repeats.set(key, (repeats.get(key) ?? 0) + 1);
    }
  const core = outline.lines.slice(story.core.first, story.core.end);
  const context: Context = { story, manner: mannerOf(core, story.core), headline, deck, repeats };
  const kept: Line[] = [];
  const omitted: Selection['omitted'] = [];
  for (const line of lines) {
    const reason = firstReason(line, context);
    if (reason) omitted.push({ line, reason });
    else kept.push(line);
  }
  return cutEnds({ kept, omitted });
}

function firstReason(line: Line, context: Context): string | null {
  for (const rule of RULES) {
    const reason = rule(line, context);
    if (reason) return reason;
  }
  return null;
}

/** What stands before the first paragraph and headings after the last belong to what was cut away. */
function cutEnds({ kept, omitted }: Selection): Selection {
  const start = kept.findIndex((line) => proseWeight(line) >= 60 && !inList(line.box));
  let end = kept.length;
  for (let last = kept[end - 1]; last && isHeading(last.box); last = kept[end - 1]) end--;
  const from = Math.max(0, start);
  for (const line of kept.slice(0, from))
    omitted.push({ line, reason: inList(line.box) ? 'key points' : 'before the story' });
  for (const line of kept.slice(end)) omitted.push({ line, reason: 'heading of what was left out' });
  omitted.sort((a, b) => a.line.index - b.line.index);
  return { kept: kept.slice(from, end), omitted };
}

export const isHeading = (box: Box): boolean => /^h[1-6]$/.test(box.tag);

const inList = (box: Box): boolean => closest(box, (at) => at.tag === 'li') !== null;

/** A small box whose heading is a link, or that is a link as a whole: a teaser for another story. */
function isCard(box: Box): boolean {
  const card = closest(box, (at) => at.weight > CARD_MAX || at.tag === 'article' || isLinkedHeading(at));
  return card !== null && card.weight <= CARD_MAX && isLinkedHeading(card);
}

function isLinkedHeading(box: Box): boolean {
  return isHeading(box) && box.weight > 20 && box.linked > 0.8 * box.weight && box.weight < CARD_MAX;
}

function isLinkList(line: Line): boolean {
  const list = closest(line.box, (box) => box.tag === 'ul' || box.tag === 'ol');
  return list !== null && list.weight > 0 && list.linked > 0.7 * list.weight;
}

/** A link alone, or a label with a link: "Read more: …", "Lire aussi …". */
function isLinkLine(line: Line): boolean {
  if (isHeading(line.box) || line.weight > 300) return false;
  const rest = line.weight - line.linked;
  return (
    line.linked > 0.85 * line.weight ||
    (line.linked > 0.5 * line.weight && rest <= 32 && !SENTENCE_END.test(line.text))
  );
}

/** A date or time standing alone, with at most a few words: "Updated 22.04.2024, 06:00". */
export function isStamp(text: string): boolean {
  if (text.length > 80 || !/\d{1,2}[:.h]\d\d|\b(?:19|20)\d\d\b|\d+年/.test(text)) return false;
  const digits = text.match(/\d/g)?.length ?? 0;
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    digits >= 3 &&
    words.length <= 8 &&
    digits >= 0.18 * text.replace(/\s/g, '').length &&
    !/[a-zà-ÿ]{4,}\.$/.test(text)
  );
}

const ODD_BOX =
  /(?<=[ -])(?:info|infobox|factbox|fact|facts|box|card|cards|callout|highlights?|keypoints|key-points|takeaways|summary|embed|notice|disclaimer|hint|service|extra|identity|login|register|intro-body|post-card|picker|pullquote|pull-quote|inset|module|mod|teaserbox|abbinder|not-prose|label|tooltip|alert|message)(?=[ -])/;

function insetReason(line: Line, { story, manner }: Context): string | null {
  const inset = insetOf(line, story.core, manner);
  if (!inset || inset.prose > 0.3 * story.core.prose) return null;
  for (let at: Box | null = line.box; at && at.depth >= inset.depth; at = at.parent)
    if (ODD_BOX.test(at.words)) return 'inset';
  if (inset.linked > 0.25 * inset.weight) return 'related links';
  if (
    inset.children.length > 1 &&
    inset.element.querySelector('h2, h3, h4, h5, button, input, img, a') &&
    inset.prose < 0.12 * story.core.prose &&
    inset.prose < 800
  )
    return 'inset';
  return null;
}

/** Short text outside paragraphs, headings, lists, quotes and tables. */
function isLabel(line: Line): boolean {
  if (line.weight >= LABEL_MAX && SENTENCE_END.test(line.text)) return false;
  if (line.weight >= 2 * LABEL_MAX) return false;
  return closest(line.box, (box) => /^(?:p|h[1-6]|li|dd|dt|blockquote|td|th|pre)$/.test(box.tag)) === null;
}
