import { Readability } from '@mozilla/readability';

/** Elements beyond which no copy of the page is made. */
const MAX_ELEMENTS = 30_000;
/** What holds no story and only costs Readability time. */
const PRUNED =
  'script, style, link, meta, template, noscript, nav, footer, form, iframe, svg, dialog, [hidden]';

/**
 * What Readability takes for the story, as a document of its own. It works on a pruned copy, since it changes
 * what it reads; bylines and datelines were read from the live page before.
 * @returns null where it finds nothing, or the page is too large to copy
 */
export function readabilityOpinion(document: Document): Document | null {
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return null;
  const copy = document.implementation.createHTMLDocument('');
  copy.documentElement.replaceWith(copy.importNode(document.documentElement, true));
  for (const element of copy.querySelectorAll(PRUNED)) element.remove();
  const found = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  if (!found?.content) return null;
  const opinion = document.implementation.createHTMLDocument('');
  opinion.body.append(opinion.importNode(found.content, true));
  return opinion;
}
