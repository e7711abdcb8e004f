import type { Retention, RetentionPreview } from '../model/history.ts';
import type { Result } from '../model/result.ts';

export interface RetentionParts {
  rules(): Promise<Retention>;
  apply(rules: Retention): Promise<Result<RetentionPreview>>;
}

/**
 * Follows the reader's rules of how long what is kept. Without rules the history is not even opened. A failure is left
 * to the next start: nothing is lost by keeping things longer.
 */
export async function followRetention({ rules, apply }: RetentionParts): Promise<void> {
  const { texts, entries, trash } = await rules();
  if (texts === null && entries === null && trash === null) return;
  const applied = await apply({ texts, entries, trash });
  if (!applied.ok) console.warn('Rules of retention were not followed:', applied.error);
}
