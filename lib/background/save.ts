import type { Reading } from '../messages/messages.ts';
import type { EntryId } from '../model/history.ts';
import type { Result } from '../model/result.ts';

/** What saving without the popup needs of the outer world. */
export interface SaveParts {
  read(tabId: number): Promise<Result<Reading>>;
  save(entry: EntryId): Promise<Result<unknown>>;
  /** Puts a sign over the toolbar icon; empty takes it away. */
  badge(tabId: number, text: string): Promise<void>;
  wait(milliseconds: number): Promise<void>;
}

/** How long the sign stays. Milliseconds. */
const SHOWN = 2_500;

/**
 * Saves the story of a tab, by key or context menu. With no window to say so in, the icon does: ✓ for saved, ! for not;
 * the popup says why.
 */
export async function saveFromTab(parts: SaveParts, tabId: number): Promise<void> {
  const reading = await parts.read(tabId);
  const entry = reading.ok ? reading.value.entry : null;
  const saved = entry !== null && (await parts.save(entry)).ok;
  await parts.badge(tabId, saved ? '✓' : '!');
  await parts.wait(SHOWN);
  await parts.badge(tabId, '');
}
