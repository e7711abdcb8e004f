import type { Tab } from '../browser/tabs.ts';
import { type Failure, failure, type Result, success } from '../model/result.ts';
import { whyNotReadable } from './readable.ts';

export interface LocateParts {
  findTab(tabId: number): Promise<Tab | null>;
  /** Address and content type of the tab's document; rejects where we may not look. */
  look(tabId: number): Promise<{ url: string; contentType: string }>;
  /** Whether the reader lets us into pages of an address of http or https; for null, into all of them. */
  mayEnter(url: string | null): Promise<boolean>;
}

/** A tab and the address of the document that it shows. */
export interface Place {
  tab: Tab;
  url: string;
}

/**
 * Asks the document itself: it knows its address even where the tab hides it from us.
 * @returns the place; failures: `tab-closed`, `page-not-readable`
 */
export async function locate(parts: LocateParts, tabId: number): Promise<Result<Place>> {
  const tab = await parts.findTab(tabId);
  if (!tab) return failure({ kind: 'tab-closed' });
  try {
    const { url, contentType } = await parts.look(tabId);
    if (contentType === 'application/pdf') return failure({ kind: 'page-not-readable', url, why: 'pdf' });
    return success({ tab, url });
  } catch {
    const still = await parts.findTab(tabId);
    if (!still) return failure({ kind: 'tab-closed' });
    return failure(await notReadable(parts, still));
  }
}

/** @returns why a tab's page cannot be read, which it could not */
export async function notReadable(parts: Pick<LocateParts, 'mayEnter'>, { url }: Tab): Promise<Failure> {
  const mayEnter = (url === null || url.startsWith('http')) && (await parts.mayEnter(url));
  return { kind: 'page-not-readable', url: url ?? '', why: whyNotReadable(url, mayEnter) };
}
