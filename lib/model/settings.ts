import * as v from 'valibot';
import { BACKUP_TIMES, type BackupPlan } from './backup.ts';
import {
  CHAPTER_ORDERS,
  CITATION_STYLES,
  DEFAULT_EXPORT_CHOICE,
  type ExportChoice,
  FORMAT_IDS,
} from './export-choice.ts';
import type { Retention } from './history.ts';
import { DEFAULT_RULE } from './page-settings.ts';
import { siteRules } from './parse-site-rules.ts';
import type { SiteRule } from './site-rule.ts';
import { SUMMARY_LENGTH } from './summary-length.ts';

/** What the reader can choose. Each has a default, and a stored value that is none of ours counts as not stored. */
export interface Settings {
  /** Notice stories by ourselves and light the icon. Off: a click still reads the page. */
  detection: boolean;
  /** Sites on which nothing is noticed, measured or recorded; subdomains belong to them. */
  excludedHosts: string[];
  /** Record nothing, until the reader goes on. */
  historyPaused: boolean;
  /** Record stories that were read in their page, without a click. */
  recordReading: boolean;
  /** A story counts as read from either on, but never before five seconds. */
  readAfter: ReadingRule;
  /** Sentences of a summary, at most. */
  summarySentences: number;
  /** Where fields of a site's stories stand, as the reader found; see `lib/site-rules/`. */
  siteRules: SiteRule[];
  /** Whether letters and signs alone do something (WCAG 2.1.4). Enter, Escape, arrows and keys with Ctrl always do. */
  letterKeys: boolean;
  reader: ReaderLook;
  listen: ListenSettings;
  /** Megabytes that pictures kept with stories may take up. */
  pictureBudget: number;
  exporting: ExportChoice;
  /** What goes by itself, and when. Nothing does until the reader says so. */
  retention: Retention;
  /** Backups by themselves. None are made until the reader says so: they are files outside the browser. */
  backups: BackupPlan;
}

export interface ReadingRule {
  /** Seconds of visible, active reading. */
  seconds: number;
  /** Part of the story that was on screen, 0 to 1. */
  part: number;
}

export interface ReaderLook {
  font: 'serif' | 'sans';
  /** CSS pixels. */
  size: number;
  /** Width of a line, in characters. */
  measure: number;
  /** Height of a line, in its size. */
  spacing: number;
  justify: boolean;
  /** Where the browser has the rules of the story's language. */
  hyphenate: boolean;
  /** Columns from right to left, for languages that are also written so (Japanese, Chinese, Korean). */
  vertical: boolean;
  /** `ask`: a picture is fetched from its publisher only when the reader says so. */
  pictures: 'ask' | 'show';
  /** `system` follows the device. */
  colours: 'system' | 'light' | 'dark' | 'sepia';
}

/** What can be chosen of the reader's numbers. */
export const LOOK_RANGES = {
  size: { min: 12, max: 40, step: 1 },
  measure: { min: 40, max: 100, step: 2 },
  spacing: { min: 1.2, max: 2.2, step: 0.05 },
} as const;

/** How stories are read aloud. */
export interface ListenSettings {
  /** 1 is the voice's own pace. */
  rate: number;
  /** The chosen voice (`voiceURI`) by the primary subtag of its language. */
  voices: Record<string, string>;
}

export type Setting = keyof Settings;

const host = v.pipe(v.string(), v.toLowerCase(), v.regex(/^[^\s/:]+$/), v.maxLength(253));
/** Days, or how many; never less than one, whatever a file says. */
const term = v.nullable(v.pipe(v.number(), v.toMinValue(1), v.integer()));
const between = (low: number, high: number) => v.pipe(v.number(), v.toMinValue(low), v.toMaxValue(high));
const within = ({ min, max }: { min: number; max: number }) => between(min, max);

export const DEFAULT_SETTINGS: Settings = {
  detection: true,
  excludedHosts: [],
  historyPaused: false,
  recordReading: true,
  readAfter: DEFAULT_RULE,
  summarySentences: 3,
  siteRules: [],
  letterKeys: true,
  reader: {
    font: 'serif',
    size: 19,
    measure: 66,
    spacing: 1.55,
    justify: false,
    hyphenate: true,
    vertical: false,
    pictures: 'ask',
    colours: 'system',
  },
  listen: { rate: 1, voices: {} },
  pictureBudget: 250,
  exporting: DEFAULT_EXPORT_CHOICE,
  retention: { texts: null, entries: null, trash: null },
  backups: { every: 'never', keep: 7 },
};

const fallback = <K extends Setting>(key: K, shape: v.GenericSchema<unknown, Settings[K]>) =>
  v.fallback(shape, DEFAULT_SETTINGS[key]);

const settings: v.GenericSchema<unknown, Settings> = v.object({
  detection: fallback('detection', v.boolean()),
  excludedHosts: fallback('excludedHosts', v.pipe(v.array(host), v.maxLength(10_000))),
  historyPaused: fallback('historyPaused', v.boolean()),
  recordReading: fallback('recordReading', v.boolean()),
  readAfter: fallback('readAfter', v.object({ seconds: between(5, 600), part: between(0.1, 1) })),
  summarySentences: fallback('summarySentences', v.pipe(within(SUMMARY_LENGTH), v.integer())),
  siteRules: fallback('siteRules', siteRules),
  letterKeys: fallback('letterKeys', v.boolean()),
  reader: fallback(
    'reader',
    v.object({
      font: v.picklist(['serif', 'sans']),
      size: within(LOOK_RANGES.size),
      measure: within(LOOK_RANGES.measure),
      spacing: v.fallback(within(LOOK_RANGES.spacing), DEFAULT_SETTINGS.reader.spacing),
      justify: v.fallback(v.boolean(), DEFAULT_SETTINGS.reader.justify),
      hyphenate: v.fallback(v.boolean(), DEFAULT_SETTINGS.reader.hyphenate),
      vertical: v.fallback(v.boolean(), DEFAULT_SETTINGS.reader.vertical),
      pictures: v.fallback(v.picklist(['ask', 'show']), DEFAULT_SETTINGS.reader.pictures),
      colours: v.picklist(['system', 'light', 'dark', 'sepia']),
    }),
  ),
  listen: fallback(
    'listen',
    v.object({
      rate: between(0.5, 3),
      voices: v.record(v.string(), v.pipe(v.string(), v.maxLength(500))),
    }),
  ),
  pictureBudget: fallback('pictureBudget', between(0, 10_000)),
  exporting: fallback(
    'exporting',
    v.object({
      format: v.picklist(FORMAT_IDS),
      citationStyle: v.picklist(CITATION_STYLES),
      chapters: v.picklist(CHAPTER_ORDERS),
      separate: v.boolean(),
      pictures: v.boolean(),
      template: v.nullable(v.pipe(v.string(), v.maxLength(100_000))),
    }),
  ),
  retention: fallback('retention', v.object({ texts: term, entries: term, trash: term })),
  backups: fallback('backups', v.object({ every: v.picklist(BACKUP_TIMES), keep: term })),
});

/** In the order in which they are shown. */
export const SETTINGS: readonly Setting[] = [
  'detection',
  'excludedHosts',
  'historyPaused',
  'recordReading',
  'readAfter',
  'summarySentences',
  'siteRules',
  'letterKeys',
  'reader',
  'listen',
  'pictureBudget',
  'exporting',
  'retention',
  'backups',
];

/**
 * @param stored values by setting, as storage or a backup has them
 * @returns all settings: numbers brought into their range, defaults for what is missing or not understood
 */
export const parseSettings = (stored: Record<string, unknown>): Settings => v.parse(settings, stored);
