/**
 * Finds a sentence in a page, whatever elements it runs through.
 */

/** Elements whose text is not shown. */
const UNSHOWN = 'script, style, noscript, template, textarea, title';

/**
 * @param root where to look
 * @param sentence in any white space; "…" or quotes must be as the page has them
 * @returns the range of its first occurrence, or null
 */
export function findText(root: Node & ParentNode, sentence: string): Range | null {
  const wanted = squeeze(sentence);
  const document = root.ownerDocument;
  if (!wanted || !document) return null;
  const { text, places } = readText(document, root);
  const start = text.indexOf(wanted);
  const first = places[start];
  const last = places[start + wanted.length - 1];
  if (start < 0 || !first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

interface Place {
  node: Text;
  offset: number;
}

/** Text without white space, and for each of its characters where it stands: how pages break and indent is no matter. */
function readText(document: Document, root: Node): { text: string; places: Place[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const places: Place[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(UNSHOWN)) continue;
    const { data } = node;
    for (let offset = 0; offset < data.length; offset++) {
      const character = data.charAt(offset);
      if (SPACE.test(character)) continue;
      text += character;
      places.push({ node, offset });
    }
  }
  return { text, places };
}

/** White space and characters without width: soft hyphen, zero-width space and joiners. */
const SPACE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;
const squeeze = (text: string) => text.replace(new RegExp(SPACE, 'g'), '');
