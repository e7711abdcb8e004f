import { messageBackground, messageTab } from '../browser/runtime.ts';
import type { Result } from '../model/result.ts';
import { failure } from '../model/result.ts';
import type { Answer, Kind, Request } from './messages.ts';

/**
 * Asks the background.
 * @param kind what is asked, see `Messages`
 * @returns the answer, or the failure; never rejects
 */
export async function send<K extends Kind>(kind: K, request: Request<K>): Promise<Answer<K>> {
  return answerOf<K>(() => messageBackground({ kind, request }));
}

/** Tells the detector of one tab's top frame something. A tab without a detector gives the failure `unexpected`. */
export async function sendToTab<K extends Kind>(
  tabId: number,
  kind: K,
  request: Request<K>,
): Promise<Answer<K>> {
  return answerOf<K>(() => messageTab(tabId, { kind, request }));
}

/** @returns what was answered to a question of this kind, or the failure; never rejects */
export async function answerOf<K extends Kind>(ask: () => Promise<unknown>): Promise<Answer<K>> {
  try {
    const answer = await ask();
    if (isAnswer<K>(answer)) return answer;
    return failure({ kind: 'unexpected', detail: 'no answer' });
  } catch (error) {
    return failure({ kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** The other end is our own code of the same version (`listen`), so the envelope alone is checked. */
const isAnswer = <K extends Kind>(value: unknown): value is Answer<K> => isResult(value);

const isResult = (value: unknown): value is Result<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
