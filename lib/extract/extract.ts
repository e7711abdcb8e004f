import type { Extraction } from '../model/article.ts';
import type { Result } from '../model/result.ts';
import { openCutting } from './interpret/gate/open.ts';
import { interpret } from './interpret/interpret.ts';
import { type ReadOptions, read } from './read/read.ts';

export interface ExtractOptions extends ReadOptions {
  /** Epoch milliseconds; times later than this are not believed. */
  now?: number;
}

/**
 * Reads the story out of a page: `read` in the page, `interpret` in the background, here one after the other.
 * Pure: the document is not changed, nothing is fetched, nothing is laid out.
 * @param document the live page or a parsed one
 * @param url the page's address; relative links start from it
 * @returns the story and what was left out, or `no-story-found`
 */
export function extract(document: Document, url: string, options: ExtractOptions = {}): Result<Extraction> {
  const cutting = read(document, url, options);
  const opened = cutting.ok ? openCutting(cutting.value) : cutting;
  return opened.ok ? interpret(opened.value, options.now ?? Date.now()) : opened;
}
