/**
 * The page's tree without its words: what is needed to see why extraction went wrong, and nothing that could say
 * what the reader read beyond the story itself.
 */

/** Attributes that tell a part's job; of all others only the name is kept. */
const TELLING = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'itemtype',
  'property',
  'name',
  'rel',
  'type',
  'dir',
  'lang',
]);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'SVG', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'LINK']);

/** Lines at most; a page has a few thousand. */
const LONGEST = 20_000;

/**
 * @returns one line an element, indented by depth: `p.story-body [214]` is a paragraph with 214 characters of text of
 * its own. Kinds of structured data are named, not their contents. Open shadow trees stand in their host.
 */
export function skeleton(document: Document): string {
  const lines: string[] = [];
  const walk = (element: Element, depth: number) => {
    if (lines.length >= LONGEST) return;
    if (isStructuredData(element)) lines.push(`${'  '.repeat(depth)}json-ld ${kindsOf(element).join(' ')}`);
    if (SKIPPED.has(element.tagName.toUpperCase())) return;
    lines.push('  '.repeat(depth) + lineOf(element));
    if (element.shadowRoot) {
      lines.push(`${'  '.repeat(depth + 1)}#shadow-root`);
      for (const child of element.shadowRoot.children) walk(child, depth + 2);
    }
    for (const child of element.children) walk(child, depth + 1);
  };
  walk(document.documentElement, 0);
  return lines.join('\n');
}

function lineOf(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'class' && name !== 'id')
    .map(({ name, value }) => (TELLING.has(name) ? `${name}=${short(value)}` : name));
  const words = ownText(element);
  return [
    element.localName + (element.id ? `#${short(element.id)}` : '') + classes(element),
    attributes.length > 0 ? `(${attributes.join(' ')})` : '',
    words > 0 ? `[${words}]` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const classes = (element: Element) =>
  [...element.classList]
    .slice(0, 6)
    .map((name) => `.${short(name)}`)
    .join('');

const short = (value: string) => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

/** Characters of text that stand in the element itself, not in its children. */
const ownText = (element: Element) =>
  [...element.childNodes].reduce(
    (sum, node) => (node.nodeType === 3 ? sum + (node.nodeValue ?? '').trim().length : sum),
    0,
  );

const isStructuredData = (element: Element) => element.getAttribute('type') === 'application/ld+json';

const kindsOf = (element: Element) => [
  ...new Set(
    [...(element.textContent ?? '').matchAll(/"@type"\s*:\s*"([^"]{1,40})"/g)].flatMap(
      (found) => found[1] ?? [],
    ),
  ),
];
