import { injectFile, injectFunction, injectStyle } from '../browser/inject.ts';
import { MARK_STYLE } from '../mark/mark.ts';

/** As `MarkParts.mark`, by scripts of ours in the page. */
export async function markByScript(tabId: number, sentence: string): Promise<boolean> {
  await injectStyle(tabId, MARK_STYLE);
  await injectFile(tabId, 'marker.js');
  return (await injectFunction(tabId, (text) => globalThis.ledeMark?.(String(text)), sentence)) === true;
}
