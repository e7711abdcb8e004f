/** A place in the story that has what the reader looks for. */
export interface Hit {
  /** Index into the texts. */
  block: number;
  /** UTF-16 offsets; the end is exclusive. */
  start: number;
  end: number;
}

/**
 * Finds words as a reader means them: case and accents do not count, nor what kind of quotation mark or white space.
 *
 * @param texts the story's blocks
 * @param query blanks at its ends do not count
 * @returns in story order, without overlaps; nothing for an empty query
 */
export function findInStory(texts: readonly string[], query: string): Hit[] {
  const wanted = fold(query.trim()).text;
  if (!wanted) return [];
  return texts.flatMap((source, block) => {
    const { text, places } = fold(source);
    const hits: Hit[] = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const start = places[at] ?? 0;
      hits.push({ block, start, end: places[at + wanted.length] ?? source.length });
    }
    return hits;
  });
}

/** Folded text, and for each of its characters where it comes from. */
function fold(source: string): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const character of source) {
    const folded = foldCharacter(character);
    // White space of any length is one blank.
    if (!(folded === ' ' && text.endsWith(' '))) {
      text += folded;
      for (let index = 0; index < folded.length; index++) places.push(at);
    }
    at += character.length;
  }
  places.push(source.length);
  return { text, places };
}

function foldCharacter(character: string): string {
  if (/\s/u.test(character)) return ' ';
  if (/['‘’‚‛]/u.test(character)) return "'";
  if (/["“”„«»]/u.test(character)) return '"';
  if (/[\u00AD\u200B-\u200D\u2060]/u.test(character)) return '';
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
