import type { Article, Place } from '../model/article.ts';
import type { CorrectableField } from '../model/correctable.ts';
import type { ElementMark, ElementName, NamedElement } from '../model/site-rule.ts';
import { letters } from '../text/similarity.ts';
import { type FieldValue, fieldFromText } from './field-text.ts';
import { readElement } from './read-element.ts';

/** An element that gives what the reader wrote, and what it says. */
export interface FoundElement {
  element: ElementName;
  example: string;
}

/** Words by which templates name the parts of a story, with the fields they speak for. */
const TELLING: Record<CorrectableField, RegExp> = {
  headline: /head|title|titel|titre|titulo|name/i,
  byline:
    /author|autor|auteur|byline|by-line|writer|reporter|creator|contributor|firma|signature|credit|name/i,
  dateline: /dateline|location|place|city|ort|lieu|lugar|luogo|locality/i,
  published: /date|time|publish|created|datum|fecha|heure/i,
};

/**
 * Looks for the name of an element under which this page gives what the reader wrote: read by the same rule, a later
 * page then gives what stands there.
 * @param corrected the story as the reader put it right
 * @param now epoch milliseconds
 * @returns the name that is likeliest to last; null where no element gives the value, or only under names that could
 *   mean anything
 */
export function findRule(
  elements: readonly NamedElement[],
  field: CorrectableField,
  corrected: Article,
  now: number,
): FoundElement | null {
  let best: FoundElement | null = null;
  let top = 0;
  const tried = new Set<string>();
  for (const element of elements) {
    if (!fits(element, field, corrected, now)) continue;
    for (const name of namesOf(element)) {
      const key = JSON.stringify(name);
      if (tried.has(key)) continue;
      tried.add(key);
      const points = score(elements, name, field);
      if (points <= top) continue;
      const read = readElement(elements, name, field === 'byline');
      if (!read) continue;
      const value = fieldFromText(field, read, corrected, now);
      if (value && agrees(field, value, corrected))
        [best, top] = [{ element: name, example: read.text }, points];
    }
  }
  return best;
}

/** A cheap look before all names are tried: the element has something of the value in it. */
function fits(element: NamedElement, field: CorrectableField, corrected: Article, now: number): boolean {
  const text = letters(element.text);
  switch (field) {
    case 'headline':
      return text === letters(corrected.headline);
    case 'byline':
      return corrected.byline?.authors.some(({ name }) => text.includes(letters(name))) ?? false;
    case 'dateline':
      return corrected.dateline?.places.some(({ city }) => city && text.includes(letters(city))) ?? false;
    case 'published': {
      const value = fieldFromText(field, element, corrected, now);
      return value !== null && agrees(field, value, corrected);
    }
  }
}

function* namesOf({ tag, marks, around }: NamedElement): Generator<ElementName> {
  for (const mark of marks) {
    yield { tag, mark, within: null };
    for (const within of around) yield { tag, mark, within };
  }
}

/** Attributes are chosen for their meaning more often than classes are. */
const MEANT = /^(?:itemprop|rel|property|data-)/;

/** Above 0 for a name that says what it is, or that only one element of the page has. */
function score(elements: readonly NamedElement[], name: ElementName, field: CorrectableField): number {
  const tells = ({ attribute, value }: ElementMark) => TELLING[field].test(`${attribute} ${value}`);
  const bearers = elements.filter(
    ({ tag, marks }) =>
      tag === name.tag &&
      marks.some(({ attribute, value }) => attribute === name.mark.attribute && value === name.mark.value),
  ).length;
  const telling = tells(name.mark) || (field === 'headline' && name.tag === 'h1');
  if (!telling && bearers > 1) return 0;
  return (
    1 +
    (telling ? 4 : 0) +
    (bearers === 1 ? 2 : 0) +
    (MEANT.test(name.mark.attribute) ? 1 : 0) +
    // A narrower name only where the plain one is not enough.
    (name.within === null ? 0.5 : tells(name.within) ? 0.25 : 0)
  );
}

/** Whether what an element gives is what the reader wrote, in what the element can know. */
function agrees(field: CorrectableField, value: FieldValue, corrected: Article): boolean {
  switch (field) {
    case 'headline':
      return letters(value.headline ?? '') === letters(corrected.headline);
    case 'byline':
      return sameSet(namesIn(value), namesIn(corrected));
    case 'dateline':
      return placesAgree(value.dateline?.places ?? [], corrected.dateline?.places ?? []);
    case 'published':
      return timesAgree(value.published ?? '', corrected.published ?? '');
  }
}

const namesIn = ({ byline }: FieldValue): string[] => byline?.authors.map(({ name }) => letters(name)) ?? [];

const sameSet = (one: string[], other: string[]): boolean =>
  one.length > 0 && one.length === other.length && one.every((name) => other.includes(name));

/** The page may print less of a place than the reader wrote. */
function placesAgree(read: readonly Place[], written: readonly Place[]): boolean {
  if (read.length === 0 || read.length !== written.length) return false;
  return read.every((place, index) => {
    const other = written[index];
    if (!other?.city || letters(place.city ?? '') !== letters(other.city)) return false;
    const known = [other.region, other.country].map((name) => letters(name ?? ''));
    return [place.region, place.country].every((name) => name === null || known.includes(letters(name)));
  });
}

/** The same day, and the same minute where both have a time of day; by the clock where a zone is missing. */
function timesAgree(read: string, written: string): boolean {
  if (ZONED.test(read) && ZONED.test(written))
    return Math.abs(Date.parse(read) - Date.parse(written)) < 60_000;
  const shared = Math.min(read.length, written.length, 16);
  return shared >= 10 && read.slice(0, shared) === written.slice(0, shared);
}

const ZONED = /T.*(?:Z|[+-]\d\d:\d\d)$/;
