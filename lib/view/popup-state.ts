import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ToldStory } from '../messages/messages.ts';
import { type Failure, type Result, success } from '../model/result.ts';
import { job } from './job.ts';
import type { SettingsState } from './settings-state.ts';
import { createStoryState, type StoryParts, type StoryState } from './story-state.ts';
import { createToasts, type Toasts } from './toasts.ts';

/** Milliseconds after which reading a page shows that it is under way. */
const PATIENCE = 300;

/** What the popup needs of the world around it. */
export interface PopupParts extends Omit<StoryParts, 'toasts' | 'tabId'> {
  /** @param anyway reads the page even where nothing speaks for a story */
  read(tabId: number, anyway: boolean): Promise<Result<ToldStory>>;
  settings: SettingsState;
}

type PopupView =
  /** `late`: it takes long enough for a progress bar with Stop. */
  | { state: 'reading'; late: boolean }
  | { state: 'story'; story: StoryState }
  /** `tried`: the reader asked for it all the same, and there was nothing. */
  | { state: 'no-story'; tried: boolean }
  | { state: 'off-limits'; failure: Extract<Failure, { kind: 'page-not-readable' }> }
  | { state: 'failed'; failure: Failure };

export interface PopupState {
  view: ReadonlySignal<PopupView>;
  toasts: Toasts;
  settings: SettingsState;
  /**
   * Shows what a tab holds; an earlier tab is let go.
   * @param asked the tab's story, where it has been asked for already
   */
  open(tabId: number, asked?: Promise<Result<ToldStory>>): Promise<void>;
  /** Reads the page even though nothing speaks for a story. */
  extractAnyway(): Promise<void>;
  retry(): Promise<void>;
  stop(): void;
}

/** @returns the state of the popup, of the side panel, and of anything else that shows the story of a tab */
export function createPopupState(parts: PopupParts): PopupState {
  const toasts = createToasts();
  const tab = signal<number | null>(null);
  const tried = signal(false);

  const reading = job(
    async ({ tabId, anyway, asked }: Ask) => {
      const read = await (asked ?? parts.read(tabId, anyway));
      await parts.settings.ready;
      if (!read.ok) return read;
      return success(createStoryState(read.value, { ...parts, toasts, tabId }));
    },
    { patience: PATIENCE },
  );

  async function start({ tabId, anyway, asked = null }: Ask): Promise<void> {
    const before = reading.state.peek();
    if (before.state === 'done') before.value.close();
    tab.value = tabId;
    tried.value = anyway;
    await reading.start({ tabId, anyway, asked });
  }

  return {
    toasts,
    settings: parts.settings,
    view: computed((): PopupView => {
      const now = reading.state.value;
      if (now.state === 'done') return { state: 'story', story: now.value };
      if (now.state === 'failed') return viewOf(now.failure, tried.value);
      return { state: 'reading', late: now.state === 'running' && now.late };
    }),
    open: (tabId, asked) => start({ tabId, anyway: false, asked: asked ?? null }),
    extractAnyway: async () => {
      if (tab.value !== null) await start({ tabId: tab.value, anyway: true });
    },
    retry: async () => {
      if (tab.value !== null) await start({ tabId: tab.value, anyway: tried.value });
    },
    stop: reading.stop,
  };
}

interface Ask {
  tabId: number;
  anyway: boolean;
  asked?: Promise<Result<ToldStory>> | null;
}

function viewOf(reason: Failure, tried: boolean): PopupView {
  if (reason.kind === 'page-not-readable') return { state: 'off-limits', failure: reason };
  if (reason.kind === 'no-story-found') return { state: 'no-story', tried };
  return { state: 'failed', failure: reason };
}
