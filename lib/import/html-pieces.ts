/** So much is parsed at one go: some 10 ms of work. Characters. */
const PIECE = 100_000;

/** What a list is made of: headings, the lists below them, and the places where it may be cut. */
const SIGN = /<(h[13])\b[^<>]*>[^<]*<\/\1>|<(dl|ul)\b[^<>]*>|<\/(?:dl|ul)\s*>|^[ \t]*<(?:dt|li)\b/gim;

/**
 * Cuts a long list of links (bookmarks in the Netscape format, Pocket's) into lists of their own, each with the headings
 * of the folders around it, since a browser's parser takes a page at one go.
 * @param size of a piece, characters
 * @returns pages whose links are those of the whole, in its order
 */
export function* listPieces(source: string, size = PIECE): Generator<string> {
  /** The lists that are open, each with the heading above it. */
  const open: { heading: string; list: string }[] = [];
  let heading = '';
  /** What the piece needs to stand in the same folders. */
  let around = '';
  let from = 0;
  for (const { 0: sign, 1: isHeading, 2: list, index } of source.matchAll(SIGN)) {
    if (isHeading) heading = sign;
    else if (list) open.push({ heading, list: sign });
    else if (sign.includes('</')) open.pop();
    else if (index - from >= size) {
      yield around + source.slice(from, index);
      around = open.map((one) => `${one.heading}\n${one.list}`).join('\n');
      from = index;
    }
    if (list) heading = '';
  }
  yield around + source.slice(from);
}
