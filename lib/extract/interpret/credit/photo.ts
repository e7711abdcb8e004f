import type { Agency, Credit } from '../../../model/article.ts';
import { agencyNamed, isAgencySpelling } from '../../../news/agencies.ts';
import { isOrganisationWord } from '../../../news/byline-words.ts';
import { HOLDERS, PHOTO_WORDS } from '../../../news/photo-words.ts';
import { properName } from '../../../text/proper-case.ts';
import { ASIAN } from '../../../text/script.ts';

/** A credit stands in the last part of a caption; nothing before is looked at. */
const TAIL = 220;
const LONGEST_CREDIT = 130;

const BY = 'by|von|de|di|por|par|door|av|af|credit|courtesy(?: of)?';
/** "Photo:", "Foto von", "Photo by", "Crédit photo :", "Courtesy of". */
const LABEL = new RegExp(
  `(?<!\\p{L})(?:(?:${PHOTO_WORDS})(?: ?[:：]| (?:${BY})(?= ))|courtesy(?: of|:)?(?= )|(?:submitted|contributed) by(?= )|via(?= (?:AP|AFP|Reuters|EPA)))\\s*`,
  'giu',
);
const LABEL_WORDS = new RegExp(`${PHOTO_WORDS}|courtesy|submitted|contributed|via|quelle`, 'i');
/** Flattened markup glues the label to the caption: "an der BrückeBild: dpa". */
const GLUED = /(?<=\p{Ll})(?:Bild|Fotos?|Photo|Image|Quelle|Crédit|Credit)(?=:| ?©|\()/gu;
const HOLDER_ONLY = new RegExp(`^${HOLDERS.source}$`, 'i');
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|da|del|la|van|von|der|den|el|al|bin|do|dos)$/u;
const SENTENCE_END = /[.!?…][)”"»’']*$/;

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
  const whole = text.replace(/\s+/g, ' ').trim();
  const from = Math.max(0, whole.length - TAIL);
  const tail = whole.slice(from);
  const starts = [
    bracketed(tail),
    labelled(tail),
    slashed(tail),
    named(tail),
    rights(tail),
    taken(tail),
  ].filter((at) => at >= 0);
  const credit = starts.length === 0 ? null : readCredit(tail.slice(Math.min(...starts)));
  if (!credit) return { caption: whole || null, credit: null };
  const caption = whole.slice(0, from + Math.min(...starts)).replace(/[\s|–—、，＝-]+$/, '');
  return { caption: caption || null, credit };
}

/** "(AP Photo/Ida Falk)", "[Reuters]" at the end, or before another credit. */
function bracketed(text: string): number {
  for (const open of text.matchAll(/[([]/g)) {
    const close = text.slice(open.index).search(/[)\]]/) + open.index;
    if (close < open.index) return -1;
    const inner = text.slice(open.index + 1, close);
    const after = text.slice(close + 1).replace(/^[\s.]+/, '');
    if ((after === '' || isCredit(after)) && isCredit(inner)) return open.index;
  }
  return -1;
}

/** All of it is a credit. */
function isCredit(text: string): boolean {
  return labelled(text) === 0 || slashed(text) === 0 || named(text) === 0 || rights(text) === 0;
}

