import type { Agency, Credit } from '../../../model/article.ts';
import { agencyNamed, isAgencySpelling } from '../../../news/agencies.ts';
import { isOrganisationWord } from '../../../news/byline-words.ts';
import { HOLDERS, ORIGINS, PHOTO_WORDS } from '../../../news/photo-words.ts';
import { isCapitals, properName } from '../../../text/proper-case.ts';
import { ASIAN } from '../../../text/script.ts';
import { evenSpaces } from '../../../text/whitespace.ts';
import { looksLikePerson } from '../byline/names.ts';

/** A credit stands in the last part of a caption; nothing before is looked at. */
const TAIL = 220;
const LONGEST_CREDIT = 130;

const BY = 'by|von|de|di|por|par|door|av|af|credit|courtesy(?: of)?';
/** "Photo:", "Foto von", "Photo by", "Credit...", "Crédit photo :", "Courtesy of". */
const LABEL = new RegExp(
  `(?<!\\p{L})(?:(?:${PHOTO_WORDS})(?: ?[:：]|…|\\.{3}| (?:${BY})(?= ))|image source,|fot\\.(?= )|courtesy(?: of|:)?(?= )|(?:submitted|contributed) by(?= )|via(?= (?:AP|AFP|Reuters|EPA)))\\s*`,
  'giu',
);
const LABEL_WORDS = new RegExp(`${PHOTO_WORDS}|courtesy|submitted|contributed|via|quelle`, 'i');
/** Flattened markup glues the label to the caption: "an der BrückeBild: dpa". */
const GLUED = /(?<=\p{Ll})(?:Bild|Fotos?|Photo|Image|Quelle|Crédit|Credit)(?=:| ?©|\()/gu;
const HOLDER_ONLY = new RegExp(`^${HOLDERS.source}$`, 'i');
const ORIGIN_ONLY = new RegExp(`^${ORIGINS}$`, 'i');
/** "(File: …)", "[Supplied: …]": in brackets these are labels too. */
const ORIGIN_LABEL = new RegExp(`^${ORIGINS} ?[:|] ?`, 'i');
/** An agency's pictures under its name: "AP Photo", "AAP Image", "REUTERS PIC", "연합뉴스 자료사진". */
const PICTURES = / (?:photos?|images?|pics?|자료사진)$/i;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|da|del|la|van|von|der|den|el|al|bin|do|dos)$/u;
/** "L." is no end, but an initial. */
const SENTENCE_END = /(?<!(?:^|[^\p{L}])\p{Lu})[.!?…][)”"»’']*$/u;

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
  const caption = whole
    .slice(0, from + Math.min(...starts))
    .replace(/(?<![\s|–—、，＝/-])[\s|–—、，＝/-]+$/, '');
  return { caption: caption || null, credit };
}

