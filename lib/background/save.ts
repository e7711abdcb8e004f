import type { Reading } from '../messages/messages.ts';
import type { EntryId } from '../model/history.ts';
import type { Result } from '../model/result.ts';

/** What saving without the popup needs of the outer world. */
export interface SaveParts {
  /** The tab's story, unless it shows surely none: then `no-story-found`. */
  story(tabId: number): Promise<Result<unknown>>;
  read(tabId: number): Promise<Result<Reading>>;
  save(entry: EntryId): Promise<Result<unknown>>;
  /** Puts a sign over the toolbar icon; empty takes it away. */
  badge(tabId: number, text: string): Promise<void>;
  /** Opens the popup over the tab, where the browser lets us. */
  openPopup(): Promise<void>;
  wait(milliseconds: number): Promise<void>;
}

/** How long the sign stays. Milliseconds. */
const SHOWN = 2_500;

/**
 * Saves the story of a tab, by key or context menu. With no window to say so in, the icon does: ✓ for saved, ! for not;
 * the popup says why. Over a page that is no story it opens by itself, and offers to read it all the same.
 */
export async function saveFromTab(parts: SaveParts, tabId: number): Promise<void> {
  const story = await parts.story(tabId);
  const reading = story.ok ? await parts.read(tabId) : story;
  const entry = reading.ok ? reading.value.entry : null;
  const saved = entry !== null && (await parts.save(entry)).ok;
  await parts.badge(tabId, saved ? '✓' : '!');
  if (!story.ok && story.error.kind === 'no-story-found') await parts.openPopup();
  await parts.wait(SHOWN);
  await parts.badge(tabId, '');
}
