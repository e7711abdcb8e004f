import type { Reason } from '../model/verdict.ts';

/**
 * What a page says of itself for search engines and social networks: JSON-LD (schema.org types), Open Graph and
 * the meta names that newsroom systems write. String methods instead of patterns: compiling a pattern costs more
 * than all that is read here.
 */

/** Types of a page whose subject is something else, and parts of such types. */
const OTHER_TYPES =
  'Product,ProductGroup,DiscussionForumPosting,TechArticle,QAPage,CollectionPage,SearchResultsPage,ContactPage,ItemPage,ProfilePage,LocalBusiness,Service,Course,Recipe,JobPosting,VideoObject,SoftwareApplication,WebApplication';

const META =
  'meta[property="og:type"],meta[property^="article:"],meta[name=author],meta[name=date],meta[name=pubdate],meta[name=news_keywords]';

/** From this number on, stories in the structured data are a list: the page is a front. */
const LIST = 4;
/** Deepest nesting that is followed; a real page needs two. */
const DEEPEST = 4;

/** @returns what the structured data says of the page: the evidence that is nearly always right where it is there */
export function readStructuredData(document: Document): Reason[] {
  const types: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collectTypes(script.textContent ?? '', types);
  }
  return readTypes(types);
}

function readTypes(types: string[]): Reason[] {
  const stories = types.filter(isStory);
  if (stories.length > 0 && stories.length < LIST) {
    return [
      stories.some((type) => type.includes('News') || type.startsWith('Live')) ? 'says-news' : 'says-article',
    ];
  }
  return types.some((type) => `,${OTHER_TYPES},`.includes(`,${type},`)) ? ['says-other'] : [];
}

/** schema.org's types of a single story; `TechArticle` is not among them, manuals use it. */
const isStory = (type: string): boolean =>
  (type.endsWith('Article') && type !== 'TechArticle') || type.endsWith('BlogPosting');

/** @returns what the meta elements say */
export function readMeta(document: Document): Reason[] {
  const seen: Reason[] = [];
  for (const meta of document.head.querySelectorAll(META)) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    if (name === 'og:type') seen.push(readKind(meta.getAttribute('content') ?? ''));
    else if (name.endsWith('author')) seen.push('says-author');
    else if (name.endsWith('date') || name === 'article:published_time') seen.push('says-date');
    else if (!MISLEADING.includes(name)) seen.push('says-section');
  }
  return seen;
}

/** Pages of every kind have them. */
const MISLEADING = 'article:publisher article:modified_time';

function readKind(type: string): Reason {
  if (/article|blog/i.test(type)) return 'says-one-article';
  return type === 'website' ? 'says-site' : 'says-other';
}

/** Types of the nodes that describe the page itself: at the top, in `@graph`, or as the main thing of a page node. */
function collectTypes(json: string, types: string[]): void {
  try {
    visit(JSON.parse(json), types, 0);
  } catch {
    // Broken JSON is common (line breaks in strings, trailing commas); its first type is its own.
    types.push(json.split('"@type"')[1]?.split('"')[1] ?? '');
  }
}

function visit(node: unknown, types: string[], depth: number): void {
  if (typeof node !== 'object' || node === null || depth > DEEPEST) return;
  if (Array.isArray(node)) {
    for (const item of node) visit(item, types, depth + 1);
    return;
  }
  if ('@type' in node) {
    const names = [node['@type']].flat().map(String);
    const name = names.find(isStory) ?? names[0] ?? '';
    types.push(name.slice(name.lastIndexOf('/') + 1));
  }
  if ('@graph' in node) visit(node['@graph'], types, depth + 1);
  if ('mainEntity' in node) visit(node.mainEntity, types, depth + 1);
}
