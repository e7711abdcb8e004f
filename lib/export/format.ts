import type { StoryPast } from '../model/archive.ts';
import type { Article } from '../model/article.ts';
import type { CitationStyle, ExportChoice, FormatId } from '../model/export-choice.ts';
import type { ExportFile, FileAtPath } from '../model/export-file.ts';
import type { Highlight } from '../model/highlight.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { ExportWords } from './words.ts';

/** A story with what the reader added to it. `entry` is null for a story that is in no history. */
export interface ExportedStory {
  article: Article;
  entry: HistoryEntry | null;
  highlights: Highlight[];
  /** Where it comes from the history. */
  past?: StoryPast | null;
}

export type { CitationStyle, ExportFile, FileAtPath, FormatId };

/** What a format is for; the order in which a choice shows them. */
export type FormatGroup = 'reading' | 'data' | 'citation' | 'highlights';

/** What the reader may choose for a format, beside the stories. */
export type FormatSetting = 'template' | 'style' | 'chapters' | 'pictures' | 'separate';

export interface Format {
  id: FormatId;
  group: FormatGroup;
  /** The format's own name, the same in every language. */
  label: string;
  /** Without the dot. */
  extension: string;
  mediaType: string;
  /** What becomes of several stories: one file that holds all, or a ZIP with a file for each. */
  many: 'one-file' | 'zip';
  settings: readonly FormatSetting[];
  /** Fetches the code that writes it, which nobody pays for who does not export. */
  load(): Promise<Write>;
  /** The same for a file that needs one story at a time, however many it holds. */
  loadPieces?(): Promise<WritePieces>;
}

/** Stories → the file's text, piece by piece. */
export type WritePieces = (stories: AnyStories) => AsyncIterable<string>;

/** Stories as they come: all there, or each read when it is its turn. */
export type AnyStories = Iterable<ExportedStory> | AsyncIterable<ExportedStory>;

/** Stories → one file's content. Throws the signal's reason when it is stopped. */
export type Write = (stories: readonly ExportedStory[], options: ExportOptions, run: Run) => Promise<Written>;

export interface Written {
  data: string | Uint8Array<ArrayBuffer>;
  /** Files that the content refers to by relative path; they go into the same ZIP. */
  attachments?: readonly Attachment[];
}

export interface Attachment extends FileAtPath {
  data: Uint8Array<ArrayBuffer>;
}

export interface ExportOptions extends Omit<ExportChoice, 'format' | 'pictures'> {
  /** Epoch milliseconds: when the export was made. */
  now: number;
  /** IANA name of the reader's time zone: which day a story was read on. */
  timeZone: string;
  /** The few words that we add to a story. */
  words: ExportWords;
  /** Finds a picture that was kept with a saved story; null to leave pictures out. */
  pictures: ((src: string) => Promise<Picture | null>) | null;
}

export interface Picture {
  /** As the server declared it: "image/jpeg". */
  mediaType: string;
  data: Uint8Array<ArrayBuffer>;
}

/** How a long export is watched and stopped. */
export interface Run {
  signal: AbortSignal;
  report(done: number, total: number): void;
}
