import type { Extraction } from '../model/article.ts';
import type { EntryId, Summary } from '../model/history.ts';
import type { Failure, Result } from '../model/result.ts';
import type { Verdict } from '../model/verdict.ts';

/**
 * All that contexts say to each other. A response travels as `Result<response>`: an `Error` does not survive
 * every channel, a value does.
 */
export interface Messages {
  /**
   * Our page → background: the story of a tab, null for the one in front, and its summary, as soon as it is read; it is
   * put into the history meanwhile. A page that is surely no story is read only `anyway`.
   */
  'page.story': { request: { tabId: number | null; anyway: boolean }; response: ToldStory };
  /** Our page → background: the same, once it is in the history. */
  'page.read': { request: { tabId: number }; response: Reading };
  /** Our page → background: scroll the tab to a sentence of its story and mark it there. */
  'page.mark': { request: { tabId: number; sentence: string }; response: { found: boolean } };
  /** Detector → background: the page turned out to be a story, or is none any more. */
  'page.detected': { request: { kind: Verdict['kind']; scheme: Scheme }; response: null };
  /** Detector → background: the pointer leaves a story for the toolbar, or a key is begun: perhaps ours. */
  'page.sought': { request: null; response: null };
  /** Detector → background: how far a story has been read. Repeated with growing figures, told apart by `visit`. */
  'reading.measured': { request: Measure; response: null };
  /** Backup page → background: put what is at a blob's address into the downloads. */
  'backup.save': {
    request: { url: string; name: string };
    response: { id: number; path: string; bytes: number };
  };
  /** Backup page → background: whether files may be put into the downloads. */
  'backup.ready': { request: null; response: null };
  /** Backup page → background: remove an old backup from the downloads. */
  'backup.remove': {
    request: { name: string; bytes: number; download: { id: number; path: string } | null };
    response: 'removed' | 'kept' | 'unknown';
  };
  /** Our page → background: a backup has ended, well or not, so that the next can be arranged. */
  'backup.over': { request: null; response: null };
  /** Background → detector: look again, the address or a setting has changed. */
  'page.recheck': { request: null; response: null };
}

export type Kind = keyof Messages;
export type Request<K extends Kind> = Messages[K]['request'];
export type Response<K extends Kind> = Messages[K]['response'];

/** The story of a tab as it was just read, with the summary that the popup begins with. */
export interface ToldStory extends Extraction {
  /** As long as the reader's settings want it. */
  summary: Summary;
}

/** The story of a tab as it was just read, and what became of it in the history. */
export interface Reading extends Extraction {
  /** Its row in the history; null where nothing was recorded. */
  entry: EntryId | null;
  /** Why nothing was recorded; null where it was. */
  notRecorded: NotRecorded | null;
}

/** `private`: a private window. `paused`: the reader paused the history. `site-off`: the reader left this site out. */
export type NotRecorded = { why: 'private' | 'paused' | 'site-off' } | { why: 'failed'; failure: Failure };

/** Reading of one visit to one story. */
export interface Measure {
  url: string;
  /** When the visit began, epoch milliseconds: names the visit within its tab. */
  visit: number;
  /** Milliseconds in which the page was visible and the reader active. */
  readingTime: number;
  /** Furthest point of the story that was on screen, 0 to 1. */
  progress: number;
}

/** What the surroundings of the toolbar look like. */
export type Scheme = 'light' | 'dark';

export type Answer<K extends Kind> = Result<Response<K>>;
