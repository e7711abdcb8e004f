/** Elements whose text is not shown. */
const UNSHOWN = /^(?:script|style|noscript|template|textarea|title)$/;

/** White space and characters without width: soft hyphen, zero-width space and joiners. */
const SPACE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;
const SPACES = new RegExp(SPACE, 'g');

/** @returns a text without white space: how pages break and indent is no matter */
export const squeeze = (text: string): string => text.replace(SPACES, '');

/** A text node, and its words without white space. */
export interface TextNode {
  node: Text;
  text: string;
}

/** @returns the text nodes below a root that hold words, in the order of the page; open shadow trees where their host stands */
export function textNodes(root: Node): TextNode[] {
  const found: TextNode[] = [];
  const walk = (below: Node) => {
    const walker = document.createTreeWalker(below, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node instanceof Element && UNSHOWN.test(node.localName)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
      if (!(node instanceof Text)) continue;
      const text = squeeze(node.data);
      if (text) found.push({ node, text });
    }
  };
  walk(root);
  return found;
}

/** @returns where in the node's own text the character stands that is the `index`-th without white space */
export function offsetOf({ data }: Text, index: number): number {
  let left = index;
  for (let offset = 0; offset < data.length; offset++) {
    if (SPACE.test(data.charAt(offset))) continue;
    if (left === 0) return offset;
    left -= 1;
  }
  return data.length;
}
