import { primaryLanguage } from '../text/language.ts';
/** The browser's voices, as much of them as is used; so that tests can listen. */
export interface Speech {
  voices(): Voice[];
  /** Calls back when voices were added or removed: browsers load them late. @returns what ends it */
  onVoices(listener: () => void): () => void;
  /** Reads one sentence aloud; `done` is called once, whatever becomes of it. */
  speak(utterance: Utterance, done: (how: 'ended' | 'stopped' | 'failed') => void): void;
  /** Stops at once; nothing where all is quiet. */
  cancel(): void;
}

export interface Voice {
  /** `voiceURI`: names the voice on this device. */
  id: string;
  name: string;
  /** BCP 47 */
  lang: string;
  isDefault: boolean;
}

export interface Utterance {
  text: string;
  lang: string;
  /** Id of a voice of this device. */
  voice: string;
  /** 1 is the voice's own pace. */
  rate: number;
}

/**
 * Wraps the platform's speech synthesis. Voices that a server speaks are left out: they would send the story away.
 *
 * @param synthesis `window.speechSynthesis`; null where the browser has none
 * @returns null where the browser cannot speak
 */
export function browserSpeech(synthesis: SpeechSynthesis | null): Speech | null {
  if (!synthesis) return null;
  const local = () => synthesis.getVoices().filter((voice) => voice.localService);
  return {
    voices: () =>
      local().map(({ voiceURI, name, lang, default: isDefault }) => ({
        id: voiceURI,
        name,
        lang: lang.replace('_', '-'),
        isDefault,
      })),
    onVoices(listener) {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },
    speak({ text, lang, voice: id, rate }, done) {
      const voice = local().find(({ voiceURI }) => voiceURI === id);
      // Without one the browser would choose, perhaps a voice that a server speaks.
      if (!voice) return done('failed');
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = lang;
      utterance.rate = rate;
      utterance.voice = voice;
      utterance.addEventListener('end', () => done('ended'));
      utterance.addEventListener('error', ({ error }) =>
        done(error === 'canceled' || error === 'interrupted' ? 'stopped' : 'failed'),
      );
      synthesis.speak(utterance);
    },
    cancel: () => synthesis.cancel(),
  };
}

/**
 * @param language BCP 47 of the story; null: any language will do
 * @returns the voices that speak it: of the same region first, then the device's default, then by name
 */
export function voicesFor(voices: readonly Voice[], language: string | null): Voice[] {
  const wanted = language?.toLowerCase() ?? null;
  const primary = primaryLanguage(wanted);
  const rank = ({ lang, isDefault }: Voice) => (lang.toLowerCase() === wanted ? 0 : isDefault ? 1 : 2);
  return voices
    .filter(({ lang }) => primary === null || primaryLanguage(lang) === primary)
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}
