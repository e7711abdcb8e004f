import * as v from 'valibot';
import { REASONS, type Verdict } from '../model/verdict.ts';
import type { Kind, Request } from './messages.ts';

/** Who may say a thing: a page of ours, the detector in a web page's top frame, or our background. */
export type Speaker = 'own-page' | 'detector' | 'background';

export const SPEAKERS: Record<Kind, Speaker> = {
  'page.story': 'own-page',
  'page.read': 'own-page',
  'page.mark': 'own-page',
  'page.detected': 'detector',
  'page.sought': 'detector',
  'reading.measured': 'detector',
  'backup.save': 'own-page',
  'backup.ready': 'own-page',
  'backup.remove': 'own-page',
  'backup.over': 'own-page',
  'page.recheck': 'background',
};

const url = v.pipe(v.string(), v.maxLength(8_192), v.url());
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(v.number(), v.finite(), v.minValue(0));
const part = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** The name of a backup: never a path. */
const backup = v.pipe(v.string(), v.regex(/^lede-[\d-]+\.lede$/));

const kind = v.picklist(['news', 'article', 'other']);

/** A verdict as a script in a web page gives it. */
const verdictShape: v.GenericSchema<unknown, Verdict> = v.object({
  kind,
  confidence: part,
  reasons: v.array(v.picklist(REASONS)),
});

/** What `Messages` promises of each request. */
const SHAPES: { [K in Kind]: v.GenericSchema<unknown, Request<K>> } = {
  'page.story': v.object({ tabId: v.nullable(tabId), anyway: v.boolean() }),
  'page.read': v.object({ tabId }),
  'page.mark': v.object({ tabId, sentence: v.pipe(v.string(), v.maxLength(5_000)) }),
  'page.detected': v.object({ kind, scheme: v.picklist(['light', 'dark']) }),
  'page.sought': v.null(),
  'reading.measured': v.object({ url, visit: span, readingTime: span, progress: part }),
  'backup.save': v.object({ url: v.pipe(v.string(), v.startsWith('blob:')), name: backup }),
  'backup.ready': v.null(),
  'backup.remove': v.object({
    name: backup,
    bytes: span,
    download: v.nullable(v.object({ id: v.number(), path: v.string() })),
  }),
  'backup.over': v.null(),
  'page.recheck': v.null(),
};

/** @returns whether a message of this name exists */
export const isKind = (kind: unknown): kind is Kind =>
  typeof kind === 'string' && Object.hasOwn(SHAPES, kind);

/** @returns the request with known fields only, or `undefined` where it has not the promised shape */
export function parseRequest<K extends Kind>(kind: K, value: unknown): Request<K> | undefined {
  const parsed = v.safeParse(SHAPES[kind], value);
  return parsed.success ? parsed.output : undefined;
}

/** @returns the verdict that a script in a web page gave, or null where it gave none */
export function parseVerdict(value: unknown): Verdict | null {
  const parsed = v.safeParse(verdictShape, value);
  return parsed.success ? parsed.output : null;
}
