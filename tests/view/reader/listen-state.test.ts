import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SpokenSentence } from '../../../lib/listen/script.ts';
import type { Speech, Utterance, Voice } from '../../../lib/listen/speech.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { createListenState } from '../../../lib/view/reader/listen-state.ts';
import { createSettingsState } from '../../../lib/view/settings-state.ts';

const SCRIPT: SpokenSentence[] = ['One.', 'Two.', 'Three.'].map((text, block) => ({
  text,
  place: { block, start: 0, end: text.length },
}));

const VOICES: Voice[] = [
  { id: 'ada', name: 'Ada', lang: 'en-GB', isDefault: false },
  { id: 'bea', name: 'Bea', lang: 'en-US', isDefault: true },
];

/** A voice that says what it was given; a test lets it come to an end. */
function fakeSpeech(voices: Voice[] = [...VOICES]) {
  const said: Utterance[] = [];
  let finish: ((how: 'ended' | 'stopped' | 'failed') => void) | null = null;
  const listeners = new Set<() => void>();
  let asked = 0;
  const speech: Speech = {
    voices: () => {
      asked += 1;
      return voices;
    },
    onVoices: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    speak(utterance, done) {
      said.push(utterance);
      finish = done;
    },
    cancel() {
      const cancelled = finish;
      finish = null;
      cancelled?.('stopped');
    },
  };
  return {
    speech,
    said,
    texts: () => said.map(({ text }) => text),
    end: (how: 'ended' | 'failed' = 'ended') => finish?.(how),
    listeners,
    asked: () => asked,
    addVoice: (voice: Voice) => {
      voices.push(voice);
      for (const listener of listeners) listener();
    },
  };
}

function stage(voices?: Voice[]) {
  const fake = fakeSpeech(voices);
  const settings = createSettingsState({
    load: async () => DEFAULT_SETTINGS,
    change: async () => undefined,
    onChange: () => () => undefined,
  });
  const state = createListenState({ speech: fake.speech, script: SCRIPT, language: 'en', settings });
  return { ...fake, settings, state };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('listening', () => {
  test('goes through the story and ends', () => {
    const { state, texts, end } = stage();
    state.play();
    expect(state.view.value).toEqual({ state: 'playing', at: 0 });
    end();
    end();
    expect(state.view.value).toEqual({ state: 'playing', at: 2 });
    end();
    expect(state.view.value).toEqual({ state: 'off' });
    expect(texts()).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('pauses, and goes on with the beginning of the same sentence', () => {
    const { state, texts, end } = stage();
    state.play();
    end();
    state.pause();
    expect(state.view.value).toEqual({ state: 'paused', at: 1 });
    state.toggle();
    expect(texts()).toEqual(['One.', 'Two.', 'Two.']);
  });

  test('skips on and back, also while paused, and stays within the story', () => {
    const { state, texts } = stage();
    state.skip(1);
    expect(state.view.value).toEqual({ state: 'off' });
    state.play(1);
    state.skip(1);
    state.skip(5);
    state.pause();
    state.skip(-1);
    expect(state.view.value).toEqual({ state: 'paused', at: 1 });
    expect(texts()).toEqual(['Two.', 'Three.', 'Three.']);
  });

  test('a changed pace or voice counts from this sentence on, and is remembered', () => {
    const { state, said, settings } = stage();
    state.play(1);
    state.setRate(9);
    state.setVoice('ada');
    expect(said.map(({ text, rate, voice }) => [text, rate, voice])).toEqual([
      ['Two.', 1, 'bea'],
      ['Two.', 3, 'bea'],
      ['Two.', 3, 'ada'],
    ]);
    expect(settings.settings.value.listen).toEqual({ rate: 3, voices: { en: 'ada' } });
  });

  test('says where the voice gave up, and can go on', () => {
    const { state, texts, end } = stage();
    state.play();
    end('failed');
    expect(state.view.value).toEqual({ state: 'failed', at: 0 });
    state.toggle();
    expect(texts()).toEqual(['One.', 'One.']);
  });

  test('asks for no voice before somebody wants to listen', () => {
    const { state, asked, addVoice } = stage();
    addVoice({ id: 'cy', name: 'Cy', lang: 'en-IE', isDefault: false });
    state.skip(1);
    expect(asked()).toBe(0);
    expect(state.voices.value).toBeNull();
    state.play();
    expect(state.voices.value?.map(({ id }) => id)).toContain('cy');
  });

  test('a device is said to have no voice only after a while, and not where voices come within it', () => {
    const none = stage([]);
    none.state.play();
    expect(none.state.voices.value).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(none.state.voices.value).toEqual([]);

    const late = stage([]);
    late.state.play();
    late.addVoice({ id: 'cy', name: 'Cy', lang: 'en-IE', isDefault: false });
    expect(late.state.voices.value?.map(({ id }) => id)).toEqual(['cy']);
    expect(late.texts()).toEqual(['One.']);
  });

  test('falls silent when closed', () => {
    const { state, listeners } = stage();
    state.play();
    state.close();
    expect(state.view.value).toEqual({ state: 'off' });
    expect(listeners.size).toBe(0);
  });

  test('without a voice of this device nothing is spoken, until one comes', () => {
    const { state, said, addVoice } = stage([{ id: 'dee', name: 'Dee', lang: 'de', isDefault: true }]);
    state.play(1);
    expect(state.view.value).toEqual({ state: 'off' });
    addVoice({ id: 'eve', name: 'Eve', lang: 'fr', isDefault: false });
    expect(said).toEqual([]);
    addVoice({ id: 'cy', name: 'Cy', lang: 'en-IE', isDefault: false });
    expect(said).toEqual([{ text: 'Two.', lang: 'en-IE', voice: 'cy', rate: 1 }]);
    addVoice({ id: 'flo', name: 'Flo', lang: 'en-AU', isDefault: false });
    expect(said).toHaveLength(1);
  });

  test('what was given up does not begin when a voice comes', () => {
    const { state, said, addVoice } = stage([]);
    state.play();
    state.stop();
    addVoice({ id: 'cy', name: 'Cy', lang: 'en-IE', isDefault: false });
    expect(said).toEqual([]);
  });

  test('a browser without voices stays quiet', () => {
    const { settings } = stage();
    const state = createListenState({ speech: null, script: SCRIPT, language: null, settings });
    state.play();
    expect(state.view.value).toEqual({ state: 'off' });
    expect(state.voices.value).toEqual([]);
  });
});
