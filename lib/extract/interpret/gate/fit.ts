/** Checks of one value each. What does not fit throws `Unfit`, which says where; `openCutting` catches it. */
import type { Evidence } from '../../../model/article.ts';
import { safeUrl } from '../../../model/safe-url.ts';

/** An object of which nothing is known yet. */
export type Loose = Record<string, unknown>;

/** A value that is not what it should be; the message is its path. */
export class Unfit extends Error {}

/** Where a field can come from before a reader has corrected it. */
const SOURCES = ['json-ld', 'microdata', 'meta', 'markup', 'text', 'url', 'readability'] as const;

/** @throws Unfit where it is no object, or a list */
export function object(value: unknown, path = ''): Loose {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unfit(path);
  return value as Loose;
}

/** @throws Unfit where it is no list, or has more than so many items, which are not looked at */
export function list(value: unknown, most: number, path = ''): unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new Unfit(path);
  return value;
}

/** Makes something of an object; what does not fit in it is named after it. */
export function within<T>(value: unknown, path: string, make: (said: Loose) => T): T {
  try {
    return make(object(value));
  } catch (error) {
    throw inside(path, error);
  }
}

/** Makes something of each of a list's values; what does not fit is named by its number too. */
export function each<T>(
  value: unknown,
  most: number,
  path: string,
  make: (value: unknown, number: number) => T,
): T[] {
  const values = list(value, most, path);
  const made: T[] = [];
  try {
    for (const one of values) made.push(make(one, made.length));
  } catch (error) {
    throw inside(`${path}.${made.length}`, error);
  }
  return made;
}

/** The error of a part, with the whole's path before its own. */
function inside(path: string, error: unknown): unknown {
  if (!(error instanceof Unfit)) return error;
  return new Unfit(error.message ? `${path}.${error.message}` : path);
}

/** @throws Unfit where it is no text, or longer than so many UTF-16 units */
export function text(value: unknown, most: number, path = ''): string {
  if (typeof value !== 'string' || value.length > most) throw new Unfit(path);
  return value;
}

/** An absolute http or https address. */
export function webAddress(value: unknown, most: number, path: string): string {
  const address = text(value, most, path);
  if (safeUrl(address) === null) throw new Unfit(path);
  return address;
}

/** A finite number that is not negative. */
export function amount(value: unknown, path = ''): number {
  if (typeof value !== 'number' || !(value >= 0) || value === Number.POSITIVE_INFINITY) throw new Unfit(path);
  return value;
}

/** A whole number that is not negative. */
export function count(value: unknown, path = ''): number {
  if (!Number.isSafeInteger(value)) throw new Unfit(path);
  return amount(value, path);
}

/** 0 to 1. */
export function share(value: unknown, path = ''): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw new Unfit(path);
  return value;
}

/** The thing that a number points to. */
export function one<T>(things: readonly T[], number: unknown, path = ''): T {
  const thing = typeof number === 'number' ? things[number] : undefined;
  if (thing === undefined) throw new Unfit(path);
  return thing;
}

/** Null for what is left out. */
export const optional = <T>(value: unknown, make: (value: unknown) => T): T | null =>
  value === undefined ? null : make(value);

/** @throws Unfit where it is none of these */
export function oneOf<T extends string>(known: readonly T[], value: unknown, path = ''): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Unfit(path);
  return found;
}

/** @throws Unfit where it names no place from which a page's field can come */
export const source = (value: unknown): Evidence['source'] => oneOf(SOURCES, value, 'source');

/** Source and confidence (0 to 1) of a field. @throws Unfit */
export const evidence = (value: unknown): Evidence =>
  within(value, 'evidence', (said) => ({
    source: source(said['source']),
    confidence: share(said['confidence'], 'confidence'),
  }));
