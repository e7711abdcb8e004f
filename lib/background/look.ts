import * as v from 'valibot';
import type { Tab } from '../browser/tabs.ts';
import { parseVerdict } from '../messages/shapes.ts';
import { type Failure, failure, type Result, success } from '../model/result.ts';
import type { Verdict } from '../model/verdict.ts';
import { type LocateParts, locate, notReadable } from './locate.ts';

export interface LookParts extends LocateParts {
  /** Runs a file of ours in the tab; rejects where that is not allowed. */
  inject(tabId: number, file: string): Promise<unknown>;
}

/** What extractor.js tells of the document that a tab shows. */
export interface Look {
  tab: Tab;
  url: string;
  /** What the detector says; null where it says nothing that can be. */
  verdict: Verdict | null;
  /** The story as cut out, not yet believed. */
  cutting: Result<unknown>;
}

/** It ran in the page's process: no trust. */
const shape = v.object({
  url: v.pipe(v.string(), v.maxLength(20_000), v.url()),
  contentType: v.string(),
  verdict: v.unknown(),
  cutting: v.unknown(),
});
const taken = v.object({ ok: v.literal(true), value: v.unknown() });
const refused = v.object({ ok: v.literal(false), error: v.object({ kind: v.literal('no-story-found') }) });

/**
 * Asks a tab's document for all that is wanted of it, in one go.
 * @returns what it told; failures: `tab-closed`, `page-not-readable`, `unexpected`
 */
export async function lookAt(parts: LookParts, tabId: number): Promise<Result<Look>> {
  try {
    const found = parts.findTab(tabId);
    const answer = await Promise.race([
      Promise.all([found, ask(parts, tabId, 'extractor.js')]),
      found.then((tab) => sealed(parts, tab)),
    ]);
    if (!Array.isArray(answer)) return failure(answer);
    const [tab, told] = answer;
    if (!tab) return failure({ kind: 'tab-closed' });
    const seen = v.safeParse(shape, told);
    if (!seen.success) return unasked(parts, tabId, nothing);
    const { url, contentType, verdict, cutting } = seen.output;
    if (contentType === 'application/pdf') return failure({ kind: 'page-not-readable', url, why: 'pdf' });
    // A story is kept under its address of the web; a file has none, whoever lets us into it.
    if (!/^https?:/.test(url)) return failure(await notReadable(parts, { ...tab, url }));
    return success({ tab, url, verdict: parseVerdict(verdict), cutting: resultOf(cutting, url) });
  } catch (error) {
    return unasked(parts, tabId, failed(error));
  }
}

/**
 * Chrome runs no script where it shows a page's source, nor says that it does not: whoever waits for one waits for ever.
 * @returns why, for a tab that will never answer; for any other it is the promise that is never kept
 */
async function sealed(parts: LookParts, tab: Tab | null): Promise<Failure> {
  const isSource = tab?.url?.startsWith('view-source:');
  if (tab && (isSource || (tab.url === null && (await parts.mayEnter(null))))) return notReadable(parts, tab);
  return new Promise(() => {});
}

/** @returns what a file of ours told, which it tells as JSON; null where that is none */
async function ask(parts: LookParts, tabId: number, file: string): Promise<unknown> {
  const told = await parts.inject(tabId, file);
  return typeof told === 'string' ? JSON.parse(told) : null;
}

/** Why a document told nothing: Firefox lets a script run in none of its own pages, and does not say so. */
async function unasked(parts: LookParts, tabId: number, reason: Failure): Promise<Result<Look>> {
  const place = await locate(parts, tabId);
  return place.ok ? failure(reason) : place;
}

/** Asks Readability too, in a document that was looked at before. @returns the story as it cuts it out */
export async function lookAgain(parts: LookParts, { tab, url }: Look): Promise<Result<unknown>> {
  try {
    return resultOf(await ask(parts, tab.id, 'second-opinion.js'), url);
  } catch (error) {
    return failure(failed(error));
  }
}

/** The failure of `read` itself, told apart from a script that gave nothing. */
function resultOf(raw: unknown, url: string): Result<unknown> {
  if (v.is(taken, raw)) return success(raw.value);
  if (v.is(refused, raw)) return failure({ kind: 'no-story-found', url });
  return failure(nothing);
}

const nothing: Failure = { kind: 'unexpected', detail: 'the extractor gave no result' };

const failed = (error: unknown): Failure => ({
  kind: 'unexpected',
  detail: error instanceof Error ? error.message : String(error),
});
