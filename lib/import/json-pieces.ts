/**
 * A long JSON text, cut into texts that are read one by one: the engine reads a text at one go, in which a page can do
 * nothing else. What stands in a piece is left to the engine's own reader, which refuses what is no JSON.
 */

/**
 * @param text begins with an array, but for white space
 * @returns the text of each element in turn
 * @throws SyntaxError where the array does not end, or something follows it
 */
export function* elementsOf(text: string): Generator<string, void> {
  const until = yield* elementsFrom(text, text.indexOf('['));
  if (text.slice(until).trim() !== '') throw new SyntaxError('something follows the list');
}

/**
 * @param text begins with an object, but for white space
 * @param name of one of its members, in which most of it lies
 * @returns the text of each element of that array in turn, none where it has no such array; then the object's text with
 *   an empty array in its place
 * @throws SyntaxError where the array does not end
 */
export function* elementsOfMember(text: string, name: string): Generator<string, string> {
  const from = arrayOfMember(text, name);
  if (from === null) return text;
  const until = yield* elementsFrom(text, from);
  return `${text.slice(0, from)}[]${text.slice(until)}`;
}

/** @returns the place behind the array */
function* elementsFrom(text: string, from: number): Generator<string, number> {
  let start = from + 1;
  for (const { sign, at, depth } of signsOf(text, from)) {
    const ends = depth === 0;
    if (!ends && !(sign === ',' && depth === 1)) continue;
    const element = text.slice(start, at);
    // An empty array has no element; in any other a gap is a mistake, which the engine's reader finds.
    if (!ends || start > from + 1 || element.trim() !== '') yield element;
    start = at + 1;
    if (ends) return start;
  }
  throw new SyntaxError('Unexpected end');
}

/** @returns where the array begins that a member of the outermost object holds; null without one */
function arrayOfMember(text: string, name: string): number | null {
  const key = JSON.stringify(name);
  for (const { sign, at, depth } of signsOf(text, text.indexOf('{'))) {
    if (sign !== '"' || depth !== 1 || !text.startsWith(key, at)) continue;
    const value = /\s*:\s*\[/y;
    value.lastIndex = at + key.length;
    if (value.test(text)) return value.lastIndex - 1;
  }
  return null;
}

/** Brackets, commas and beginnings of strings; what is in strings is passed over. `depth`: of brackets open behind it. */
function* signsOf(text: string, from: number): Generator<{ sign: string; at: number; depth: number }> {
  const signs = /["[\]{},]/g;
  signs.lastIndex = from;
  let depth = 0;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const [sign] = found;
    if (sign === '[' || sign === '{') depth++;
    if (sign === ']' || sign === '}') depth--;
    yield { sign, at: found.index, depth };
    if (depth === 0) return;
    if (sign === '"') signs.lastIndex = endOfString(text, found.index);
  }
}

/** @returns the place behind the string that begins there */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at > 0; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return at + 1;
  }
  return text.length;
}
