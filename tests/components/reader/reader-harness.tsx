import { signal } from '@preact/signals';
import { render } from 'preact';
import { rangeOf } from '../../../components/article/places.ts';
import { Reader } from '../../../components/reader/reader.tsx';
import { LetterKeys } from '../../../components/shared/letter-keys.ts';
import type { Reader as ReaderOf } from '../../../components/shared/when.ts';
import type { Speech } from '../../../lib/listen/speech.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { EntryId } from '../../../lib/model/history.ts';
import { DEFAULT_SETTINGS, type ReaderLook, type Settings } from '../../../lib/model/settings.ts';
import { measureReading } from '../../../lib/reading/measure.ts';
import { type Library, openLibrary } from '../../../lib/store/library.ts';
import type { FetchPicture } from '../../../lib/view/reader/pictures-state.ts';
import { createReaderState, type ReaderState } from '../../../lib/view/reader/reader-state.ts';
import { createSettingsState } from '../../../lib/view/settings-state.ts';
import { got } from '../../support/got.ts';
import '../../../components/styles/base.css';

const READER: ReaderOf = {
  now: Date.parse('2026-11-24T18:30:00Z'),
  locale: 'en-GB',
  timeZone: 'Europe/Berlin',
};

/** A voice that says what it was given and never ends. */
export function quietSpeech(languages: readonly string[] = ['en-GB']) {
  const said: string[] = [];
  const speech: Speech = {
    voices: () => languages.map((lang) => ({ id: lang, name: `Voice of ${lang}`, lang, isDefault: false })),
    onVoices: () => () => undefined,
    speak: ({ text }) => void said.push(text),
    cancel: () => undefined,
  };
  return { speech, said };
}

export interface Stage {
  state: ReaderState;
  library: Library;
  id: EntryId;
  settings: () => Settings;
  said: string[];
  copied: string[];
}

let count = 0;

/** @returns a real, empty database of its own */
async function freshLibrary(): Promise<Library> {
  count += 1;
  return got(await openLibrary({ name: `reader-test-${Date.now()}-${count}`, clock: () => READER.now }));
}

/** Draws the reader over a story in a real database, in the document's body. */
export async function stage(
  article: Article,
  {
    look = {},
    settings: given = {},
    library,
    speech = quietSpeech(),
    listen = false,
    fetchPicture = async () => null,
    letterKeys = true,
  }: StageOptions = {},
): Promise<Stage> {
  const kept = library ?? (await freshLibrary());
  const id = got(await kept.record(article, { at: READER.now }));
  let stored: Settings = {
    ...DEFAULT_SETTINGS,
    ...given,
    reader: { ...DEFAULT_SETTINGS.reader, ...look },
  };
  const settings = createSettingsState({
    load: async () => stored,
    change: async (changes) => {
      stored = { ...stored, ...changes };
    },
    onChange: () => () => undefined,
  });
  await settings.ready;
  const copied: string[] = [];
  const state = createReaderState({
    library: async () => ({ ok: true, value: kept }),
    readTab: async () => ({ ok: true, value: { article, entry: null } }),
    settings,
    speech: speech.speech,
    fetchPicture,
    measure: (...given) => measureReading(document, ...given),
    writeClipboard: async (text) => void copied.push(text),
  });
  render(null, document.body);
  scrollTo(0, 0);
  render(
    <LetterKeys.Provider value={signal(letterKeys)}>
      <Reader state={state} reader={READER} listen={listen} exportDialog={() => null} context={[]} />
    </LetterKeys.Provider>,
    document.body,
  );
  await state.open({ ok: true, value: { from: 'history', id, version: null } });
  await settle();
  return { state, library: kept, id, settings: () => stored, said: speech.said, copied };
}

export interface StageOptions {
  letterKeys?: boolean;
  look?: Partial<ReaderLook>;
  settings?: Partial<Settings>;
  library?: Library;
  speech?: ReturnType<typeof quietSpeech>;
  listen?: boolean;
  fetchPicture?: FetchPicture;
}

export const settle = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));

export const storyPage = (): Element => there(document.querySelector('.page'));
export const there = <T,>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('not there');
  return value;
};

/** Selects words of one block, as a reader does. */
export function select(block: number, words: string): void {
  const text = storyPage().querySelector(`[data-block="${block}"]`)?.textContent ?? '';
  const start = text.indexOf(words);
  const range = there(rangeOf(storyPage(), { block, start, end: start + words.length }));
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

/** The words of each highlight on the page, in order. */
export const marked = () => [...document.querySelectorAll('mark.passage')].map((mark) => mark.textContent);
