import { describe, expect, it, vi } from 'vitest';
import type { Corrections, HistoryEntry, Summary } from '../../lib/model/history.ts';
import { failure, success } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { createSettingsState } from '../../lib/view/settings-state.ts';
import type { Keeper } from '../../lib/view/story-entry.ts';
import { createStoryState, type StoryParts } from '../../lib/view/story-state.ts';
import { createToasts } from '../../lib/view/toasts.ts';
import { article, entry, entryId } from '../support/builders.ts';

const summary: Summary = { maker: 'extractive', sentences: [] };

/** A history of one row, in memory. */
function memory(corrections: Corrections) {
  let row: HistoryEntry = entry();
  const observers = new Set<(row: HistoryEntry | null) => void>();
  const keeper: Keeper = {
    watch: () => ({
      subscribe({ next }) {
        observers.add(next);
        next(row);
        return { unsubscribe: () => observers.delete(next) };
      },
    }),
    record: vi.fn(async () => success(row.id)),
    setSaved: vi.fn(async (_, saved) => {
      row = { ...row, saved };
      for (const next of observers) next(row);
      return success(null);
    }),
    correct: vi.fn(async () => success(null)),
    get: async () =>
      success({
        entry: row,
        article: article(),
        text: 'kept',
        versions: [1, 2, 3].map((version) => ({ version, at: version * 1000, headline: 'h', words: 1 })),
        highlights: [],
        position: null,
        corrections,
      }),
  };
  return { keeper, observers };
}

function story(given: { parts?: Partial<StoryParts>; recorded?: boolean; corrections?: Corrections } = {}) {
  const { keeper, observers } = memory(given.corrections ?? {});
  const toasts = createToasts();
  const state = createStoryState(
    { article: article(), omissions: [], summary },
    {
      tabId: 7,
      recorded: async () =>
        success({
          article: article(),
          omissions: [],
          entry: given.recorded === false ? null : entryId('entry-1'),
          notRecorded: given.recorded === false ? { why: 'paused' } : null,
        }),
      summarise: async () => summary,
      mark: async () => success({ found: true }),
      elements: async () => [],
      keeper: async () => success(keeper),
      scope: {},
      machineMemory: { read: async () => null, write: () => undefined },
      settings: createSettingsState({
        load: async () => DEFAULT_SETTINGS,
        change: async () => undefined,
        onChange: () => () => undefined,
      }),
      toasts,
      ...given.parts,
    },
  );
  const isSaved = () => {
    const now = state.entry.value;
    return now.state === 'ready' && now.value?.saved;
  };
  return { state, keeper, observers, toasts, isSaved };
}

