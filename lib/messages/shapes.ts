import type { Verdict } from '../model/verdict.ts';
import type { Kind, Measure, Request, Scheme } from './messages.ts';

/** Who may say a thing: a page of ours, the detector in a web page's top frame, or our background. */
export type Speaker = 'own-page' | 'detector' | 'background';

export const SPEAKERS: Record<Kind, Speaker> = {
  'page.read': 'own-page',
  'page.status': 'own-page',
  'page.mark': 'own-page',
  'page.detected': 'detector',
  'reading.measured': 'detector',
  'page.recheck': 'background',
};

/** A sentence longer than this is none. */
const LONGEST_SENTENCE = 5_000;
const LONGEST_URL = 8_192;

/** By kind: the request if it has the shape that `Messages` promises, else `undefined`. */
export const PARSERS: { [K in Kind]: (value: unknown) => Request<K> | undefined } = {
  'page.read': (value) => tabOf(value),
  'page.status': (value) => tabOf(value),
  'page.mark': (value) => {
    const tab = tabOf(value);
    const { sentence } = fields(value);
    if (!tab || typeof sentence !== 'string' || sentence.length > LONGEST_SENTENCE) return undefined;
    return { ...tab, sentence };
  },
  'page.detected': (value) => {
    const { url, verdict, scheme } = fields(value);
    if (!isUrl(url) || !isScheme(scheme)) return undefined;
    const checked = verdictOf(verdict);
    return checked && { url, verdict: checked, scheme };
  },
  'reading.measured': (value) => measureOf(value),
  'page.recheck': (value) => (value === null ? null : undefined),
};

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const isUrl = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_URL && URL.canParse(value);

const isScheme = (value: unknown): value is Scheme => value === 'light' || value === 'dark';

const isPart = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

const isSpan = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

function tabOf(value: unknown): { tabId: number } | undefined {
  const { tabId } = fields(value);
  return typeof tabId === 'number' && Number.isInteger(tabId) && tabId >= 0 ? { tabId } : undefined;
}

/**
 * @param value a verdict from a content script or from session storage
 * @returns it, checked and cut to a sensible size; `undefined` if it is none
 */
export function verdictOf(value: unknown): Verdict | undefined {
  const { kind, confidence, reasons } = fields(value);
  if (kind !== 'news' && kind !== 'article' && kind !== 'other') return undefined;
  if (!isPart(confidence) || !Array.isArray(reasons)) return undefined;
  return { kind, confidence, reasons: reasons.filter((reason) => typeof reason === 'string').slice(0, 20) };
}

function measureOf(value: unknown): Measure | undefined {
  const { url, visit, readingTime, progress } = fields(value);
  if (!isUrl(url) || !isSpan(visit) || !isSpan(readingTime) || !isPart(progress)) return undefined;
  return { url, visit, readingTime, progress };
}
