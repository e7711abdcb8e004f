import { type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import { expect } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import { LetterKeys } from '../../../components/shared/letter-keys.ts';
import type { Reader } from '../../../components/shared/when.ts';
import type { Reading, ToldStory } from '../../../lib/messages/messages.ts';
import type { Omission } from '../../../lib/model/article.ts';
import type { HistoryEntry } from '../../../lib/model/history.ts';
import { failure, type Result, success } from '../../../lib/model/result.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { summarise } from '../../../lib/summarise/extractive.ts';
import type { PopupActions } from '../../../lib/view/popup-actions.ts';
import { createPopupState, type PopupParts, type PopupState } from '../../../lib/view/popup-state.ts';
import { createSettingsState } from '../../../lib/view/settings-state.ts';
import type { Keeper } from '../../../lib/view/story-entry.ts';
import { entry, entryId } from '../../support/builders.ts';
import '../../../components/styles/base.css';

const READER: Reader = {
  now: Date.parse('2026-11-24T18:30:00Z'),
  locale: 'en-GB',
  timeZone: 'Europe/Berlin',
};

const OMISSIONS: Omission[] = [
  { reason: 'related links', text: 'RELATED: What the harbour fire taught the city about cranes' },
  { reason: 'newsletter', text: 'Sign up for The Tide, our morning letter from the coast.' },
  { reason: 'related links', text: 'Why fruit is dearer on Thursdays' },
];

/** @returns a reading as the background answers it */
export const reading = (given: Partial<Reading> & Pick<Reading, 'article'>): Reading => ({
  omissions: OMISSIONS,
  entry: entryId('entry-1'),
  notRecorded: null,
  ...given,
});

/** A history that knows one story, in memory. */
function keeperOf(row: HistoryEntry = entry()): Keeper {
  let current = row;
  const observers = new Set<(row: HistoryEntry | null) => void>();
  return {
    watch: () => ({
      subscribe(observer) {
        observers.add(observer.next);
        observer.next(current);
        return { unsubscribe: () => observers.delete(observer.next) };
      },
    }),
    record: async () => success(current.id),
    setSaved: async (_, saved) => {
      current = { ...current, saved };
      for (const next of observers) next(current);
      return success(null);
    },
    correct: async () => success(null),
    get: async () =>
      success({
        entry: current,
        article: null,
        text: 'kept',
        versions: [
          { version: 1, at: READER.now - 86_400_000, headline: current.headline, words: 880 },
          { version: 2, at: READER.now, headline: current.headline, words: 912 },
        ],
        highlights: [],
        position: null,
        corrections: {},
      }),
  };
}

/** The same with its summary, as the background tells it first. */
const told = (read: Result<Reading>): Result<ToldStory> =>
  read.ok ? success({ ...read.value, summary: summarise(read.value.article, { sentences: 3 }) }) : read;

export interface Stage {
  state: PopupState;
  calls: string[];
}

/** Draws the popup over a tab whose page gives this answer, in the document's body. */
export async function stage(
  read: Result<Reading> | Promise<Result<Reading>>,
  given: Partial<PopupParts> = {},
  letterKeys: ReadonlySignal<boolean> = signal(true),
): Promise<Stage> {
  const calls: string[] = [];
  const keeper = keeperOf();
  const settings = createSettingsState({
    load: async () => DEFAULT_SETTINGS,
    change: async () => undefined,
    onChange: () => () => undefined,
  });
  const state = createPopupState({
    read: async () => told(await read),
    recorded: async () => read,
    mark: async (_, sentence) => {
      calls.push(`mark ${sentence}`);
      return success({ found: true });
    },
    elements: async () => [],
    keeper: async () => success(keeper),
    summarise: async (...given) => summarise(...given),
    scope: {},
    machineMemory: { read: async () => null, write: () => undefined },
    settings,
    ...given,
  });
  const called = (name: string) => async () => void calls.push(name);
  const actions: PopupActions = {
    read: called('read'),
    listen: called('listen'),
    copy: async (kind) => void calls.push(`copy ${kind}`),
    report: called('report'),
    earlier: async (_, version) => void calls.push(`earlier ${version}`),
    history: called('history'),
    settings: called('settings'),
    letIn: async () => calls.push('let in') > 0,
    openPanel: called('panel'),
    commands: async () => [['Alt+Shift+L', 'Open the popup']],
  };
  render(null, document.body);
  const opened = state.open(1);
  render(
    <LetterKeys.Provider value={letterKeys}>
      <Popup
        state={state}
        actions={actions}
        reader={READER}
        exportDialog={() => <p>Export dialog</p>}
        context={['version: 0.1.0', 'browser: Chromium 140']}
      />
    </LetterKeys.Provider>,
    document.body,
  );
  if (!(read instanceof Promise)) await opened;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
  const view = state.view.value;
  if (view.state === 'story') await expect.poll(() => view.story.facts.value).not.toBeNull();
  return { state, calls };
}

export const never = new Promise<never>(() => undefined);
export { failure, success };
