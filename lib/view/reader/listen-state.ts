import { type ReadonlySignal, signal } from '@preact/signals';
import type { SpokenSentence } from '../../listen/script.ts';
import { type Speech, type Voice, voicesFor } from '../../listen/speech.ts';
import { primaryLanguage } from '../../text/language.ts';
import type { SettingsState } from '../settings-state.ts';

type ListenView =
  | { state: 'off' }
  | { state: 'playing' | 'paused'; at: number }
  /** The voice gave up at a sentence. */
  | { state: 'failed'; at: number };

export interface ListenState {
  view: ReadonlySignal<ListenView>;
  /**
   * Voices on this device that speak the story's language, best first. Null until they are known, which begins with the
   * first wish to listen: Firefox for Linux complains of a missing library as soon as a page asks for voices.
   */
  voices: ReadonlySignal<Voice[] | null>;
  voice: ReadonlySignal<Voice | null>;
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

/** Milliseconds after which a browser that names no voice has none: most load them only when they are asked. */
const VOICES_COME_WITHIN = 1000;

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
  const voices = signal<Voice[] | null>(null);
  const voice = signal<Voice | null>(null);
  const primary = primaryLanguage(language) ?? 'any';
  /** Counts utterances, so that the end of one that was given up means nothing. */
  let turn = 0;
  /** The sentence that waits for a voice: browsers load them late. */
  let awaited: number | null = null;

  let asked = false;
  let patience: ReturnType<typeof setTimeout> | null = null;

  function refreshVoices(): void {
    const all = speech?.voices() ?? [];
    if (all.length === 0 && patience !== null) return;
    const speaking = voicesFor(all, language);
    const chosen = settings.settings.value.listen.voices[primary];
    voices.value = speaking;
    voice.value = speaking.find(({ id }) => id === chosen) ?? speaking[0] ?? null;
  }
  function impatient(): void {
    if (patience !== null) clearTimeout(patience);
    patience = null;
  }
  function askForVoices(): void {
    if (asked) return;
    asked = true;
    if (speech) {
      patience = setTimeout(() => {
        impatient();
        refreshVoices();
      }, VOICES_COME_WITHIN);
    }
    refreshVoices();
  }
  const endVoices = speech?.onVoices(() => {
    if (!asked) return;
    refreshVoices();
    if (awaited !== null && voice.value) say(awaited);
  });

  /** Only with a voice of this device: left to itself, a browser may take one that a server speaks. */
  function say(at: number): void {
    askForVoices();
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
  const changeListening = (change: Partial<typeof settings.settings.value.listen>) =>
    settings.change({ listen: { ...settings.settings.value.listen, ...change } });

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
      void changeListening({ rate: Math.min(FASTEST, Math.max(SLOWEST, rate)) });
      sayAgain();
    },
    setVoice(id) {
      const { voices: chosen } = settings.settings.value.listen;
      void changeListening({ voices: { ...chosen, [primary]: id } });
      refreshVoices();
      sayAgain();
    },
    close() {
      quiet({ state: 'off' });
      impatient();
      endVoices?.();
    },
  };
}
