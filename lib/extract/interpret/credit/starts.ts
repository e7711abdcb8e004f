import { agencyNamed } from '../../../news/agencies.ts';
import { isKnownCity } from '../../../news/cities.ts';
import { landNamed } from '../../../news/lands.ts';
import { ORIGINS } from '../../../news/photo-words.ts';
import { isCapitals } from '../../../text/proper-case.ts';
import { ASIAN } from '../../../text/script.ts';
import { agencyIn } from '../byline/names.ts';
import { isPlainlyLabelled, labelled } from './labelled.ts';
import {
  isHolder,
  isHouse,
  isList,
  isOrigin,
  isPersonal,
  isSignature,
  isSoleHolder,
  joined,
} from './makers.ts';
import { isProse, LONGEST_CREDIT, SENTENCE_END } from './prose.ts';

/** "(File: …)", "[Supplied: …]": in brackets these are labels too. */
const ORIGIN_LABEL = new RegExp(`^(?:${ORIGINS}) ?[:|] ?`, 'i');
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|da|del|la|van|von|der|den|el|al|bin|do|dos)$/u;

/** Where in the last part of a caption its credit begins, or -1. */
export function creditStart(tail: string): number {
  let first = -1;
  for (const find of STARTS) {
    const at = find(tail);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

/** "(AP Photo/Ida Falk)", "[Reuters]" at the end, or before another credit. */
function bracketed(text: string): number {
  // Most lines have no bracket, and to ask for all of them is dear.
  if (!/[([（［]/.test(text)) return -1;
  for (const open of text.matchAll(/[([（［]/g)) {
    const close = closing(text, open.index);
    if (close < open.index) return -1;
    // So much behind a bracket is no second credit, but the story going on.
    if (text.length - close > LONGEST_CREDIT) continue;
    const inner = text.slice(open.index + 1, close).trim();
    const after = text.slice(close + 1).replace(/^\s*[.。]?\s*/, '');
    if (GOES_ON.test(after)) continue;
    if (after !== '' && !isCredit(after) && bracketed(after) !== 0) continue;
    if (isCredit(inner) || isBracketedCredit(inner)) return open.index;
  }
  return -1;
}

/** A sentence behind a bracket, as in most lines that have one. */
const GOES_ON = /^(?!via |photo|foto|courtesy)[\p{Ll},;]/u;

/** Where the bracket that opens here closes, past those inside it; before it, if it never does. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (/[([（［]/.test(text[at] ?? '')) depth++;
    else if (/[)\]）］]/.test(text[at] ?? '') && --depth === 0) return at;
  }
  return -1;
}

/** "HT Photo", "Harrow Record file photo", "PA Archive": whose pictures, and no name. */
const WHOSE =
  /^(?:\p{Lu}[\p{L}\p{M}.’'&-]* ){1,4}(?:(?:file|staff|courtesy|handout) )?(?:[Pp]hotos?|[Pp]ics?|[Ii]mages?|Archive|Foto)$/u;

/** "AAP: Ida Falk", "File: Ida Falk/AFP", "Ida Falk for The Ledger", "Harrow Police via AP": what only brackets make a credit. */
function isBracketedCredit(inner: string): boolean {
  if (inner.length > LONGEST_CREDIT) return false;
  const named = inner.replace(ORIGIN_LABEL, '');
  if (named !== inner) return isCredit(named) || (/^\p{Lu}/u.test(named) && !isProse(named));
  if (isOrigin(inner)) return /^\p{Lu}|photo|pic|image/u.test(inner);
  if (isPlainlyLabelled(inner, true) || WHOSE.test(inner) || isList(inner) || isSignature(inner)) return true;
  const via = inner.lastIndexOf(' via ');
  if (via > 0) return isHolder(inner.slice(via + 5));
  if (!/[ /:]/.test(inner)) return agencyIn(inner) !== null || (ASIAN.test(inner) && /提供$/.test(inner));
  if (inner.includes('/')) return isPair(inner);
  const [, left = '', right = ''] = /^([^:]{2,24}?)(?:: | (?:for|für|pour|para) )(.+)$/i.exec(inner) ?? [];
  return (isHolder(left) && isPersonal(right)) || (isPersonal(left) && (isHolder(right) || isHouse(right)));
}

/** "Ida Falk/Brücke", "BRIDGE.com/IDA FALK": a name, and one word that is no place's. */
function isPair(text: string): boolean {
  const pair = text.split(/ ?\/ ?/);
  const house = pair.find((part) => !/ /.test(part)) ?? '';
  return (
    pair.length === 2 &&
    pair.some(isPersonal) &&
    /^\p{Lu}[\p{L}\d.-]{3,}$/u.test(house) &&
    !isKnownCity(house) &&
    !landNamed(house, null)
  );
}

/** All of it is a credit. */
function isCredit(text: string): boolean {
  return (
    labelled(text, true) === 0 ||
    slashed(text) === 0 ||
    named(text) === 0 ||
    rights(text) === 0 ||
    taken(text) === 0
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
  // "in Harrow Imago/Eibner": the place before a holder is the caption's.
  if (count > 1 && /\p{Ll}$/u.test(words[words.length - 1 - count] ?? ''))
    count = [1, 2].find((n) => n < count && isSoleHolder(words.slice(-n).join(' '))) ?? count;
  // "ida_f/Getty Images": a name that somebody gave to himself.
  if (count === 0 && slash === head.length && words.length === 1 && !ASIAN.test(head)) count = 1;
  // "imago images/Ida Falk", "picture alliance / dpa"
  if (count === 0) count = [2, 1].find((n) => isHolder(words.slice(-n).join(' '))) ?? 0;
  if (count === 0) return -1;
  const left = words.slice(words.length - count).join(' ');
  const at = slash - left.length - gluedLength(words[words.length - 1 - count] ?? '', left);
  const parts = after.split(/\s?[/,]\s?|\svia\s/);
  if (isHolder(left) || parts.some(isHolder)) return at - pairedLength(text.slice(0, at), left);
  // "Ida Falk/The Elmwood Times", "LP/Ida Falk": a name and a house, with nothing before them.
  const alone = at === 0 || SENTENCE_END.test(text.slice(0, at).trimEnd()) || /[([]$/.test(text.slice(0, at));
  const close = !text.includes(' /');
  return alone &&
    (isHouse(parts[0] ?? '') ? isPersonal(left) : close && isHouse(left) && isPersonal(parts[0] ?? ''))
    ? at
    : -1;
}

/** "Ida Falk and " before "Tom Rowe/AP", where it begins the text or a sentence of its own. */
function pairedLength(before: string, name: string): number {
  const pair = isPersonal(name) ? PAIRED.exec(before) : null;
  return pair && isPersonal(pair[0].split(/ \S+ $/)[0] ?? '') ? pair[0].length : 0;
}

const PAIRED =
  /(?<=^|[([]|[.!?…][”"»’')\]]*\s)(?:\p{Lu}[\p{L}\p{M}.’'-]* ){2,3}(?:and|AND|und|et|y|e|og|och|&) $/u;

/** "in the rainIDA FALK/AP": the first name in capitals that lost the space before it, and the space behind it. */
function gluedLength(word: string, name: string): number {
  const first = isCapitals(name) ? /(?<=\p{Ll}[.!?]?)\p{Lu}{2,}$/u.exec(word)?.[0] : undefined;
  return first === undefined ? 0 : first.length + 1;
}

/** A sentence's end, and the space, dash or bar before the next; also "…on Monday.Ida Falk", whose space is lost. "L." is no end, but an initial. */
const END =
  /(?:(?<!(?:^|[^\p{L}])\p{Lu})[.!?…]|[。！？।۔؟])[)”"»’'」』）]*\s*(?:[|–—/-]\s+|\s(?=\p{L})|(?<=[。！？])(?=\p{L})|(?<=\p{Ll}{2}[.!?…])(?=\p{Lu}[\p{L}.]+ \p{Lu}))/uy;
/** With what such an end begins. */
const STOPS = '.!?…。！？।۔؟';
/** The dash with which a line begins. */
const OPENING = /^\s*(?:[|–—/-]\s+|\s(?=\p{L}))/u;

/** Where the last sentence begins, and whether a dash stands before it. */
function lastStart(text: string): { at: number; marked: boolean } {
  for (let at = text.length - 1; at >= 0; at--) {
    // Latin letters end nothing: most characters are passed over so.
    const code = text.charCodeAt(at);
    if ((code > 0x3f && code < 0x600) || !STOPS.includes(text.charAt(at))) continue;
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

const REPORTER = /^\p{Script=Hangul}{2,4} ?(?:기자|특파원)$/u;

/** "… on Monday. Getty Images", "… on Monday. — AFP/File": after the last sentence nothing but names. */
function named(text: string): number {
  const { at, marked } = lastStart(text);
  const last = text.slice(at).replace(/\.$/, '');
  const [maker = '', holder] = last.includes(' via ') ? last.split(/,? via /) : [];
  if (holder && isHolder(holder) && (isPersonal(maker) || isName(maker))) return at;
  if (isPlainlyLabelled(last)) return at;
  if (last.length >= 60) return -1;
  if (joined(last).length > 1) return at;
  if (at > 0 && (isList(last) || isOrigin(last) || isSignature(last) || REPORTER.test(last))) return at;
  if (marked && isPersonal(last) && isCapitals(last)) return at;
  if (last.length >= 40 || last.includes('/')) return -1;
  return isSoleHolder(last) ? at : -1;
}

/** "Harrow County Sheriff's Office": nothing but words with capitals. */
const isName = (text: string): boolean => {
  const words = text.split(' ');
  return words.length < 7 && words.every((word) => /^(?:\p{Lu}|of$|the$|for$|and$|de$)/u.test(word));
};

/** "© AFP / Ida Falk", "Copyright Ida Falk/AP" at the end. */
function rights(text: string): number {
  const at = text.search(/[([]?(?:[©ⓒ]|\(c\) |[–-] copyright |^copyright (?=[^ ]+ [^ ]+ ?\/))/i);
  if (at < 0) return -1;
  const after = text.slice(at).replace(/^[^\p{L}\p{N}]*(?:c\) |copyright )?/iu, '');
  return after === '' ||
    after.length > LONGEST_CREDIT ||
    isProse(after) ||
    /(?:19|20)\d\d\. ?\p{Lu}/u.test(after)
    ? -1
    : at;
}

/** "…＝７日、長野県霧沢村、大槻亮撮影", "（新华社记者李伟摄）": captions in Japanese and Chinese end with who took the picture. */
const TAKEN =
  /(?<=^|[、，,。！？＝=\s])(?:[图圖][/／])?(?:(\p{Script=Han}{0,6})[记記]者 ?)?([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,10}) ?(?:撮影|摄|攝)$/u;

function taken(text: string): number {
  return ASIAN.test(text) ? text.search(TAKEN) : -1;
}

/** Who took the picture in "新华社记者李伟摄", and for which house; null where nothing says so. */
export function takenBy(text: string): { house: string; name: string } | null {
  const [, house = '', name] = (ASIAN.test(text) && TAKEN.exec(text)) || [];
  return name === undefined ? null : { house, name };
}

/** No names behind a bar are longer. */
const LONGEST_BARRED = 60;

/** "a boat - Ida Falk - Europa Press", "… | EFE", "橋＝ロイター": behind a bar nothing but names, one of them a holder's. */
function barred(text: string): number {
  if (!/[|–—＝=/-]/.test(text.slice(-LONGEST_BARRED - 4))) return -1;
  for (const bar of text.matchAll(/\s[|/–—-]\s+|\s?[＝=/]\s?(?=\p{Lo})|＝\s?/gu)) {
    const at = bar.index + bar[0].length;
    if (text.length - at > LONGEST_BARRED) continue;
    const rest = text.slice(at).replace(/\.$/, '');
    // "ida_f - stock.adobe.com": one word before it is the maker.
    if (/[/|]/.test(bar[0]) && isCapitals(rest) && isPersonal(rest) && !isCapitals(text)) return at;
    if (!isSoleHolder(rest) && !isList(rest)) continue;
    return /^\s/.test(bar[0]) && !/\s/.test(text.slice(0, bar.index)) ? 0 : at;
  }
  return -1;
}

/** "the bridge IDA FALK FOR THE LEDGER": a name and a house in capitals, behind a caption without a full stop. */
const FOR_HOUSE =
  /(?<=\p{Ll}[”"»)]? )(?:\p{Lu}[\p{Lu}\p{M}.’'-]+ ){2,3}(?:FOR|POUR|PARA|FÜR|PER) [«“"]?\P{Ll}{3,40}$/u;

/** "the bridge in Harrow REUTERS": an agency in capitals that are not its own, behind a caption without a full stop. */
function shouted(text: string): number {
  // Most lines end in small letters, and to ask no more of them is cheap.
  if (/\p{Ll}/u.test(text.slice(-3)) || !/\p{Lu}{3}\P{Ll}*$/u.test(text) || isCapitals(text)) return -1;
  const made = FOR_HOUSE.exec(text);
  if (made && isSignature(made[0])) return made.index;
  const [, word = '', agency = ''] = /(\S+) (\p{Lu}{5,}(?: \p{Lu}{5,})?)$/u.exec(text) ?? [];
  if (agency === '') return -1;
  const known = agencyNamed(agency);
  if (!known || isCapitals(known.name) || /^\p{Ll}{1,4}$/u.test(word)) return -1;
  return text.length - agency.length;
}

/** Each gives the place where a credit of its kind begins, or -1. */
const STARTS: readonly ((tail: string) => number)[] = [
  bracketed,
  labelled,
  slashed,
  named,
  rights,
  taken,
  barred,
  shouted,
];
