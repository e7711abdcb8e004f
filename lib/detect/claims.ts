import type { Reason } from '../model/verdict.ts';

/**
 * What a page says of itself for search engines and social networks: JSON-LD (schema.org types), Open Graph and
 * the meta names that newsroom systems write.
 */

/** schema.org's types of a single story, bare or as an address. `TechArticle` is not among them: manuals use it. */
const STORY = /(?<!Tech)Article\b|BlogPosting/;
/** Types of a page whose subject is something else: products, threads, lists, places, services … */
const OTHER =
  /\b(Product|Disc|Tech|QAP|Collection|Search|Contact|ItemP|Profile|Local|Service|Course|Recipe|Job|Video|Soft|WebA)/;

const SCRIPTS = 'script[type="application/ld+json"]';

/** From this number on, stories in the structured data are a list: the page is a front. */
const LIST = 4;
/** Deepest nesting that is followed; a real page needs two. */
const DEEPEST = 4;

/** @returns what the structured data says of the page: the evidence that is nearly always right where it is there */
export function readStructuredData(document: Document): Reason[] {
  const types: string[] = [];
  const inHead = document.head.querySelectorAll(SCRIPTS);
  for (const { textContent } of inHead[0] ? inHead : document.querySelectorAll(SCRIPTS)) {
    try {
      visit(JSON.parse(textContent), types, 0);
    } catch {
      // Broken JSON is common (line breaks in strings, trailing commas); its first type is its own.
      types.push(textContent.split('"@type"')[1]?.split('"')[1] ?? '');
    }
  }
  const stories = types.filter((type) => STORY.test(type));
  if (stories[0] && stories.length < LIST) {
    return [stories.some((type) => /News|Live/.test(type)) ? 'news' : 'article'];
  }
  return types.some((type) => OTHER.test(type)) ? ['other'] : [];
}

/** Types of the nodes that describe the page itself: at the top, in `@graph`, or as the main thing of a page node. */
function visit(node: unknown, types: string[], depth: number): void {
  if (typeof node !== 'object' || node === null || depth > DEEPEST) return;
  if (Array.isArray(node)) {
    for (const item of node) visit(item, types, depth + 1);
    return;
  }
  types.push(String(Reflect.get(node, '@type')));
  visit(Reflect.get(node, '@graph'), types, depth + 1);
  visit(Reflect.get(node, 'mainEntity'), types, depth + 1);
}

/** @returns what the meta elements say */
export function readMeta(document: Document): Reason[] {
  const seen: Reason[] = [];
  for (const meta of document.head.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.name;
    if (name === 'og:type') seen.push(readKind(meta.content));
    else if (name.endsWith('author')) seen.push('author');
    else if (/^article:(section|tag)|^news_k/.test(name)) seen.push('section');
    else if (/^article:pub\w+time|date$/.test(name)) seen.push('date');
  }
  return seen;
}

function readKind(type: string): Reason {
  if (/article|blog/i.test(type)) return 'single';
  return type === 'website' ? 'site' : 'other';
}
