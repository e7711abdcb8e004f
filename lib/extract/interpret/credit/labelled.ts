import {
  isPictureKind,
  MARKED_WORDS,
  ORIGINS,
  PHOTO_WORDS,
  PLAIN_WORDS,
  SOURCE_WORDS,
} from '../../../news/photo-words.ts';
import { isCapitals } from '../../../text/proper-case.ts';
import { agencyIn } from '../byline/names.ts';
import { isHolder, isList, isPersonal, isSoleHolder } from './makers.ts';
import { isProse, LONGEST_CREDIT, SENTENCE_END } from './prose.ts';

const GIVEN = '(?:courtesy(?: of)?|(?:provided|submitted|supplied|contributed) by)';
const BY = `by|von|de|di|por|par|door|av|af|credit|${GIVEN}`;
const MARKS = ` ?[:：]|…|\\.{3}| (?:${BY})(?= )`;
/** "Photo:", "Foto von", "Photo by", "Credit...", "Crédit photo :", "Courtesy of", "Image source,". */
const LABELS = `(?:${SOURCE_WORDS}) ?[,،，:：]|(?:${PHOTO_WORDS})(?:${MARKS})|(?:fot\\.|${GIVEN})(?= )|courtesy:`;
const VIA = 'via(?= (?:AP|AFP|Reuters|EPA))';
/** Without the flag u, with which so long an expression takes long to be made ready; that it begins a word is asked apart. */
const LABEL = new RegExp(`(?:${LABELS}|${VIA})\\s*`, 'gi');
/** Flattened markup glues the label to the caption: "an der BrückeBild: dpa". */
const GLUED = /(?<=\p{Ll})(?:Bild|Fotos?|Photo|Image|Quelle|Crédit|Credit)(?=:| ?©|\()/gu;
/** With what a label ends or is given: every other line has nothing of it. */
const SIGN = new RegExp(
  `[:：…,،，©(]|\\.{3}|fot\\.| (?:${BY}) |courtesy|provided|submitted|supplied|contributed|via `,
  'i',
);
/** A little more than labels, and what is glued: most lines hold none of it, and to ask that is cheap. */
const HAS_LABEL = new RegExp(
  `(?:${PHOTO_WORDS}|${SOURCE_WORDS}) ?(?:[:：…,،，©(]|\\.{3}|${BY})|fot\\.|${GIVEN} |${VIA}`,
  'i',
);
/** "Photo / Ida Falk", "사진=연합뉴스", "图/新华社": only where a credit may begin. */
const MARKED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${MARKED_WORDS}) ?[/／|=＝] ?(?=[\\p{L}])`, 'iu');
/** "Foto Harrow Libre: Ida Falk" */
const HOUSED = /(?:Foto|Photo|FOTO|PHOTO)(?: \p{Lu}[\p{L}.]*){1,3}: (?=\p{Lu})/u;
/** "PHOTO IDA FALK, LE PONT": in capitals behind a caption that is not. */
const CAPITALS = /(?<=\p{Ll}.*\s)(?:PHOTO|FOTO)S? (?=\p{Lu}{2}\P{Ll}*$)/u;
const PLAIN = new RegExp(`^(?:${PLAIN_WORDS})(?: d['’](?:archives|illustration))? (.+)$`);
/** Between brackets it may begin small: "(foto Ansa)". */
const SMALL = /^[fp](?=h?oto )/;
/** What stands before a label's word and belongs to it: "ST PHOTO:", "Staff photo by", "Express Photo by". */
const BEFORE = /(^|[.!?…。]["”»’')\]]*\s|[([|–—]\s?)((?:\p{Lu}[\p{L}\p{M}&.’'-]*\s){1,3})$/u;
const PICTURE = /^(?:photos?|fotós?|fotos?|pictures?|pic|images?|credit)(?!\p{L})/iu;

const STRIP = new RegExp(
  `^(?:${LABELS}|(?:${ORIGINS}) ?[:|]|(?:${MARKED_WORDS}) ?[/／|=＝] ?|(?:photo|foto|bild|beeld|picture|image|illustration|фото|fotó)(?: d['’](?:archives|illustration))?(?= )(?! alliance))\\s*`,
  'i',
);

/**
 * Where a label begins that begins the text, a sentence or a line of its own, and behind it stands no sentence; -1
 * where there is none.
 * @param alone the text is all of what may be a credit, as between brackets
 */
export function labelled(text: string, alone = false): number {
  const marked = markedIn(text);
  if (marked >= 0) return marked;
  for (const label of labelsIn(text)) {
    const before = text.slice(0, label.index);
    const prefix = PICTURE.test(label[0]) ? prefixOf(before, label[0], alone) : 0;
    const begins = prefix > 0 || mayBegin(before) || /[\p{Lu}\p{Lo}]/u.test(label[0][0] ?? '');
    // A quotation that begins with the word is no label: "Picture: Unseen".
    if (/(?:^|\s)["“„«‘]$/.test(before)) continue;
    const rest = text.slice(label.index + label[0].length).trim();
    // Without a colon a name must follow: "Courtesy Harrow", no "courtesy calls".
    const named = /[:：©]/.test(label[0]) || !/^\p{Ll}/u.test(rest) || isGiven(label[0], rest);
    if (begins && named && rest !== '' && rest.length <= LONGEST_CREDIT && !isProse(given(label[0], rest)))
      return label.index - prefix;
  }
  if (!/photo|foto/i.test(text)) return -1;
  const housed = HOUSED.exec(text);
  if (housed && mayBegin(text.slice(0, housed.index))) {
    const [name = ''] = text.slice(housed.index + housed[0].length).split(/ ?[/,]/);
    if (isPersonal(name)) return housed.index;
  }
  return /PHOTO|FOTO/.test(text) ? text.search(CAPITALS) : -1;
}

/**
 * "Foto Ida Falk", "Foto Ansa": a plain word, and behind it nothing but names.
 * @param alone the text is all of what may be a credit, as between brackets
 */
export function isPlainlyLabelled(text: string, alone = false): boolean {
  const rest = PLAIN.exec(alone ? text.replace(SMALL, (letter) => letter.toUpperCase()) : text)?.[1];
  if (rest === undefined) return false;
  const [name = ''] = rest.split(/ ?[,/] ?/);
  return (
    isPersonal(name) ||
    isSoleHolder(rest) ||
    agencyIn(rest) !== null ||
    isList(rest) ||
    (isCapitals(rest) && isHolder(rest))
  );
}

const IN_WORD = /\p{L}$/u;

function labelsIn(text: string): RegExpExecArray[] {
  if (!SIGN.test(text) || !HAS_LABEL.test(text)) return [];
  const apart = [...text.matchAll(LABEL)].filter(({ index }) => !IN_WORD.test(text.slice(0, index)));
  return [...apart, ...text.matchAll(GLUED)];
}

/** No maker behind a sign is longer. */
const LONGEST_MARKED = 60;

/** Where "Photo / Ida Falk" or "사진=연합뉴스" begins, or -1. */
function markedIn(text: string): number {
  const from = Math.max(0, text.length - LONGEST_MARKED - 1);
  const end = text.slice(from);
  const found = /[/／|=＝]/.test(end) ? MARKED.exec(end) : null;
  if (!found) return -1;
  const at = from + found.index;
  if (text.length - at >= LONGEST_MARKED) return -1;
  return /[=＝]/.test(found[0]) || mayBegin(text.slice(0, at)) ? at : -1;
}

/** "사진=…": so is marked, too, what a whole story shows. */
export const isMarked = (text: string): boolean =>
  /[=＝]/.test(text) && /^[^\p{L}]*$/u.test(text.slice(0, MARKED.exec(text)?.index));

/** A credit without the label before it. */
export function withoutLabel(text: string): string {
  const housed = HOUSED.exec(text);
  if (housed?.index === 0) return text.slice(housed[0].length);
  const at = text.search(/photo|fot[oó]|picture|image|credit/i);
  const prefix = at > 0 ? BEFORE.exec(text.slice(0, at)) : null;
  const label = prefix?.index === 0 ? STRIP.exec(text.slice(at)) : null;
  if (label && !isHolder(text.slice(0, at).trim())) return text.slice(at + label[0].length);
  return text.replace(STRIP, '');
}

const mayBegin = (before: string): boolean => {
  const end = before.trimEnd();
  return end === '' || SENTENCE_END.test(end) || /[|–—([［（:;,/]$/.test(end);
};

/** How much of what stands before a label belongs to it. A person's name there is what the picture shows. */
function prefixOf(before: string, label: string, alone: boolean): number {
  const [, edge = '', prefix = ''] = BEFORE.exec(before) ?? [];
  if (prefix === '') return 0;
  const words = prefix.trim().split(' ');
  if (words.length === 1 && (isPictureKind(words[0] ?? '') || /^\p{Lu}{2,5}$/u.test(words[0] ?? '')))
    return prefix.length;
  if (edge === '' && !alone) return 0;
  return /^\p{Ll}/u.test(label) || !isPersonal(prefix.trim()) ? prefix.length : 0;
}

const isGiven = (label: string, rest: string): boolean =>
  isHolder(rest.split(' ')[0] ?? '') || given(label, rest) !== rest;

/** "courtesy of the Harrow Library": who gave a picture may have an article. */
const given = (label: string, rest: string): string =>
  /of\s*$|provided|submitted|supplied/i.test(label) ? rest.replace(/^the (?=\p{Lu})/u, '') : rest;
