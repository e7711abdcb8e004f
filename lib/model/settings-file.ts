import { failure, type Result, success } from './result.ts';
import { parseSettings, type Settings } from './settings.ts';

const FORMAT = 'lede-settings';
/** Raised where a setting changes its meaning; what is only added needs no new one. */
const VERSION = 1;

/**
 * What travels: all but how long stories are kept. Such a term destroys what cannot be brought back, and is put in force
 * only where its reader was shown what would go.
 */
type Portable = Omit<Settings, 'retention'>;

/** @returns the settings that travel, rules for sites too, as the text of a file (JSON) */
export const writeSettings = ({ retention: _, ...settings }: Settings): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;

/**
 * @param text of a file that `writeSettings` wrote, in this or another version of Lede
 * @returns the settings that travel, defaults for those that the file does not have or has in no form that is ours;
 *   `file-not-understood`
 */
export function readSettings(text: string): Result<Portable> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return notOurs('no JSON');
  }
  if (!isRecord(value) || value['format'] !== FORMAT || !isRecord(value['settings']))
    return notOurs('no settings of Lede');
  const { version } = value;
  if (typeof version === 'number' && version > VERSION) return notOurs('from a newer version of Lede');
  if (version !== VERSION) return notOurs('no settings of Lede');
  const { retention: _, ...settings } = parseSettings(value['settings']);
  return success(settings);
}

const notOurs = (detail: string) => failure({ kind: 'file-not-understood', line: null, detail });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
