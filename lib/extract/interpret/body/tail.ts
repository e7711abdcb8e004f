/** Lines after (and sometimes before) a story that are about it: who else reported, what was corrected, who holds it. */
import type { Agency, Correction, Note } from '../../../model/article.ts';
import { classifyCredit, classifyWording, closingAgency, isCorrection } from '../credit/classify.ts';
import type { Line } from '../gate/outline.ts';
import { isHeading, isStamp } from './select.ts';

export interface Tail {
  body: Line[];
  notes: Note[];
  corrections: Correction[];
  /** Whose copy the last lines say it is. */
  agency: Agency | null;
  omitted: { line: Line; reason: string }[];
}

/** Lines from the end in which a note is looked for; and from the beginning. */
const REACH = { start: 3, end: 12 };
/** What was left out of the body for these reasons may still be a note. */
const NEAR_STORY = new Set([
  'before the story',
  'inset',
  'label',
  'author box',
  'footer',
  'aside',
  'byline',
  'repeated',
]);
const NOTES = new Set<string>([
  'contributor',
  'syndication',
  'funding',
  'copyright',
  'source',
  'bio',
  'editor',
]);

/**
 * Takes the notes off both ends of a story. In the middle only corrections and promos are taken, since a sentence
 * there that looks like a credit is mostly a sentence.
 * @param lines the story's, in page order
 * @param edges further lines around them that were already left out of the body, where notes may stand too
 */
export function splitTail(
  lines: readonly Line[],
  edges: readonly { line: Line; reason: string }[],
  lang: string | null,
): Tail {
  const tail: Tail = { body: [], notes: [], corrections: [], agency: null, omitted: [] };
  lines.forEach((line, i) => {
    const kind = isSurelyBody(line, i, lines.length - i) ? 'body' : kindOf(line, lang, i, lines.length - i);
    if (isBelieved(kind, line, i, lines.length - i)) take(kind, line, tail);
    else tail.body.push(line);
  });
  for (const { line, reason } of edges) {
    if (!NEAR_STORY.has(reason)) continue;
    const kind = line.weight > 900 || line.weight < 20 ? null : classifyWording(line.text);
    if (kind === 'correction' || kind === 'contributor') take(kind, line, tail);
  }
  const last = tail.body.at(-1)?.text ?? '';
  const sources = tail.notes.filter(({ kind }) => kind === 'source').map(({ text }) => text);
  for (const text of [last, ...sources]) tail.agency ??= closingAgency(text, { lang });
  return tail;
}

/** Long lines away from both ends are not looked at: that is most of a story. */
const isSurelyBody = (line: Line, fromStart: number, fromEnd: number): boolean =>
  isHeading(line.box) || line.weight > 900 || (line.weight > 250 && isInside(fromStart, fromEnd));

const isInside = (fromStart: number, fromEnd: number): boolean =>
  fromStart >= REACH.start && fromEnd > REACH.end;

const isLast = (fromStart: number, fromEnd: number): boolean => fromStart >= 3 && fromEnd <= 3;

/** Weight from which a line inside a story is no promo and no picture's credit: its text, or a correction. */
const PARAGRAPH = 160;

/** "Reach the reporter at …": an address in one of the last lines is the reporter's, whatever the words. */
const ADDRESS = /[\w.+-]+@[\w-]+\.\w|(?<!pic\.)\b(?:twitter|x)\.com\/\w/i;

/** An offer with a link, in one of the last lines: what the newsroom sends out besides. */
const NEWSLETTER = /newsletter|nyhetsbrev|nyhedsbrev|nieuwsbrief|infolettre/i;

/** Where one follows a newsroom: no post, and no story. */
const CHANNEL =
  /^https?:\/\/(?:(?:www\.)?whatsapp\.com\/channel\/|chat\.whatsapp\.com\/|news\.google\.com\/(?:publications|s)\/)/;
/** What a sentence can name as its source, or tell of: that links less of its words than an offer does. */
const PLACE =
  /^https?:\/\/(?:t\.me\/\+?\w+\/?$|play\.google\.com\/store\/apps|(?:apps|itunes)\.apple\.com\/)/;

