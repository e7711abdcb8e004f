import type { Agency, Credit } from '../../../model/article.ts';
import { agencyNamed } from '../../../news/agencies.ts';
import { properName } from '../../../text/proper-case.ts';
import { evenSpaces } from '../../../text/whitespace.ts';
import { withoutLabel } from './labelled.ts';
import { AND, holderIn, isPersonal, joined, PARTS } from './makers.ts';
import { creditStart, takenBy } from './starts.ts';

/** A credit stands in the last part of a caption; nothing before is looked at. */
const TAIL = 220;

export interface Caption {
  caption: string | null;
  credit: Credit | null;
}

/**
 * Splits what stands under a picture into what it tells and who made it.
 * In: the text of the caption element. Out: the caption without the credit, and the credit with photographer and
 * agency where they can be told apart. A caption without a credit stays whole: what only may be one is left in it.
 */
export function parsePhotoCredit(text: string, _options: { lang: string | null }): Caption {
  const whole = evenSpaces(text);
  const from = Math.max(0, whole.length - TAIL);
  const tail = whole.slice(from);
  const start = creditStart(tail);
  const credit = start < 0 ? null : readCredit(tail.slice(start));
  if (!credit) return { caption: whole || null, credit: null };
  const caption = whole.slice(0, from + start).replace(/(?<![\s|–—、，＝=/([（-])[\s|–—、，＝=/([（-]+$/, '');
  return { caption: caption || null, credit };
}

/** Holders that stand in for one who is named beside them. */
const STAND_IN = /^(?:pool|handout|courtesy|creative commons|cc)/i;
/** What a reader hears behind a link, and where the picture is sold. */
const LINK = /,? ?(?:purchase licensing rights|opens (?:in )?(?:a )?new (?:tab|window)).*$/i;

/** The fullest of the credits that stand one after another: "(AP Photo/Ida Falk) Photo: Associated Press". */
function readCredit(text: string): Credit | null {
  const parts = text
    .replace(LINK, '')
    .split(/(?<=[)\]）])(?<!\(c\))\s*/i)
    .map((part) => balanced(part.replace(/^(?:[\s[（［–—|=＝/-]|\((?!c\)))+|[\s)\]）.;,]+$/gi, '')))
    .filter(Boolean);
  const fullest = parts.find((part) => part.includes('/')) ?? parts[0];
  if (!fullest) return null;
  const printed = withoutLabel(fullest).trim();
  if (!printed) return null;
  let agency: Agency | null = null;
  const makers: string[] = [];
  for (const piece of printed.split(PARTS).flatMap(joined)) {
    const name = withoutLabel(piece.replace(/^(?:[©ⓒ]|\(c\)|copyright|via )\s?/i, ''))
      .replace(/[)）]$| [Pp]hotos?$/, '')
      .trim();
    const held = holderIn(name);
    const taken = held ? null : takenBy(name);
    const reporter = REPORTER.exec(name)?.[1];
    if (held) agency = agency && !STAND_IN.test(agency.name) ? agency : held;
    else if (taken) {
      makers.push(taken.name);
      agency ??= agencyNamed(taken.house);
    } else if (reporter) makers.push(reporter);
    else makers.push(...peopleIn(name));
  }
  // "Ida Falk / Tom Rowe": both made it, where no holder stands beside them; glued to the slash it may be a house.
  const all = agency === null && printed.includes(' / ') ? makers.join(', ') : makers[0];
  return { printed, photographer: all || null, agency };
}

/** The name that all of a credit's part is; of "Ida Falk and Tom Rowe" both, as one text. */
function peopleIn(part: string): string[] {
  const names = part.split(AND);
  if (names.every(isPersonal)) return [names.map(properName).join(', ')];
  return isPersonal(part) || SEMITIC_NAME.test(part) ? [properName(part)] : [];
}

/** A bracket that was open when the end was cut off is closed again. */
const balanced = (text: string): string =>
  text.lastIndexOf('(') > text.lastIndexOf(')') ? `${text})` : text;

/** Two or three words in a script without capitals. */
const SEMITIC_NAME =
  /^[\p{Script=Hebrew}\p{Script=Arabic}]{2,}(?: [\p{Script=Hebrew}\p{Script=Arabic}]{2,}){1,2}$/u;
const REPORTER = /^(\p{Script=Hangul}{2,4}) ?(?:기자|특파원)$/u;
