import { fold } from './fold.ts';

/** Small words that stay small inside a personal name ("Maria de la Vega", "Joost van der Meer"). */
const NAME_PARTICLES = new Set(
  'de del della delle di da do dos das du der den des la las los le van von vom vander zu zur ter ten af av bin bint binti ibn al el y e und and'.split(
    ' ',
  ),
);
/** Small words inside the name of a place ("Port of Spain", "Truth or Consequences", "Ried im Innkreis"). */
const PLACE_PARTICLES = new Set(
  'of the and or on upon in by at de del della di da do dos das du la las los le les el al y e sur sous en lès bei im am an der den dem des ob vor zu zur und van von aan op den s d'.split(
    ' ',
  ),
);
/** Names that the letters alone cannot tell from others with the same beginning. */
const MAC = /^mac(?=[a-z]{4})(?!h?in|k|hado|edo|i[ae]|ar|on|er|au|hu|y|tan|lin$)/;
const ROMAN = /^(?:II|III|IV|VI{0,3})$/;
const WORD = /[\p{L}\p{M}]+/gu;

function upperFirst(word: string, turkish = false): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return (turkish ? first.toLocaleUpperCase('tr') : first.toUpperCase()) + word.slice(first.length);
}

/** Printed in capitals throughout: two letters at least, none of them small; "ß" is printed among capitals too. */
export function isCapitals(text: string): boolean {
  const letters = text.includes('ß') ? text.replaceAll('ß', '') : text;
  return (
    letters.toUpperCase() === letters && letters.toLowerCase() !== letters && /\p{Lu}.*\p{Lu}/su.test(letters)
  );
}

/** Turkish has two letters i; its own letters show that a name is Turkish. */
const isTurkish = (text: string) => /[İĞŞ]/.test(text);

function lower(text: string): string {
  return isTurkish(text) ? text.toLocaleLowerCase('tr') : text.toLowerCase();
}

/**
 * "REGINA GARCIA CANO" → "Regina Garcia Cano", "Steve LeFALK" → "Steve LeFalk". Only capitals are touched: what
 * came with small letters keeps them ("DeVries"). Particles inside become small, Mc, O' and hyphens get their
 * capital, initials ("J.K.", "JD") and suffixes (Jr., III) keep theirs.
 */
export function properName(name: string): string {
  const capitals = isCapitals(name);
  const words = name.split(' ');
  return words
    .map((word, i) => {
      if (i === words.length - 1 && ROMAN.test(word)) return word;
      if (!capitals) return mixedName(word);
      const small = lower(word);
      const inside = i > 0 && i < words.length - 1;
      // One letter behind the first name is an initial: "IDA E FALK".
      if (inside && NAME_PARTICLES.has(small) && (small.length > 1 || i > 1)) return small;
      const initials = /^(?:\p{L}\.-?)+\p{L}?$|^\p{L}$/u.test(word);
      return initials ? word : personWord(small);
    })
    .join(' ');
}

/** Capitals inside a name that has small letters too: "LeFALK", "d'ALDEREN", a surname as the French print it ("MCFALK-ROUX"). */
function mixedName(word: string): string {
  if (word === upperFirst(word.toLowerCase())) return word;
  if (/\p{Lu}{3}/u.test(word) && /^[\p{Lu}ß]+(?:[-’'][\p{Lu}ß]+)*$/u.test(word))
    return personWord(lower(word));
  const [, prefix = '', capitals] =
    /^((?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|\p{L}['’])?)(\p{Lu}{3,})$/u.exec(word) ?? [];
  return capitals === undefined ? word : prefix + upperFirst(lower(capitals));
}

function personWord(word: string): string {
  return word.replace(/[\p{L}\p{M}]+(?:[’'](?=\p{L}))?/gu, (part, at: number) => {
    if (at > 0 && /^(?:al|el)$/.test(part)) return part;
    if (at === 0 && /^(?:al|el)$/.test(part) && word.includes('-')) return part;
    if (/^mc\p{L}{2}/u.test(part)) return `Mc${upperFirst(part.slice(2))}`;
    if (MAC.test(part)) return `Mac${upperFirst(part.slice(3))}`;
    return upperFirst(part);
  });
}

/**
 * The same for places: "COEUR D'ALENE" → "Coeur d'Alene", "ST. JOHN'S" → "St. John's", "McALLEN" → "McAllen",
 * "PORT-AU-PRINCE" → "Port-au-Prince". A name with small letters of its own is left as printed, except that a
 * word in capitals beside it is brought down ("ELMWOOD Park").
 */
export function properPlace(place: string): string {
  if (!isCapitals(place)) return place.split(' ').map(mixedWord).join(' ');
  const all = lower(place);
  const turkish = isTurkish(place);
  let first = true;
  return all.replace(WORD, (word, at: number) => {
    const head = first;
    first = false;
    const before = all[at - 1] ?? '';
    const after = all[at + word.length] ?? '';
    const apostrophe = /[’']/.test(before);
    if (apostrophe && word.length === 1) return word;
    if (head && apostrophe) return word;
    if (word === 'd' && /[’']/.test(after)) return head ? 'D' : 'd';
    if (!head && !apostrophe && (PLACE_PARTICLES.has(word) || /^(?:au|aux)$/.test(word))) return word;
    if (word === 'uss' || word === 'hms') return word.toUpperCase();
    if (/^mc\p{L}{2}/u.test(word)) return `Mc${upperFirst(word.slice(2))}`;
    return upperFirst(word, turkish);
  });
}

/** Inside a mixed name: CAPS come down, small words that are no particle go up ("New york", "ELMWOOD Park"). */
function mixedWord(word: string, i: number): string {
  // "'s-HERTOGENBOSCH", as the Dutch print it.
  const [, article = '', capitals] = /^(['’]s-)?(\p{Lu}{3,})$/u.exec(word) ?? [];
  if (capitals) return article + upperFirst(lower(capitals));
  if (i > 0 && PLACE_PARTICLES.has(word)) return word;
  return /^\p{Ll}/u.test(word) && !/^\p{Ll}+\p{Lu}/u.test(word) && !/['’]/.test(word)
    ? upperFirst(word)
    : word;
}

/**
 * One key for one person, however printed: "REGINA GARCIA CANO", "Regina García Cano" and "regina garcia cano"
 * give the same. For indexes and for comparing, never for showing.
 */
export function nameKey(name: string): string {
  return fold(name.trim().replace(/\s+/g, ' '));
}
