import { failure, type Result, success, unexpected } from '../model/result.ts';
import { type LocateParts, locate } from './locate.ts';

export interface MarkParts extends LocateParts {
  /** Marks a sentence in a tab. @returns whether its page has it; rejects where the page cannot be reached */
  mark(tabId: number, sentence: string): Promise<boolean>;
}

/**
 * Scrolls a tab to a sentence and marks it there.
 * @returns whether the page has the sentence; failures: `tab-closed`, `page-not-readable`, `unexpected`
 */
export async function markInTab(
  parts: MarkParts,
  tabId: number,
  sentence: string,
): Promise<Result<{ found: boolean }>> {
  try {
    return success({ found: await parts.mark(tabId, sentence) });
  } catch (error) {
    // The popup over a story may be older than what its tab shows.
    const place = await locate(parts, tabId);
    return place.ok ? failure(unexpected(error)) : place;
  }
}
