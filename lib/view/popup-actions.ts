import type { StoryState } from './story-state.ts';

export type CopyKind = 'markdown' | 'text' | 'quotation' | 'citation';

/** What leads out of the popup. */
export interface PopupActions {
  read(story: StoryState): Promise<void>;
  listen(story: StoryState): Promise<void>;
  export(story: StoryState): Promise<void>;
  copy(kind: CopyKind, story: StoryState): Promise<void>;
  /** A file for whoever mends extraction: the page's skeleton and what was made of it. */
  report(story: StoryState): Promise<void>;
  earlier(story: StoryState, version: number): void;
  history(): void;
  settings(): void;
  /** Opens the side panel; null where there is none, or where we are in it. */
  openPanel: (() => void) | null;
  /** Keys that work while the popup is closed, with what they do. */
  commands: [string, string][];
}
