import type { CorrectableField } from './correctable.ts';

/**
 * The reader's rule for a site: "on this site, the author stands in this element". It names an element by what the
 * site's template calls it, and is compared piece by piece; it is no selector that a page could write.
 */
export interface SiteRule {
  /** Lower case, without `www.`. */
  host: string;
  /** One rule for each field of a site. */
  field: CorrectableField;
  element: ElementName;
  /** What it gave when it was made, so that its reader knows it again. */
  example: string;
}

/** What a template calls an element. */
export interface ElementName {
  /** Lower case. */
  tag: string;
  mark: ElementMark;
  /** Of an element around it; null where the element's own name is enough. */
  within: ElementMark | null;
}

/** One attribute that names an element's job; of `class`, one of its words. */
export interface ElementMark {
  attribute: string;
  value: string;
}

/** An element of a page with few words and with names, in the order of the page. */
export interface NamedElement {
  tag: string;
  marks: ElementMark[];
  /** Of the named elements around it, innermost first. */
  around: ElementMark[];
  text: string;
  /** As `datetime` or `content` have it. */
  time: string | null;
  /** Numbers of its parent, and of the parent's parent, in this page. */
  parents: [number, number];
}

/** Most elements that are taken from a page. */
export const MOST_ELEMENTS = 3_000;
/** Characters of an element that can be a field of a story. */
export const LONGEST_ELEMENT = 300;

/** @returns the host as rules name it; "" for what is no address */
export const ruleHost = (url: string): string => (URL.parse(url)?.hostname ?? '').replace(/^www\./, '');

/** @returns the rules without that for the same field of the same site */
export const withoutRule = (rules: readonly SiteRule[], gone: SiteRule): SiteRule[] =>
  rules.filter(({ host, field }) => host !== gone.host || field !== gone.field);
