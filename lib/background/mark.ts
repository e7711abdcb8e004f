import { injectFile, injectFunction, injectStyle } from '../browser/inject.ts';
import { MARK_STYLE } from '../mark/mark.ts';
import { failure, type Result, success } from '../model/result.ts';

/**
 * Scrolls a tab to a sentence and marks it there.
 * @returns whether the page has the sentence; `unexpected` where the page cannot be reached
 */
export async function markInTab(tabId: number, sentence: string): Promise<Result<{ found: boolean }>> {
  try {
    await injectStyle(tabId, MARK_STYLE);
    await injectFile(tabId, 'marker.js');
    const found = await injectFunction(tabId, (text) => globalThis.ledeMark?.(String(text)), sentence);
    return success({ found: found === true });
  } catch (error) {
    return failure({ kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) });
  }
}