describe('story state', () => {
  it('follows the history: saved by whoever, it is shown as saved', async () => {
    const { state, isSaved, keeper, observers } = story();
    expect(state.entry.value).toEqual({ state: 'loading' });
    await state.follow();
    expect(isSaved()).toBe(false);
    await keeper.setSaved(entryId('entry-1'), true);
    expect(isSaved()).toBe(true);
    state.close();
    expect(observers.size).toBe(0);
  });

  it('saves, and the notice takes it back', async () => {
    const { state, isSaved, toasts } = story();
    await state.follow();
    await state.toggleSaved();
    expect(isSaved()).toBe(true);
    toasts.all.value[0]?.undo?.();
    await expect.poll(() => isSaved()).toBe(false);
  });

  it('puts a story that is in no history into it when it is saved', async () => {
    const { state, isSaved, keeper } = story({ recorded: false });
    await state.follow();
    expect(keeper.record).not.toHaveBeenCalled();
    await state.toggleSaved();
    expect(keeper.record).toHaveBeenCalledTimes(1);
    expect(isSaved()).toBe(true);
  });

  it('says why where the history cannot be opened, and the story stays', async () => {
    const unavailable = { kind: 'storage-unavailable', detail: 'blocked' } as const;
    const { state, toasts } = story({ parts: { keeper: async () => failure(unavailable) } });
    await state.follow();
    expect(state.entry.value).toEqual({ state: 'failed', failure: unavailable });
    await state.toggleSaved();
    expect(toasts.all.value[0]?.about).toEqual(unavailable);
    expect(state.article.value.headline).toBe(article().headline);
  });

  it('lists earlier readings, newest first, without the present one', async () => {
    const { state } = story();
    await state.follow();
    expect(state.earlier.value.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('makes another summary for another length and for a headline put right, and drops one that comes late', async () => {
    const made: ((sentences: number) => void)[] = [];
    const summarise = vi.fn(
      (): Promise<Summary> =>
        new Promise((done) =>
          made.push((block) => done({ ...summary, sentences: [{ text: 'A sentence.', block }] })),
        ),
    );
    const { state } = story({ parts: { summarise } });
    await state.follow();
    expect(summarise).not.toHaveBeenCalled();
    await state.correct('headline', 'Ferry is back');
    await state.correct('headline', 'Ferry is back again');
    await state.correct('byline', 'Sara Holm');
    expect(summarise).toHaveBeenCalledTimes(2);
    expect(summarise).toHaveBeenLastCalledWith(expect.objectContaining({ headline: 'Ferry is back again' }), {
      sentences: DEFAULT_SETTINGS.summarySentences,
    });
    made[1]?.(1);
    made[0]?.(0);
    await expect.poll(() => state.summary.value.sentences).toEqual([{ text: 'A sentence.', block: 1 }]);
    state.close();
  });

  it('keeps a correction with the story', async () => {
    const { state, keeper } = story();
    expect(await state.correct('headline', 'Ferry is back')).toBe(true);
    expect(state.article.value.headline).toBe('Ferry is back');
    expect(state.article.value.provenance.headline).toEqual({ source: 'reader', confidence: 1 });
    expect(keeper.correct).toHaveBeenCalledWith(entryId('entry-1'), 'headline', 'Ferry is back');
  });

  it('shows what was put right when the story was last open', async () => {
    const { state } = story({ corrections: { byline: 'Sara Holm', headline: '' } });
    await state.follow();
    expect(state.article.value.byline?.authors.map(({ name }) => name)).toEqual(['Sara Holm']);
    expect(state.article.value.provenance.byline?.source).toBe('reader');
    expect(state.article.value.headline).toBe(article().headline);
  });

  it('knows its entry once the background has said so', async () => {
    expect(await story().state.kept()).toBe('entry-1');
    expect(await story({ recorded: false }).state.kept()).toBeNull();
  });

  it('takes a correction back on the notice’s button, also to an earlier one', async () => {
    const { state, keeper, toasts } = story({ corrections: { byline: 'Sara Holm' } });
    await state.follow();
    const printed = state.article.value;
    await state.correct('headline', 'Ferry is back');
    await state.correct('byline', 'Pia Lund');
    toasts.all.value[0]?.undo?.();
    await expect.poll(() => keeper.correct).toHaveBeenLastCalledWith('entry-1', 'headline', null);
    expect(state.article.value.headline).toBe(printed.headline);
    expect(state.article.value.provenance.headline).toEqual(printed.provenance.headline);
    expect(state.article.value.byline?.authors.map(({ name }) => name)).toEqual(['Pia Lund']);
    toasts.all.value[1]?.undo?.();
    await expect.poll(() => keeper.correct).toHaveBeenLastCalledWith('entry-1', 'byline', 'Sara Holm');
    expect(state.article.value.byline?.authors.map(({ name }) => name)).toEqual(['Sara Holm']);
  });

  it('takes a correction back that could not be kept, and refuses an empty headline', async () => {
    const { keeper } = memory({});
    const broken: Keeper = {
      ...keeper,
      correct: async () => failure({ kind: 'storage-full', needed: null }),
    };
    const { state, toasts } = story({ parts: { keeper: async () => success(broken) } });
    await state.correct('headline', 'Ferry is back');
    expect(state.article.value.headline).toBe(article().headline);
    expect(toasts.all.value[0]?.about).toEqual({ kind: 'storage-full', needed: null });
    expect(await state.correct('headline', '  ')).toBe(false);
  });

  it('marks a sentence in the page, and says when the page has it no more', async () => {
    const mark = vi.fn(async (_: number, sentence: string) => success({ found: sentence === 'Here.' }));
    const { state, toasts } = story({ parts: { mark } });
    await state.mark('Here.');
    expect(mark).toHaveBeenCalledWith(7, 'Here.');
    expect(state.marked.value).toBe('Here.');
    await state.mark('Gone.');
    expect(state.marked.value).toBeNull();
    expect(toasts.all.value).toHaveLength(1);
  });
});
