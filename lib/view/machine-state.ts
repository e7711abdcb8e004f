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

/** Outlasts the popup, and ends with the browser. What is read from it may be anything. */
export interface MachineMemory {
  read(): Promise<unknown>;
  /** @param words null: nothing is to be kept */
  write(words: MachineWords | null): void;
}

/** What the machine wrote last, or was writing when the popup closed. */
export interface MachineWords {
  /** Of the story, with the number of its words: another text has other summaries. */
  of: string;
  choice: MachineChoice;
  /** Null while it is being written. */
  text: string | null;
}

export interface MachineParts {
  summarizer: SummarizerFactory;
  article: Article;
  offer: ModelState;
  memory: MachineMemory;
  /** Whether the story may leave traces. */
  mayKeep(): boolean;
}

export interface MachineState {
  view: ReadonlySignal<MachineView>;
  choice: ReadonlySignal<MachineChoice>;
  /** It was being written when the popup closed, and is written again. */
  resumed: boolean;
  choose(choice: Partial<MachineChoice>): void;
  /** Call it on a click or key press: a download starts for nothing else. */
  write(): Promise<void>;
  stop(): void;
  /** Ends what is under way without taking it for stopped: the story leaves the screen. */
  close(): void;
}

const FIRST: MachineChoice = { type: 'key-points', length: 'short' };

/** @returns the state of the browser model's own summary of a story: streamed, stoppable, every failure named */
export async function createMachineState({
  summarizer,
  article,
  offer,
  memory,
  mayKeep,
}: MachineParts): Promise<MachineState> {
  const of = `${article.url} ${article.words}`;
  const remembered = await memory.read().catch((error: unknown) => console.error(error));
  const kept = wordsOf(remembered, of);
  const now = signal<MachineView>(
    typeof kept?.text === 'string'
      ? { state: 'written', text: kept.text }
      : { state: 'offered', download: offer !== 'ready' },
  );
  const choice = signal<MachineChoice>(kept?.choice ?? FIRST);
  let controller: AbortController | null = null;

  async function write(): Promise<void> {
    controller?.abort();
    const own = new AbortController();
    controller = own;
    const asked = choice.value;
    const show = (view: MachineView) => {
      if (controller === own) now.value = view;
    };
    const keep = (words: MachineWords | null) => {
      if (controller === own && mayKeep()) memory.write(words);
    };
    show({ state: 'writing', share: null, text: '' });
    keep({ of, choice: asked, text: null });
    const result = await summariseWithModel(
      summarizer,
      { text: article.body.map(blockText).join('\n\n'), language: article.language, ...asked },
      {
        signal: own.signal,
        onDownload: (share) => show({ state: 'writing', share, text: '' }),
        onText: (text) => show({ state: 'writing', share: null, text }),
      },
    );
    show(result.ok ? { state: 'written', text: result.value } : { state: 'failed', failure: result.error });
    keep(result.ok ? { of, choice: asked, text: result.value } : null);
  }

  // Without a click the browser writes only where its model is there already.
  const resumed = kept?.text === null && offer === 'ready';
  if (resumed) void write();
  return {
    view: computed(() => now.value),
    choice,
    resumed,
    choose: (change) => {
      choice.value = { ...choice.value, ...change };
    },
    write,
    stop: () => controller?.abort(),
    close() {
      const last = controller;
      controller = null;
      last?.abort();
    },
  };
}

const TYPES: readonly unknown[] = ['key-points', 'tldr', 'headline'] satisfies MachineChoice['type'][];
const LENGTHS: readonly unknown[] = ['short', 'medium', 'long'] satisfies MachineChoice['length'][];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isType = (value: unknown): value is MachineChoice['type'] => TYPES.includes(value);
const isLength = (value: unknown): value is MachineChoice['length'] => LENGTHS.includes(value);

/** @returns what is kept of this story, where anything is */
function wordsOf(value: unknown, of: string): MachineWords | null {
  if (!isObject(value) || value['of'] !== of || !isObject(value['choice'])) return null;
  const text = value['text'];
  const { type, length }: Record<string, unknown> = value['choice'];
  if (!isType(type) || !isLength(length) || (text !== null && typeof text !== 'string')) return null;
  return { of, choice: { type, length }, text };
}
