import { type ReadonlySignal, signal } from '@preact/signals';
import type { SpokenSentence } from '../../listen/script.ts';
import type { Speech } from '../../listen/speech.ts';
import type { SettingsState } from '../settings-state.ts';
import { createVoicesState, type VoicesState } from './voices-state.ts';

type ListenView =
  | { state: 'off' }
  | { state: 'playing' | 'paused'; at: number }
  /** The voice gave up at a sentence. */
  | { state: 'failed'; at: number };

export interface ListenState {
  view: ReadonlySignal<ListenView>;
  voices: VoicesState['voices'];
  voice: VoicesState['voice'];
  script: readonly SpokenSentence[];
  /** From a sentence, from where it was paused, or from the beginning. */
  play(from?: number): void;
  pause(): void;
  toggle(): void;
  /** So many sentences on, or back. */
  skip(by: number): void;
  stop(): void;
  setRate(rate: number): void;
  setVoice(id: string): void;
  /** Quiet, and no longer listening for voices. */
  close(): void;
}

export const SLOWEST = 0.5;
export const FASTEST = 3;

interface ListenParts {
  /** Null where the browser cannot speak. */
  speech: Speech | null;
  script: readonly SpokenSentence[];
  language: string | null;
  settings: SettingsState;
}

/**
 * Reads a story aloud, one sentence an utterance: the sentence that is being read is known, a changed pace or voice
 * counts from the same sentence on, and no browser's limit on long utterances is met. Pausing gives up the sentence and
 * goes on with its beginning, since `speechSynthesis.pause()` is not dependable everywhere.
 */
export function createListenState({ speech, script, language, settings }: ListenParts): ListenState {
  const view = signal<ListenView>({ state: 'off' });
  /** Counts utterances, so that the end of one that was given up means nothing. */
  let turn = 0;
  /** The sentence that waits for a voice: browsers load them late. */
  let awaited: number | null = null;

  const { voices, voice, ...ears } = createVoicesState({ speech, language, settings }, () => {
    if (awaited !== null) say(awaited);
  });

  /** Only with a voice of this device: left to itself, a browser may take one that a server speaks. */
  function say(at: number): void {
    ears.ask();
    const sentence = script[at];
    const chosen = voice.value;
    turn += 1;
    const own = turn;
    speech?.cancel();
    awaited = chosen ? null : at;
    if (!speech || !sentence || !chosen) {
      view.value = { state: 'off' };
      return;
    }
    view.value = { state: 'playing', at };
    speech.speak(
      {
        text: sentence.text,
        lang: chosen.lang,
        voice: chosen.id,
        rate: settings.settings.value.listen.rate,
      },
      (how) => {
        if (own !== turn) return;
        if (how === 'ended') say(at + 1);
        else view.value = { state: how === 'failed' ? 'failed' : 'paused', at };
      },
    );
  }

  function quiet(next: ListenView): void {
    turn += 1;
    awaited = null;
    speech?.cancel();
    view.value = next;
  }

  const current = () => (view.value.state === 'off' ? 0 : view.value.at);
  const sayAgain = () => {
    if (view.value.state === 'playing') say(view.value.at);
  };
  const pause = () => {
    if (view.value.state === 'playing') quiet({ state: 'paused', at: view.value.at });
  };

  return {
    view,
    voices,
    voice,
    script,
    play: (from) => say(from ?? current()),
    pause,
    toggle: () => (view.value.state === 'playing' ? pause() : say(current())),
    skip(by) {
      if (view.value.state === 'off') return;
      const at = Math.min(script.length - 1, Math.max(0, view.value.at + by));
      if (view.value.state === 'playing') say(at);
      else view.value = { state: 'paused', at };
    },
    stop: () => quiet({ state: 'off' }),
    setRate(rate) {
      const kept = Math.min(FASTEST, Math.max(SLOWEST, rate));
      void settings.change({ listen: { ...settings.settings.value.listen, rate: kept } });
      sayAgain();
    },
    setVoice(id) {
      ears.choose(id);
      sayAgain();
    },
    close() {
      quiet({ state: 'off' });
      ears.close();
    },
  };
}
