import { afterEach, expect, test, vi } from 'vitest';
import { browserSpeech } from '../../lib/listen/speech.ts';

/** A synthesiser with one voice of the device and one that a server speaks. */
function synthesis() {
  const spoken: { voice: { voiceURI: string } | null }[] = [];
  const voice = (voiceURI: string, localService: boolean) => ({
    voiceURI,
    localService,
    name: voiceURI,
    lang: 'en-GB',
    default: !localService,
  });
  return {
    spoken,
    getVoices: () => [voice('cloud', false), voice('ada', true)],
    speak: (utterance: { voice: { voiceURI: string } | null }) => void spoken.push(utterance),
  };
}

afterEach(() => void vi.unstubAllGlobals());

test('only voices of this device are offered, and only they speak', () => {
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class extends EventTarget {
      voice: unknown = null;
    },
  );
  const platform = synthesis();
  const speech = browserSpeech(platform as unknown as SpeechSynthesis);
  expect(speech?.voices().map(({ id }) => id)).toEqual(['ada']);

  const ends: string[] = [];
  const say = (voice: string) =>
    speech?.speak({ text: 'One.', lang: 'en-GB', voice, rate: 1 }, (how) => ends.push(how));
  say('cloud');
  say('gone');
  expect(platform.spoken).toEqual([]);
  expect(ends).toEqual(['failed', 'failed']);
  say('ada');
  expect(platform.spoken.map(({ voice }) => voice?.voiceURI)).toEqual(['ada']);
});
