import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reading, ToldStory } from '../../lib/messages/messages.ts';
import type { Summary } from '../../lib/model/history.ts';
import { failure, type Result, success } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import { createPopupState, type PopupParts } from '../../lib/view/popup-state.ts';
import { createSettingsState } from '../../lib/view/settings-state.ts';
import { article, entryId } from '../support/builders.ts';

const url = 'https://harbourpost.example/';

const summaryOf = (sentences: number): Summary => ({
  maker: 'extractive',
  sentences: Array.from({ length: sentences }, (_, block) => ({ text: `Sentence ${block}.`, block })),
});

const reading = (given: Partial<Reading> = {}): Reading & ToldStory => ({
  article: article(),
  omissions: [],
  summary: summaryOf(2),
  entry: entryId('entry-1'),
  notRecorded: null,
  ...given,
});

function popup(given: Partial<PopupParts> = {}, stored: Partial<Settings> = {}) {
  const read = vi.fn(async (_: number, _anyway: boolean): Promise<Result<ToldStory>> => success(reading()));
  const state = createPopupState({
    read,
    recorded: async () => success(reading()),
    mark: async () => success({ found: true }),
    elements: async () => [],
    keeper: async () => failure({ kind: 'storage-unavailable', detail: '' }),
    summarise: async (_, { sentences }) => summaryOf(sentences),
    scope: {},
    machineMemory: { read: async () => null, write: () => undefined },
    settings: createSettingsState({
      load: async () => ({ ...DEFAULT_SETTINGS, ...stored }),
      change: async () => undefined,
      onChange: () => () => undefined,
    }),
    ...given,
  });
  return { state, read };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('popup state', () => {
  it('shows the story with the summary that it came with, and another for another length', async () => {
    const summarise = vi.fn(async (_: unknown, { sentences }: { sentences: number }) => summaryOf(sentences));
    const { state } = popup({ summarise }, { summarySentences: 2 });
    expect(state.view.value).toEqual({ state: 'reading', late: false });
    await state.open(7);
    const view = state.view.value;
    if (view.state !== 'story') throw new Error(view.state);
    expect(view.story.summary.value.sentences).toHaveLength(2);
    expect(summarise).not.toHaveBeenCalled();
    await state.settings.change({ summarySentences: 5 });
    await expect.poll(() => view.story.summary.value.sentences).toHaveLength(5);
  });

  it('reads a page that was turned down when asked to', async () => {
    const read = vi.fn(async (_: number, anyway: boolean) =>
      anyway ? success(reading()) : failure({ kind: 'no-story-found', url }),
    );
    const { state } = popup({ read });
    await state.open(7);
    expect(state.view.value).toEqual({ state: 'no-story', tried: false });
    await state.extractAnyway();
    expect(read).toHaveBeenLastCalledWith(7, true);
    expect(state.view.value.state).toBe('story');
  });

  it('says so when there was nothing all the same', async () => {
    const { state } = popup({ read: async () => failure({ kind: 'no-story-found', url }) });
    await state.open(7);
    await state.extractAnyway();
    expect(state.view.value).toEqual({ state: 'no-story', tried: true });
  });

  it('tells a page that is off limits from one that failed', async () => {
    const off = { kind: 'page-not-readable', url, why: 'store' } as const;
    const { state } = popup({ read: async () => failure(off) });
    await state.open(7);
    expect(state.view.value).toEqual({ state: 'off-limits', failure: off });
    const broken = popup({ read: async () => failure({ kind: 'tab-closed' }) });
    await broken.state.open(7);
    expect(broken.state.view.value).toEqual({ state: 'failed', failure: { kind: 'tab-closed' } });
  });

  it('reads again on retry', async () => {
    const answers: Result<ToldStory>[] = [failure({ kind: 'tab-closed' }), success(reading())];
    const { state } = popup({ read: async () => answers.shift() ?? failure({ kind: 'tab-closed' }) });
    await state.open(7);
    await state.retry();
    expect(state.view.value.state).toBe('story');
  });

  it('shows progress after 300 ms, and stops on request', async () => {
    vi.useFakeTimers();
    const { state } = popup({ read: () => new Promise(() => undefined) });
    const end = state.open(7);
    await vi.advanceTimersByTimeAsync(299);
    expect(state.view.value).toEqual({ state: 'reading', late: false });
    await vi.advanceTimersByTimeAsync(1);
    expect(state.view.value).toEqual({ state: 'reading', late: true });
    state.stop();
    await end;
    expect(state.view.value).toEqual({ state: 'failed', failure: { kind: 'stopped' } });
  });

  it('forgets the answer for a tab that is no longer in front', async () => {
    const slow: ((result: Result<ToldStory>) => void)[] = [];
    const { state } = popup({
      read: (tabId) =>
        tabId === 1
          ? new Promise((resolve) => slow.push(resolve))
          : Promise.resolve(success(reading({ article: article({ headline: 'The second tab' }) }))),
    });
    const first = state.open(1);
    await state.open(2);
    slow[0]?.(success(reading({ article: article({ headline: 'The first tab' }) })));
    await first;
    const view = state.view.value;
    expect(view.state === 'story' && view.story.article.value.headline).toBe('The second tab');
  });
});
