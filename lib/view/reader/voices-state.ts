import { type ReadonlySignal, signal } from '@preact/signals';
import { type Speech, type Voice, voicesFor } from '../../listen/speech.ts';
import { primaryLanguage } from '../../text/language.ts';
import type { SettingsState } from '../settings-state.ts';

/** The voices of this device that speak a story's language. */
export interface VoicesState {
  /**
   * Best first. Null until they are known, which begins with the first wish to listen: Firefox for Linux complains of a
   * missing library as soon as a page asks for voices.
   */
  voices: ReadonlySignal<Voice[] | null>;
  /** The one that the reader chose for the language, else the best; null where there is none. */
  voice: ReadonlySignal<Voice | null>;
  /** Asks the browser for them; once. */
  ask(): void;
  /** Keeps the reader's choice for the story's language. */
  choose(id: string): void;
  close(): void;
}

interface VoicesParts {
  /** Null where the browser cannot speak. */
  speech: Speech | null;
  language: string | null;
  settings: SettingsState;
}

/** Milliseconds after which a browser that names no voice has none: most load them only when they are asked. */
const COME_WITHIN = 1000;

/** @param onVoice called when the browser has named voices, and one of them is of use: browsers load them late */
export function createVoicesState(
  { speech, language, settings }: VoicesParts,
  onVoice: () => void,
): VoicesState {
  const voices = signal<Voice[] | null>(null);
  const voice = signal<Voice | null>(null);
  const primary = primaryLanguage(language) ?? 'any';
  let asked = false;
  let patience: ReturnType<typeof setTimeout> | null = null;

  function refresh(): void {
    const all = speech?.voices() ?? [];
    if (all.length === 0 && patience !== null) return;
    const speaking = voicesFor(all, language);
    const chosen = settings.settings.value.listen.voices[primary];
    voices.value = speaking;
    voice.value = speaking.find(({ id }) => id === chosen) ?? speaking[0] ?? null;
  }

  function endPatience(): void {
    if (patience !== null) clearTimeout(patience);
    patience = null;
  }

  const endVoices = speech?.onVoices(() => {
    if (!asked) return;
    refresh();
    if (voice.value) onVoice();
  });

  return {
    voices,
    voice,
    ask() {
      if (asked) return;
      asked = true;
      if (speech) {
        patience = setTimeout(() => {
          endPatience();
          refresh();
        }, COME_WITHIN);
      }
      refresh();
    },
    choose(id) {
      const { listen } = settings.settings.value;
      void settings.change({ listen: { ...listen, voices: { ...listen.voices, [primary]: id } } });
      refresh();
    },
    close() {
      endPatience();
      endVoices?.();
    },
  };
}
