import type { ReadingRule } from './settings.ts';

/**
 * The few settings that the meter reads in web pages, without the library that checks all of them: what is not
 * understood here counts as not stored, as it does there.
 */

export const DEFAULT_RULE: ReadingRule = { seconds: 20, part: 0.5 };

/** Each setting has its own key, so that two pages that change two settings do not undo each other. */
export const settingKey = (setting: string): string => `settings.${setting}`;

export const METER_KEYS = ['historyPaused', 'recordReading', 'readAfter'].map(settingKey);

/** @returns when a story counts as read; null where reading is not measured */
export function ruleFor(stored: Record<string, unknown>): ReadingRule | null {
  const [paused, record, rule] = METER_KEYS.map((key) => stored[key]);
  if (paused === true || record === false) return null;
  const { seconds, part } = { ...DEFAULT_RULE, ...(typeof rule === 'object' ? rule : null) };
  return typeof seconds === 'number' && typeof part === 'number' ? { seconds, part } : DEFAULT_RULE;
}