const leadsToChannel = ({ pieces, weight, linked }: Line): boolean =>
  pieces.some(({ mark }) => {
    for (let at = mark; at; at = at.parent)
      if (at.href !== null) return CHANNEL.test(at.href) || (linked >= 0.4 * weight && PLACE.test(at.href));
    return false;
  });

/** Who wrote it, by initials, as the last line: "AS", "(M.G.)", "AP/EG". */
const INITIALS = /^[([]?\p{Lu}(?:[./]?\p{Lu}){1,5}\.?[)\]]?$/u;

/** "Просмотров: 312": how often the page was opened. */
const COUNTER =
  /^(?:views?|hits|reads|visits|aufrufe|vues|lectures|visitas|lecturas|visualizações|visualizzazioni|letture|weergaven|visningar|wyświetleń|okunma|görüntülenme|просмотров|просмотры|переглядів|προβολές|المشاهدات|צפיות|閲覧数|阅读|浏览|조회수?|lượt xem)\s*[:：]?\s*\d[\d.,\s]*$/iu;

function kindOf(line: Line, lang: string | null, fromStart: number, fromEnd: number): string {
  if (line.weight >= PARAGRAPH && isInside(fromStart, fromEnd))
    return isCorrection(line.text) ? 'correction' : 'body';
  // So long, a picture's credit is never believed, and a life only at the end.
  const kind =
    line.weight >= PARAGRAPH && !isLast(fromStart, fromEnd)
      ? classifyWording(line.text)
      : classifyCredit(line.text, { lang });
  if (kind === 'body' && fromEnd === 1 && INITIALS.test(line.text) && line.box.tag !== 'li')
    return 'initials';
  if (kind === 'body' && fromEnd <= 3 && COUNTER.test(line.text)) return 'label';
  if (kind === 'body' && fromEnd <= 4 && line.weight < 200 && leadsToChannel(line)) return 'promo';
  if (kind === 'body' && fromEnd <= 3 && line.weight < 300 && line.linked > 0 && NEWSLETTER.test(line.text))
    return 'promo';
  return kind === 'body' &&
    fromEnd <= 3 &&
    line.weight < 200 &&
    ADDRESS.test(line.text) &&
    line.text.split(' ').length > 4
    ? 'bio'
    : kind;
}

/** The further from the ends of a story, the shorter must be what is no part of it. */
function isBelieved(kind: string, line: Line, fromStart: number, fromEnd: number): boolean {
  const atEnd = fromEnd <= REACH.end;
  switch (kind) {
    case 'body':
      return false;
    case 'bio':
      return isLast(fromStart, fromEnd);
    case 'promo':
      // “Subscribe!”, somebody says.
      return (
        line.weight < (fromEnd <= 3 ? 400 : PARAGRAPH) &&
        (NEWSLETTER.test(line.text) || !/^[“”„«"「『]/.test(line.text))
      );
    case 'photo':
      return line.weight < PARAGRAPH;
    case 'correction':
    case 'separator':
      return true;
    default:
      return atEnd || fromStart < REACH.start;
  }
}

function take(kind: string, line: Line, tail: Tail): void {
  if (kind === 'correction' && !isStamp(line.text)) tail.corrections.push(correctionOf(line.text));
  else if (isNote(kind)) tail.notes.push({ kind, text: line.text });
  tail.omitted.push({ line, reason: kind });
}

const isNote = (kind: string): kind is Note['kind'] => NOTES.has(kind);

function correctionOf(text: string): Correction {
  const kind = /clarif|klarstell|précision|aclaraci/i.test(text.slice(0, 60))
    ? 'clarification'
    : /^\W*(?:updat|aktualis|mise à jour|actuali)/i.test(text)
      ? 'update'
      : 'correction';
  const date =
    /\b(?:\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d)/u.exec(
      text.slice(0, 80),
    );
  return { kind, text, date: date?.[0] ?? null };
}
