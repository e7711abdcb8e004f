import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Article } from '../model/article.ts';
import { blockText } from '../model/plain-text.ts';
import {
  type ModelFailure,
  type ModelRequest,
  type ModelState,
  type SummarizerFactory,
  summariseWithModel,
} from '../summarise/browser-model.ts';

type MachineView =
  /** Nothing asked for yet; `download`: the browser fetches its model first. */
  | { state: 'offered'; download: boolean }
  /** `share`: of the model that is downloaded, null once it writes. */
  | { state: 'writing'; share: number | null; text: string }
  | { state: 'written'; text: string }
  | { state: 'failed'; failure: ModelFailure };

export type MachineChoice = Pick<ModelRequest, 'type' | 'length'>;

export interface MachineState {
  view: ReadonlySignal<MachineView>;
  choice: ReadonlySignal<MachineChoice>;
  choose(choice: Partial<MachineChoice>): void;
  /** Call it on a click or key press: a download starts for nothing else. */
  write(): Promise<void>;
  stop(): void;
}

const FIRST: MachineChoice = { type: 'key-points', length: 'short' };

/** @returns the state of the browser model's own summary of a story: streamed, stoppable, every failure named */
export function createMachineState(
  summarizer: SummarizerFactory,
  article: Article,
  offer: ModelState,
): MachineState {
  const now = signal<MachineView>({ state: 'offered', download: offer !== 'ready' });
  const choice = signal<MachineChoice>(FIRST);
  let controller: AbortController | null = null;

  async function write(): Promise<void> {
    controller?.abort();
    const own = new AbortController();
    controller = own;
    const show = (view: MachineView) => {
      if (controller === own) now.value = view;
    };
    show({ state: 'writing', share: null, text: '' });
    const result = await summariseWithModel(
      summarizer,
      { text: article.body.map(blockText).join('\n\n'), language: article.language, ...choice.value },
      {
        signal: own.signal,
        onDownload: (share) => show({ state: 'writing', share, text: '' }),
        onText: (text) => show({ state: 'writing', share: null, text }),
      },
    );
    show(result.ok ? { state: 'written', text: result.value } : { state: 'failed', failure: result.error });
  }

  return {
    view: computed(() => now.value),
    choice,
    choose: (change) => {
      choice.value = { ...choice.value, ...change };
    },
    write,
    stop: () => controller?.abort(),
  };
}
