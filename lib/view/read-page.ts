import type { PageStatus } from '../messages/messages.ts';
import type { Extraction } from '../model/article.ts';
import { failure, type Result } from '../model/result.ts';

/** Asks a tab for its story. */
export interface PageReader {
  status(tabId: number): Promise<Result<PageStatus>>;
  read(tabId: number): Promise<Result<Extraction>>;
}

/** A click is a wish: a page is turned down only where the detector is this sure that it is no story. */
const SURE = 0.75;

/**
 * @param anyway reads the page even though nothing speaks for a story; without it, such a page is not read, and so
 *   not recorded just because the popup was opened over it
 * @returns the story; beside what reading gives, `no-story-found` for a page that the detector calls no story
 */
export async function readPage(
  { status, read }: PageReader,
  tabId: number,
  anyway = false,
): Promise<Result<Extraction>> {
  if (anyway) return read(tabId);
  const known = await status(tabId);
  if (!known.ok) return known;
  const { verdict, url } = known.value;
  const isNone = verdict?.kind === 'other' && verdict.confidence >= SURE;
  return isNone ? failure({ kind: 'no-story-found', url }) : read(tabId);
}
