/** A story's first letter, set large in an element of its own, belongs to the words after it. */
import { isHeadingTag, measured } from '../../cutting/tree.ts';
import type { Line } from '../gate/outline.ts';

/** "T", "“W" */
const INITIAL = /^["'“”„«‘’¿¡(—–]?\s?\p{Lu}$/u;
/** What goes on in lower case, or in the capitals that many set the first words in. */
const GOES_ON = /^(?:[\p{Ll}’']|\p{Lu}{2})/u;
/** Letters that are words themselves: "A ferry", "I was", "O barco". */
const WORD = /[AIOEYÀÉÓÈ]$/;

/** @returns the lines, each large initial joined to the paragraph that it opens */
export function withInitials(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line) continue;
    if (line.text.length <= 3 && next && opens(line, next)) {
      joined.push(join(line, next, lines));
      i++;
    } else joined.push(line);
  }
  return joined;
}

const opens = (line: Line, next: Line): boolean =>
  INITIAL.test(line.text) &&
  next.index === line.index + 1 &&
  !isHeadingTag(next.box.tag) &&
  next.text.length > 40 &&
  GOES_ON.test(next.text);

function join(initial: Line, line: Line, lines: readonly Line[]): Line {
  const space = WORD.test(initial.text) && isWord(line, lines) ? [{ text: ' ', mark: null }] : [];
  // What stood around the letter was there to make it large.
  const letter = { text: initial.text, mark: null };
  const rest = line.pieces.map((piece, i) => (i === 0 ? { ...piece, text: piece.text.trimStart() } : piece));
  const pieces = [letter, ...space, ...rest];
  return { ...line, pieces, ...measured(pieces) };
}

/** @returns whether the first word of a line is said elsewhere in the story: a word, and no rest of one */
function isWord({ text, index }: Line, lines: readonly Line[]): boolean {
  const word = /^\p{Ll}[\p{L}’']*/u.exec(text)?.[0];
  if (!word) return false;
  const alone = new RegExp(`(?<![\\p{L}’'])${word}(?![\\p{L}’'])`, 'u');
  return (
    alone.test(text.slice(word.length)) || lines.some((line) => line.index !== index && alone.test(line.text))
  );
}