/** "(AP Photo/Ida Falk)", "[Reuters]" at the end, or before another credit. */
function bracketed(text: string): number {
  // Most lines have no bracket, and to ask for all of them is dear.
  if (!/[([（]/.test(text)) return -1;
  for (const open of text.matchAll(/[([（]/g)) {
    const close = closing(text, open.index);
    if (close < open.index) return -1;
    const inner = text.slice(open.index + 1, close);
    const after = text.slice(close + 1).replace(/^[\s.]+/, '');
    if ((after === '' || isCredit(after)) && (isCredit(inner) || isBracketedCredit(inner))) return open.index;
  }
  return -1;
}

/** Where the bracket that opens here closes, past those inside it; before it, if it never does. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (/[([（]/.test(text[at] ?? '')) depth++;
    else if (/[)\]）]/.test(text[at] ?? '') && --depth === 0) return at;
  }
  return -1;
}

/** "AAP: Ida Falk", "File: Ida Falk/AFP", "Ida Falk for The Ledger": what only brackets make a credit. */
function isBracketedCredit(inner: string): boolean {
  const labelled = inner.replace(ORIGIN_LABEL, '');
  if (labelled !== inner) return isPersonal(labelled) || isCredit(labelled);
  const [, left = '', right = ''] = /^([^:]{2,24}?)(?:: | (?:for|für|pour|para) )(.+)$/i.exec(inner) ?? [];
  return (isHolder(left) && isPersonal(right)) || (isPersonal(left) && (isHolder(right) || isHouse(right)));
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
  const slash = text.includes('/') ? text.search(/ ?\/ ?\p{L}/u) : -1;
  if (slash < 0 || text.length - slash > LONGEST_CREDIT || isProse(text.slice(slash))) return -1;
  const after = text.slice(slash).replace(/^[ /]+|\.$/g, '');
  const head = text.slice(0, slash).replace(/^.*[([]/, '');
  const words = head.split(' ');
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
  // "ida_f/Getty Images": a name that somebody gave to himself.
  if (count === 0 && slash === head.length && words.length === 1) count = 1;
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
  const plain = name.trim().replace(PICTURES, '');
  return agencyNamed(plain) !== null || HOLDERS.test(plain);
}

/** "… on Monday. Getty Images", "… on Monday. — AFP/File": after the last sentence nothing but names. */
function named(text: string): number {
  const { at, marked } = lastStart(text);
  const last = text.slice(at).replace(/\.$/, '');
  const [maker = '', holder] = last.split(' via ');
  if (holder && isHolder(holder) && isPersonal(maker)) return at;
  const plain = /^(?:Foto|Photo|PHOTO|Bild|Beeld|Picture|Image) (.+)$/.exec(last)?.[1];
  if (plain && (isPersonal(plain) || isList(plain))) return at;
  if (last.length >= 60) return -1;
  if (at > 0 && (isList(last) || ORIGIN_ONLY.test(last))) return at;
  if (marked && isPersonal(last) && isCapitals(last)) return at;
  if (last.length >= 40 || last.includes('/')) return -1;
  return isSoleHolder(last) ? at : -1;
}

/** A sentence's end, and the space or dash before the next; "L." is no end, but an initial. */
const END = /(?<!(?:^|[^\p{L}])\p{Lu})[.!?…][)”"»’']*\s*(?:[|–—/-]\s+|\s(?=\p{L}))/uy;
/** With what such an end begins. */
const STOPS = '.!?…';
/** The dash with which a line begins. */
const OPENING = /^\s*(?:[|–—/-]\s+|\s(?=\p{L}))/u;

/** Where the last sentence begins, and whether a dash stands before it. */
function lastStart(text: string): { at: number; marked: boolean } {
  for (let at = text.length - 1; at >= 0; at--) {
    if (!STOPS.includes(text.charAt(at))) continue;
    END.lastIndex = at;
    const end = END.exec(text)?.[0];
    if (end !== undefined) return startBehind(at, end);
  }
  return startBehind(0, OPENING.exec(text)?.[0] ?? '');
}

const startBehind = (at: number, gap: string): { at: number; marked: boolean } => ({
  at: at + gap.length,
  marked: /[|–—/-]\s*$/.test(gap),
});

function isSoleHolder(text: string): boolean {
  const plain = text.replace(PICTURES, '');
  return (
    isAgencySpelling(plain) ||
    (plain.length > 5 && agencyNamed(plain) !== null) ||
    HOLDER_ONLY.test(plain) ||
    HOLDER_ONLY.test(text)
  );
}

/** "Ida Falk | Bloomberg | Getty Images", "Ida Falk—AFP", "IDA FALK (REUTERS)", "AFP/File": all of them names, one a holder's. */
function isList(text: string): boolean {
  const parts = text.split(PARTS).filter(Boolean);
  return (
    parts.length > 1 &&
    parts.length < 5 &&
    parts.some((part) => isSoleHolder(part)) &&
    parts.every((part) => isSoleHolder(part) || isPersonal(part) || ORIGIN_ONLY.test(part))
  );
}

/** "© AFP / Ida Falk", "Copyright Ida Falk/AP" at the end. */
function rights(text: string): number {
  const at = text.search(/[([]?(?:©|\(c\) |[–-] copyright |^copyright (?=[^ ]+ [^ ]+ ?\/))/i);
  if (at < 0) return -1;
  const after = text.slice(at).replace(/^[^\p{L}\p{N}]*(?:c\) |copyright )?/iu, '');
  return after === '' ||
    after.length > LONGEST_CREDIT ||
    isProse(after) ||
    /(?:19|20)\d\d\. ?\p{Lu}/u.test(after)
    ? -1
    : at;
}

/** "…＝７日、長野県霧沢村、大槻亮撮影": Japanese and Chinese captions end with who took the picture. */
const TAKEN =
  /(?<=[、，,。＝=\s])(?:\p{Script=Han}{2,4}[记記]者 ?)?([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,10}) ?(?:撮影|摄|攝)$/u;

function taken(text: string): number {
  return ASIAN.test(text) ? text.search(TAKEN) : -1;
}

const STRIP_LABEL = new RegExp(
  `^(?:(?:${PHOTO_WORDS})(?: ?[:：]|…|\\.{3}| (?:${BY})(?= ))|image source,|fot\\.|courtesy(?: of|:)?(?= )|(?:photo|foto|bild|beeld|picture|image)(?= )(?! alliance)|${ORIGINS} ?[:|])\\s*`,
  'iu',
);
/** Between the names of a credit. */
const PARTS = /\s?[/,;|]\s?|\s?—\s?|\s(?:via|for|für|pour|para)\s|(?<=\p{L})(?: \(|: )(?=\p{Lu})|\)/u;
/** Holders that stand in for one who is named beside them. */
const STAND_IN = /^(?:pool|handout|courtesy|creative commons|cc)/i;

/** The fullest of the credits that stand one after another: "(AP Photo/Ida Falk) Photo: Associated Press". */
function readCredit(text: string): Credit | null {
  const parts = text
    .split(/(?<=[)\]])(?<!\(c\))\s*/i)
    .map((part) => balanced(part.replace(/^[\s[（–—|/-]+|^\((?!c\))|[\s)\]）.;,]+$/gi, '')))
    .filter(Boolean);
  const fullest = parts.find((part) => part.includes('/')) ?? parts[0];
  if (!fullest) return null;
  const printed = fullest.replace(STRIP_LABEL, '').trim();
  if (!printed) return null;
  let agency: Agency | null = null;
  let photographer: string | null = null;
  for (const piece of printed.split(PARTS)) {
    const name = piece
      .replace(/^(?:©|\(c\)|copyright)\s?/i, '')
      .replace(STRIP_LABEL, '')
      .replace(/[)）]$/, '')
      .trim();
    const held = holderIn(name);
    if (held) agency = agency && !STAND_IN.test(agency.name) ? agency : held;
    else if (taken(` ${name}`) >= 0) photographer ??= TAKEN.exec(` ${name}`)?.[1] ?? null;
    else if (isPersonal(name) || SEMITIC_NAME.test(name)) photographer ??= properName(name);
  }
  return { printed, photographer, agency };
}

/** A bracket that was open when the end was cut off is closed again. */
const balanced = (text: string): string =>
  text.lastIndexOf('(') > text.lastIndexOf(')') ? `${text})` : text;

/** The agency or archive that a name is or begins with; the caption's words may run on behind it. */
function holderIn(name: string): Agency | null {
  const known = agencyNamed(name.replace(PICTURES, ''));
  if (known) return known;
  const match = HOLDERS.exec(name);
  return match && match.index === 0 ? (agencyNamed(match[0]) ?? { name: match[0], code: null }) : null;
}

/** Two or three words in a script without capitals. */
const SEMITIC_NAME =
  /^[\p{Script=Hebrew}\p{Script=Arabic}]{2,}(?: [\p{Script=Hebrew}\p{Script=Arabic}]{2,}){1,2}$/u;

function isPersonal(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length < 6 &&
    looksLikePerson(words) &&
    !/^(?:the|handout|file|archive?|dok|symbol|courtesy)$/i.test(words[0] ?? '') &&
    !/(?:news|times|post|magazine|press|department|office|police|agency|bridges)$/i.test(name)
  );
}
