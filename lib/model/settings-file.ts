import { failure, type Result, success } from './result.ts';
import { parseSettings, type Settings } from './settings.ts';

const FORMAT = 'lede-settings';
/** Raised where a setting changes its meaning; what is only added needs no new one. */
const VERSION = 1;

/** @returns all settings, rules for sites too, as the text of a file (JSON) */
export const writeSettings = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;

/**
 * @param text of a file that `writeSettings` wrote, in this or another version of Lede
 * @returns all settings, defaults for those that the file does not have or has in no form that is ours;
 *   `file-not-understood`
 */
export function readSettings(text: string): Result<Settings> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return notOurs('no JSON');
  }
  if (!isRecord(value) || value['format'] !== FORMAT || !isRecord(value['settings']))
    return notOurs('no settings of Lede');
  if (value['version'] !== VERSION) return notOurs('from a newer version of Lede');
  return success(parseSettings(value['settings']));
}

const notOurs = (detail: string) => failure({ kind: 'file-not-understood', line: null, detail });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
