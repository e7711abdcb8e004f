import { type Result, success } from '../model/result.ts';
import { type Library, openLibrary } from '../store/library.ts';
import type { Keeper } from './story-entry.ts';

/** The same with what an export takes from the history. */
export interface StoryKeeper extends Keeper, Pick<Library, 'whole'> {}

/** @returns the history as one story needs it; fetched on its own, since the popup shows the story without it */
export async function openKeeper(): Promise<Result<StoryKeeper>> {
  const opened = await openLibrary();
  if (!opened.ok) return opened;
  const library = opened.value;
  return success({
    watch: library.watch,
    record: (article) => library.record(article),
    setSaved: (entry, saved) => library.setSaved([entry], saved),
    correct: library.correct,
    get: library.get,
    whole: library.whole,
  });
}
