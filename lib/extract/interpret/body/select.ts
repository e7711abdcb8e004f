/** Sorts the lines around a story's paragraphs: what is body, what is something else and why. */
import { letters } from '../../../text/similarity.ts';
import { isPost } from '../../cutting/names.ts';
import { isSmallPart, proseWeight } from '../../cutting/prose.ts';
import { closest, isHeadingTag, within } from '../../cutting/tree.ts';
import type { Box, Line, Outline } from '../gate/outline.ts';
import type { Place } from './lines.ts';
import { containerOf, insetOf, type Manner, mannerOf, styleOf } from './manner.ts';

export interface Selection {
  kept: Line[];
  omitted: { line: Line; reason: string }[];
  /** The first paragraph that is set like the story's others; what stands before it may be a deck. */
  opening: Line | null;
}

interface Context {
  /** Posts of social networks in the story. */
  posts: readonly Box[];
  outline: Outline;
  story: Place;
  manner: Manner;
  /** Its letters. */
  headline: string;
  /** Why the boxes of lines are no place of the story, made once. */
  insets: Map<Box, string | null>;
  /** So much stands in boxes that this is how the story is set (guides, lists): they stay. */
  boxed: boolean;
  /** Number of the last line of running text in a place where the story's paragraphs live. */
  last: number;
  /** Letters of a line, made once. */
  keyOf: (line: Line) => string;
  /** Letters of all lines of running text, one after the other. */
  running: string;
  /** Letters of every line, with how many lines have them. */
  repeats: Map<string, number>;
}

/** Reasons by which one line is no body text, asked in order. */
type Rule = (line: Line, context: Context) => string | null;