/** A label that begins the text, a sentence or a line of its own, and behind it no sentence. */
function labelled(text: string): number {
  // Most lines have none of the words; to ask that first, without the letters around them, is cheap.
  if (!LABEL_WORDS.test(text)) return -1;
  for (const label of [...text.matchAll(LABEL), ...text.matchAll(GLUED)]) {
    const before = text.slice(0, label.index).trimEnd();
    const begins =
      before === '' ||
      /\p{Lu}/u.test(label[0][0] ?? '') ||
      SENTENCE_END.test(before) ||
      /[|–—(:;,]$/.test(before);
    const rest = text.slice(label.index + label[0].length).trim();
    // Without a colon a name must follow: "Courtesy Harrow", no "courtesy calls".
    const named = /[:：©]/.test(label[0]) || !/^\p{Ll}/u.test(rest) || isHolder(rest.split(' ')[0] ?? '');
    if (begins && named && rest !== '' && rest.length <= LONGEST_CREDIT && !isProse(rest)) return label.index;
  }
  return -1;
}

/** "the river at dawn": small words tell a sentence from a list of names. */
function isProse(text: string): boolean {
  const words = text.split(' ');
  if (
    /^(?:the|a|an|his|her|its|their|my|our|this|that|der|die|das|ein|eine|le|la|les|un|une|el|los)$/.test(
      words[0] ?? '',
    )
  )
    return true;
  return (
    words.filter(
      (word) =>
        /^\p{Ll}{3,}$/u.test(word) &&
        !/^(?:for|für|pour|para|von|van|der|del|via|und|and|the|photo|illustration|courtesy|file|picture|alliance|archiv|handout|with|mit)$/.test(
          word,
        ),
    ).length > 3
  );
}

/** "Ida Falk/The Daily News", "IDA FALK / AFP", "AP Photo/Ida Falk, File", where a holder of pictures is named. */
function slashed(text: string): number {
  const slash = text.search(/ ?\/ ?\p{L}/u);
  if (slash < 0 || text.length - slash > LONGEST_CREDIT || isProse(text.slice(slash))) return -1;
  const after = text.slice(slash).replace(/^[ /]+|\.$/g, '');
  const words = text.slice(0, slash).split(' ');
  let count = 0;
  while (count < Math.min(4, words.length) && NAME_WORD.test(words[words.length - 1 - count] ?? '')) {
    count++;
    if (SENTENCE_END.test(words[words.length - 1 - count] ?? '')) break;
  }
  // "in the UK Ida Falk/AP": an acronym before a name is the caption's.
  while (
    count > 2 &&
    /^\p{Lu}{2,3}$/u.test(words[words.length - count] ?? '') &&
    /\p{Ll}/u.test(words[words.length - 1] ?? '')
  )
    count--;
  // "imago images/Ida Falk", "picture alliance / dpa"
  if (count === 0) count = [2, 1].find((n) => isHolder(words.slice(-n).join(' '))) ?? 0;
  if (count === 0) return -1;
  const left = words.slice(words.length - count).join(' ');
  const at = slash - left.length;
  const parts = after.split(/\s?[/,]\s?|\svia\s/);
  if (isHolder(left) || parts.some(isHolder)) return at;
  // "Ida Falk/The Elmwood Times", "LP/Ida Falk": a name and a house, with nothing before them.
  const alone = at === 0 || SENTENCE_END.test(text.slice(0, at).trimEnd()) || /[([]$/.test(text.slice(0, at));
  const close = !text.includes(' /');
  return alone &&
    (isHouse(parts[0] ?? '') ? isPersonal(left) : close && isHouse(left) && isPersonal(parts[0] ?? ''))
    ? at
    : -1;
}

/** A newsroom: "The Elmwood Times", "CBC", "Staff". */
function isHouse(name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(name) || name.split(' ').some(isOrganisationWord);
}

function isHolder(name: string): boolean {
  const plain = name.trim().replace(/ photos?$/i, '');
  return agencyNamed(plain) !== null || HOLDERS.test(plain);
}

/** "… on Monday. Getty Images": after the last sentence nothing but a holder's name. */
function named(text: string): number {
  const end = [...text.matchAll(/[.!?…][)”"»’']*\s+(?=\p{L})/gu)].at(-1);
  const at = end ? end.index + end[0].length : 0;
  const last = text.slice(at).replace(/\.$/, '');
  const [maker = '', holder] = last.split(' via ');
  if (holder && isHolder(holder) && isPersonal(maker)) return at;
  const plain = /^(?:Foto|Photo|Bild|Beeld|Picture|Image) (.+)$/.exec(last)?.[1];
  if (plain && isPersonal(plain)) return at;
  if (last.length >= 40 || last.includes('/')) return -1;
  const agency = isAgencySpelling(last) || (last.length > 5 && agencyNamed(last) !== null);
  return agency || HOLDER_ONLY.test(last) ? at : -1;
}

/** "© AFP / Ida Falk", "Copyright Ida Falk/AP" at the end. */
function rights(text: string): number {
  const at = text.search(/[([]?(?:©|\(c\) |[–-] copyright |^copyright (?=[^ ]+ [^ ]+ ?\/))/i);
  const after = text.slice(at).replace(/^\W*(?:c\) |copyright )?/i, '');
  return at < 0 ||
    after === '' ||
    after.length > LONGEST_CREDIT ||
    isProse(after) ||
    /(?:19|20)\d\d\. ?\p{Lu}/u.test(after)
    ? -1
    : at;
}

/** "…＝７日、長野県霧沢村、大槻亮撮影": Japanese and Chinese captions end with who took the picture. */
const TAKEN =
  /(?<=[、，,。＝=\s])([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,10})(?:撮影|摄|攝)$/u;

function taken(text: string): number {
  return ASIAN.test(text) ? text.search(TAKEN) : -1;
}

const STRIP_LABEL = new RegExp(
  `^(?:(?:${PHOTO_WORDS})(?: ?[:：]| (?:${BY})(?= ))|courtesy(?: of|:))\\s*`,
  'iu',
);

/** The fullest of the credits that stand one after another: "(AP Photo/Ida Falk) Photo: Associated Press". */
function readCredit(text: string): Credit | null {
  const parts = text
    .split(/(?<=[)\]])\s*/)
    .map((part) => part.replace(/^[\s([–-]+|[\s)\].;,]+$/g, ''))
    .filter(Boolean);
  const fullest = parts.find((part) => part.includes('/')) ?? parts[0];
  if (!fullest) return null;
  const printed = fullest.replace(STRIP_LABEL, '').trim();
  if (!printed) return null;
  let agency: Agency | null = null;
  let photographer: string | null = null;
  for (const piece of printed.split(
    /\s?[/,;|]\s?|\s(?:via|for|für|pour|para)\s|(?<=\p{Ll})\s\((?=\p{Lu})/u,
  )) {
    const name = piece
      .replace(/^(?:©|\(c\)|copyright)\s?/i, '')
      .replace(STRIP_LABEL, '')
      .replace(/\)$/, '')
      .trim();
    const plain = name.replace(/ photos?$/i, '');
    const known = agencyNamed(plain);
    if (known) agency ??= known;
    else if (HOLDERS.test(name)) agency ??= { name, code: null };
    else if (taken(` ${name}`) >= 0) photographer ??= name.replace(/(?:撮影|摄|攝)$/, '');
    else if (isPersonal(name)) photographer ??= properName(name);
  }
  return { printed, photographer, agency };
}

function isPersonal(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length > 1 &&
    words.length < 6 &&
    words.every((word) => NAME_WORD.test(word)) &&
    !/^(?:the|handout|file|archive?|dok|symbol|courtesy)$/i.test(words[0] ?? '') &&
    !/(?:news|times|post|magazine|press|department|office|police|agency|bridges)$/i.test(name)
  );
}
