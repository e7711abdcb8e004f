/** Apart from the types, so that the script that goes into pages is free of the library that checks. */
import * as v from 'valibot';
import {
  type ElementMark,
  LONGEST_ELEMENT,
  MOST_ELEMENTS,
  type NamedElement,
  type SiteRule,
} from './site-rule.ts';

/** Most rules that are kept. */
const MOST_RULES = 1_000;

const tag = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/));
const mark: v.GenericSchema<unknown, ElementMark> = v.object({
  attribute: v.pipe(v.string(), v.regex(/^(?:class|id|itemprop|rel|property|data-[a-z0-9-]{1,40})$/)),
  value: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
});

const rule: v.GenericSchema<unknown, SiteRule> = v.object({
  host: v.pipe(v.string(), v.toLowerCase(), v.regex(/^[^\s/:]+$/), v.maxLength(253)),
  field: v.picklist(['headline', 'byline', 'dateline', 'published']),
  element: v.object({ tag, mark, within: v.nullable(mark) }),
  example: v.pipe(v.string(), v.maxLength(LONGEST_ELEMENT)),
});

/** What storage and files must hold to be rules. */
export const siteRules = v.pipe(v.array(rule), v.maxLength(MOST_RULES));

const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const elements: v.GenericSchema<unknown, NamedElement[]> = v.pipe(
  v.array(
    v.object({
      tag,
      marks: v.pipe(v.array(mark), v.maxLength(40)),
      around: v.pipe(v.array(mark), v.maxLength(40)),
      text: v.pipe(v.string(), v.maxLength(LONGEST_ELEMENT)),
      time: v.nullable(v.pipe(v.string(), v.maxLength(80))),
      parents: v.tuple([number, number]),
    }),
  ),
  v.maxLength(MOST_ELEMENTS),
);

/** @returns the elements that a script in a web page found, none where what it gave is not of their shape */
export function parseElements(value: unknown): NamedElement[] {
  const parsed = v.safeParse(elements, value);
  return parsed.success ? parsed.output : [];
}