/** Weight below which text in an odd place is a label. */
const LABEL_MAX = 70;
const SENTENCE_END = /[.!?…。！？।؟۔:;,]["'”’»」』)\]]*$/u;

const RULES: Rule[] = [
  (line, { posts }) => (posts.some((post) => within(line.box, post)) ? 'embed' : null),
  (line, context) => (isPullQuote(line, context) ? 'pull quote' : null),
  (line) => line.box.furniture,
  (line, { headline, keyOf }) => (keyOf(line) === headline ? 'headline' : null),
  (line) => (/^[\p{P}\p{S}\s]*$/u.test(line.text) ? 'separator' : null),
  (line, context) => (isLinkList(line) && !isAnnounced(line, context) ? 'related links' : null),
  (line, context) => (isLinkLine(line) && !isAnnounced(line, context) ? 'link' : null),
  (line, { manner }) => (isStampLine(line, manner) ? 'date' : null),
  (line) => (CONTACT_ALONE.test(line.text) ? 'contact' : null),
  (line, { outline }) => (isPointed(line, outline) ? 'caption' : null),
  (line, context) => (isRepeated(line, context) ? 'repeated' : null),
  (line, context) => (context.boxed ? null : insetReason(line, context)),
  (line, { manner }) => (manner.inParagraphs && !manner.isGuide && isLabel(line) ? 'label' : null),
];

/**
 * @param isNews whether the page's data says that it is news
 * @returns the story's lines in page order, and what was left out of its box, each with the reason
 */
export function selectLines(
  lines: readonly Line[],
  outline: Outline,
  story: Place,
  headline: string,
  isNews: boolean,
): Selection {
  const repeats = new Map<string, number>();
  const running: string[] = [];
  const keys = new Map<Line, string>();
  for (const line of lines) {
    if (line.box.furniture) continue;
    const key = letters(line.text);
    keys.set(line, key);
    repeats.set(key, (repeats.get(key) ?? 0) + 1);
    if (proseWeight(line) > 0) running.push(key);
  }
  const manner = mannerOf(outline, story.core, isNews);
  const runs = (line: Line): boolean => !line.box.furniture && proseWeight(line) > 0;
  const end =
    lines.findLast((line) => runs(line) && manner.isHome(containerOf(line))) ?? lines.findLast(runs);
  const context: Context = {
    posts: outline.boxes.filter((box) => box.frame !== null && isPost(box)),
    outline,
    story,
    manner,
    headline: letters(headline),
    insets: new Map(),
    boxed: false,
    last: end?.index ?? 0,
    keyOf: (line) => keys.get(line) ?? letters(line.text),
    repeats,
    running: lines.length > MOST_LINES ? '' : running.join('|'),
  };
  if (insetShare(lines, context) > MOST_INSETS) context.boxed = true;
  const kept: Line[] = [];
  const omitted: Selection['omitted'] = [];
  for (const line of lines) {
    const reason = firstReason(line, context);
    if (reason) omitted.push({ line, reason });
    else kept.push(line);
  }
  return cutEnds(withoutLooseHeadings(kept, omitted, outline), omitted, context);
}

function firstReason(line: Line, context: Context): string | null {
  for (const rule of RULES) {
    const reason = rule(line, context);
    if (reason) return reason;
  }
  return null;
}

const INTRODUCED = new Set([
  'related links',
  'link',
  'newsletter',
  'sign-up',
  'promo',
  'inset',
  'another story',
]);

/**
 * A heading whose next line was left out as a list of links or a box introduces that, not the story. Where that is one
 * line under a picture, with the story behind it, the heading is the story's.
 */
function withoutLooseHeadings(
  kept: readonly Line[],
  omitted: Selection['omitted'],
  { pictures }: Outline,
): Line[] {
  const left = new Map(omitted.map(({ line, reason }) => [line.index, reason]));
  return kept.filter((line, i) => {
    const next = line.index + 1;
    if (!isHeading(line.box) || !INTRODUCED.has(left.get(next) ?? '')) return true;
    const behind = kept[i + 1];
    const isPicture = left.get(next) === 'inset' && pictures.some((picture) => picture.line === next);
    if (isPicture && behind?.index === next + 1 && proseWeight(behind) > 0) return true;
    omitted.push({ line, reason: 'heading of what was left out' });
    return false;
  });
}

/** "See also:", "The song in full:": with nothing behind it, a line that leads up to something says nothing. */
const isLeadUp = ({ text, weight, box }: Line): boolean =>
  weight <= LEAD_UP && /[:：]$/.test(text) && !inData(box);

const LEAD_UP = 120;

/** What stands before the first paragraph and headings after the last belong to what was cut away. */
function cutEnds(kept: readonly Line[], omitted: Selection['omitted'], { manner }: Context): Selection {
  const atHome = (line: Line): boolean => manner.isHome(containerOf(line)) && !inList(line.box);
  const isOpening = (line: Line): boolean => proseWeight(line) >= 60 && atHome(line);
  const opening = kept.find(isOpening) ?? kept.find((line) => proseWeight(line) >= 60);
  const style = opening ? styleOf(opening.box) : '';
  const belongs = (line: Line): boolean =>
    opening === undefined ||
    line.index >= opening.index ||
    (styleOf(line.box) === style && atHome(line)) ||
    (proseWeight(line) >= 100 && !inList(line.box)) ||
    (manner.isGuide && inList(line.box)) ||
    (isHeading(line.box) && line.index === opening.index - 1 && atHome(line));
  let end = kept.length;
  for (let last = kept[end - 1]; last && (isHeading(last.box) || isLeadUp(last)); last = kept[end - 1]) end--;
  for (const line of kept.slice(end)) omitted.push({ line, reason: 'heading of what was left out' });
  const body: Line[] = [];
  for (const line of kept.slice(0, end)) {
    if (belongs(line)) body.push(line);
    else omitted.push({ line, reason: inList(line.box) ? 'key points' : 'before the story' });
  }
  omitted.sort((a, b) => a.line.index - b.line.index);
  return { kept: body, omitted, opening: opening ?? null };
}

/** A cell that holds more than this is a column of the page's layout. */
const CELL_MAX = 300;

/** Cells of a table and code: short, alike, and to be read as they stand. */
const inData = (box: Box): boolean =>
  closest(
    box,
    ({ tag, weight }) => tag === 'pre' || ((tag === 'td' || tag === 'th') && weight < CELL_MAX),
  ) !== null;

/** An element that is a heading by its name, of any rank. */
export const isHeading = (box: Box): boolean => isHeadingTag(box.tag);

const inList = (box: Box): boolean => closest(box, (at) => at.tag === 'li') !== null;

/** Links that a sentence of a guide leads up to: "These patches are waiting for a review:". */
function isAnnounced(line: Line, { outline, manner }: Context): boolean {
  const list = manner.isGuide ? closest(line.box, (box) => box.tag === 'ul' || box.tag === 'ol') : null;
  const before = list ? outline.lines[list.first - 1] : undefined;
  return (
    before !== undefined && !before.box.furniture && proseWeight(before) > 0 && /[:：]$/.test(before.text)
  );
}

function isLinkList(line: Line): boolean {
  const list = closest(line.box, (box) => box.tag === 'ul' || box.tag === 'ol');
  return list !== null && list.weight > 0 && list.linked > 0.7 * list.weight;
}

/** An address spelled out is given to the reader; nobody prints one to lead to another story. */
const ADDRESS = /(?:https?:\/\/|www\.)\S/;

/** A link alone, or a label with a link: "Read more: …", "Lire aussi …". */
function isLinkLine(line: Line): boolean {
  if (isHeading(line.box) || line.weight > 300 || line.box.end - line.box.first > 1 || inData(line.box))
    return false;
  if (ADDRESS.test(line.text)) return false;
  const rest = line.weight - line.linked;
  return (
    line.linked > 0.85 * line.weight ||
    (line.linked > 0.5 * line.weight && rest <= 32 && (!SENTENCE_END.test(line.text) || isLabelled(line)))
  );
}

/** "**More:** The pier that nobody wanted": words set apart, and behind them a link to the end. */
function isLabelled({ pieces }: Line): boolean {
  const said = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const links = said.findIndex(({ mark }) => mark?.linked);
  return (
    links > 0 &&
    said.slice(0, links).every(({ mark }) => mark !== null && /^(?:b|strong)$/.test(mark.tag)) &&
    said.slice(links).every(({ mark }) => mark?.linked)
  );
}

/** Every line is looked for in all others up to here; no story with pull quotes has more. */
const MOST_LINES = 3_000;

/** Words lifted out of a paragraph and set again in large type: short, and found inside another line. */
function isPullQuote(line: Line, { running, keyOf }: Context): boolean {
  if (line.weight > 400 || line.weight < 14 || inData(line.box)) return false;
  const own = keyOf(line);
  const least = closest(line.box, (box) => box.tag === 'blockquote' || box.tag === 'aside') ? 12 : 24;
  if (own.length < least || isHeading(line.box)) return false;
  const first = running.indexOf(own);
  if (first < 0) return false;
  const whole = (at: number): boolean =>
    (at === 0 || running[at - 1] === '|') &&
    (at + own.length === running.length || running[at + own.length] === '|');
  if (!whole(first)) return true;
  const second = running.indexOf(own, first + 1);
  return second >= 0 && !whole(second);
}

/** Lines said more than once come from the template. Guides say short ones of each thing that they list. */
function isRepeated(line: Line, { manner, repeats, keyOf }: Context): boolean {
  if (line.weight <= 12 || isHeading(line.box) || inData(line.box)) return false;
  if (manner.isGuide && (inList(line.box) || proseWeight(line) === 0)) return false;
  return (repeats.get(keyOf(line)) ?? 0) > 1;
}

/** "▲学生们在操场上唱歌": a line that points to the picture above it. */
const isPointed = ({ text, weight, index }: Line, { pictures }: Outline): boolean =>
  /^[▲△▴↑]/.test(text) && weight < 250 && pictures.some(({ line }) => line === index);

/** Dates in headings, tables and lists of events are the text's own. */
const isStampLine = ({ text, box }: Line, { isGuide }: Manner): boolean =>
  !isHeading(box) && !(isGuide && inList(box)) && isStamp(text) && !inData(box);

/** A date or time standing alone, with at most a few words: "Updated 22.04.2024, 06:00". */
export function isStamp(text: string): boolean {
  if (text.length > 80 || !STAMP.test(text) || /[$€£%#]/.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  const digits = text.match(/\d/g)?.length ?? 0;
  return words.length <= 8 && digits >= 0.12 * text.replace(/\s/g, '').length;
}

/** An address or a handle alone in its line. */
const CONTACT_ALONE =
  /^(?:[\w.+-]+@[\w-]+\.[\w.]+|@\w{2,30}|(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram)\.com\/\S+)$/i;

/**
 * A time of day, a date in figures, or a day and a year with a word between. (The word not as `\p{L}{3,10}`: a class of
 * that size, ten times over, takes the engine 15 ms to compile, which whoever clicks waits for.)
 */
const STAMP =
  /\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d\d){1,2}\b|\b\d{4}-\d\d-\d\d\b|\d+年\d+月|\b\d{1,2}\.? [^\s\d.,:;/()]{3,10}\.?,? (?:19|20)\d\d\b|\b[^\s\d.,:;/()]{3,10}\.? \d{1,2}, (?:19|20)\d\d\b/u;

const MOST_INSETS = 0.25;

function insetShare(lines: readonly Line[], context: Context): number {
  let all = 0;
  let boxed = 0;
  for (const line of lines) {
    if (line.box.furniture || proseWeight(line) === 0) continue;
    all += line.weight;
    if (insetReason(line, context)) boxed += line.weight;
  }
  return all && boxed / all;
}

const ODD_BOX =
  /[ -](?:info|infobox|factbox|fact|facts|box|card|cards|callout|highlights?|keypoints|key-points|takeaways|summary|embed|notice|disclaimer|hint|service|extra|identity|login|register|intro-body|post-card|picker|pullquote|pull-quote|inset|module|mod|teaserbox|abbinder|not-prose|label|tooltip|alert|message)[ -]/;

function insetReason(line: Line, context: Context): string | null {
  const known = context.insets.get(line.box);
  if (known !== undefined) return known;
  const reason = insetReasonOf(line, context);
  context.insets.set(line.box, reason);
  return reason;
}

function insetReasonOf(line: Line, { outline, story, manner, last }: Context): string | null {
  const inset = insetOf(line, story.core, manner);
  if (!inset || inset.prose > 0.3 * story.core.prose) return null;
  if (manner.isGuide && inset.end <= last) return guideInsetReason(inset, outline);
  for (let at: Box | null = line.box; at && at.depth >= inset.depth; at = at.parent)
    if (ODD_BOX.test(at.words)) return 'inset';
  if (inset.linked > 0.25 * inset.weight) return 'related links';
  if (inset.mixed && isSmallPart(inset, story.core)) return 'inset';
  return null;
}

/** Boxes before the end of a guide belong to it, but for lists of links and the line under a picture. */
function guideInsetReason(inset: Box, { pictures }: Outline): string | null {
  if (inset.linked > 0.5 * inset.weight) return 'related links';
  const isCaption = inset.end - inset.first === 1 && pictures.some(({ box }) => within(box, inset));
  return isCaption ? 'caption' : null;
}

/** Short text outside paragraphs, headings, lists, quotes and tables. */
function isLabel(line: Line): boolean {
  if (line.weight >= LABEL_MAX && SENTENCE_END.test(line.text)) return false;
  if (line.weight >= 2 * LABEL_MAX) return false;
  return (
    closest(line.box, (box) => /^(?:p|h[1-6]|li|dd|dt|blockquote|td|th|pre|summary)$/.test(box.tag)) === null
  );
}
