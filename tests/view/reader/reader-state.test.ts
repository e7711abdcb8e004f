import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Story } from '../../../lib/model/history.ts';
import { failure, type Result, success } from '../../../lib/model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings.ts';
import { createReaderState, readerSource } from '../../../lib/view/reader/reader-state.ts';
import type { ReaderLibrary } from '../../../lib/view/reader/reader-story.ts';
import { createSettingsState } from '../../../lib/view/settings-state.ts';
import { article, entry, entryId } from '../../support/builders.ts';

const silent = { subscribe: () => ({ unsubscribe: () => undefined }) };
const story = (given: Partial<Story> = {}): Story => ({
  entry: entry(),
  article: article(),
  text: 'kept',
  versions: [],
  highlights: [],
  position: null,
  corrections: {},
  ...given,
});

/** A library that holds one story and remembers positions. */
function libraryOf(get: () => Promise<Result<Story>>) {
  const positions: unknown[] = [];
  const visits: unknown[] = [];
  const library: ReaderLibrary = {
    get,
    version: async () => success(article({ headline: 'As it was' })),
    entry: async () => success(entry()),
    watch: () => silent,
    live: () => silent,
    setPosition: async (_, position) => {
      positions.push(position);
      return success(null);
    },
    setSaved: async (ids) => success([...ids]),
    recordVisit: async (visit) => {
      visits.push(visit);
      return success(true);
    },
    highlights: async () => success([]),
    addHighlight: async () => failure({ kind: 'not-in-history' }),
    changeHighlight: async () => success(null),
    removeHighlight: async () => success(null),
    restoreHighlight: async () => success(null),
    pictures: async () => success([]),
    keepPictures: async () => success(null),
    dropPictures: async () => success([]),
    picturesSize: async () => success(0),
  };
  return { library, positions, visits };
}

function stage(
  get: () => Promise<Result<Story>> = async () => success(story()),
  given: Partial<Settings> = {},
) {
  const { library, positions, visits } = libraryOf(get);
  /** Ends a measuring as the meter does: with its last figures. */
  const measures: (() => void)[] = [];
  const state = createReaderState({
    library: async () => success(library),
    readTab: async () => success({ article: article({ headline: 'From the tab' }), entry: null }),
    settings: createSettingsState({
      load: async () => ({ ...DEFAULT_SETTINGS, ...given }),
      change: async () => undefined,
      onChange: () => () => undefined,
    }),
    speech: null,
    fetchPicture: async () => null,
    writeClipboard: async () => undefined,
    measure: (rule, progress, send) => {
      const now = () => send({ visit: 1, readingTime: rule.seconds * 1_000, progress: progress() });
      measures.push(now);
      return now;
    },
  });
  const view = () => state.view.value;
  const shown = () => {
    const now = view();
    if (now.state !== 'story') throw new Error(now.state);
    return now.story;
  };
  return { state, view, shown, positions, visits, measures };
}

const fromHistory = (version: number | null = null) =>
  success({ from: 'history' as const, id: entryId('entry-1'), version });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('readerSource', () => {
  test.each<[string, unknown]>([
    ['?id=2f', { from: 'history', id: '2f', version: null }],
    ['?id=2f&version=3', { from: 'history', id: '2f', version: 3 }],
    ['?id=2f&version=x', { from: 'history', id: '2f', version: null }],
    ['?tab=7', { from: 'tab', tabId: 7 }],
  ])('%s', (search, source) => expect(readerSource(search)).toEqual({ ok: true, value: source }));

  test.each(['', '?tab=', '?tab=x', '?id='])('nothing to show: “%s”', (search) => {
    expect(readerSource(search)).toEqual({ ok: false, error: { kind: 'not-in-history' } });
  });
});

describe('opening', () => {
  test('a story of the history', async () => {
    const { state, shown } = stage();
    await state.open(fromHistory());
    expect(shown().article.headline).toBe(article().headline);
    expect(shown().highlights).not.toBeNull();
  });

  test('an earlier reading can be read, not marked', async () => {
    const { state, shown } = stage(async () => success(story({ entry: entry({ version: 2 }) })));
    await state.open(fromHistory(1));
    expect([shown().article.headline, shown().version, shown().highlights]).toEqual(['As it was', 1, null]);
    await state.open(fromHistory(2));
    expect(shown().version).toBeNull();
  });

  test('a tab’s story that is in no history', async () => {
    const { state, shown } = stage();
    await state.open(success({ from: 'tab', tabId: 7 }));
    expect([shown().article.headline, shown().highlights, shown().pictures]).toEqual([
      'From the tab',
      null,
      null,
    ]);
  });

  test.each(['dropped', 'damaged'] as const)('a record whose text was %s', async (text) => {
    const { state, view } = stage(async () =>
      success(story({ text, article: text === 'damaged' ? null : article({ body: [] }) })),
    );
    await state.open(fromHistory());
    expect(view()).toMatchObject({ state: 'no-text', why: text });
  });

  test('says that it takes long only when it does, and failures with a way to try again', async () => {
    let answer: (result: Result<Story>) => void = () => undefined;
    const { state, view } = stage(() => new Promise((resolve) => (answer = resolve)));
    const opening = state.open(fromHistory());
    expect(view()).toEqual({ state: 'loading', late: false });
    await vi.advanceTimersByTimeAsync(400);
    expect(view()).toEqual({ state: 'loading', late: true });
    answer(failure({ kind: 'not-in-history' }));
    await opening;
    expect(view()).toMatchObject({ state: 'failed', failure: { kind: 'not-in-history' } });
    const again = state.retry();
    await vi.advanceTimersByTimeAsync(0);
    answer(success(story()));
    await again;
    expect(view().state).toBe('story');
  });
});

describe('the place in the story', () => {
  const at = (block: number) => ({ block, offset: 0, progress: block / 10 });

  test('is kept once a second at most, the last one wins', async () => {
    const { state, shown, positions } = stage();
    await state.open(fromHistory());
    for (const block of [1, 2, 3]) shown().reached(at(block));
    expect(positions).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(positions).toEqual([at(3)]);
  });

  test('is kept when the page goes away, and never of an earlier reading', async () => {
    const { state, shown, positions } = stage(async () => success(story({ entry: entry({ version: 2 }) })));
    await state.open(fromHistory());
    shown().reached(at(4));
    state.flush();
    expect(positions).toEqual([at(4)]);
    await state.open(fromHistory(1));
    shown().reached(at(1));
    state.flush();
    expect(positions).toEqual([at(4)]);
  });
});

describe('reading', () => {
  test('is noted as a visit, with the furthest point that was on screen', async () => {
    const { state, shown, visits } = stage();
    await state.open(fromHistory());
    shown().seen(0.7);
    shown().seen(0.2);
    await state.open(fromHistory());
    const { seconds } = DEFAULT_SETTINGS.readAfter;
    expect(visits).toEqual([{ url: article().url, visit: 1, readingTime: seconds * 1_000, progress: 0.7 }]);
  });

  test('of an earlier version is none', async () => {
    const { state, measures } = stage(async () => success(story({ entry: entry({ version: 2 }) })));
    await state.open(fromHistory(1));
    expect(measures).toHaveLength(0);
  });

  test.each<[string, Partial<Settings>]>([
    ['while the history is paused', { historyPaused: true }],
    ['where recording by itself is off', { recordReading: false }],
    ['on a site that is left out', { excludedHosts: [new URL(article().url).hostname] }],
  ])('is not measured %s', async (_, settings) => {
    const { state, shown, measures, visits } = stage(undefined, settings);
    await state.settings.ready;
    await state.open(fromHistory());
    shown().seen(0.7);
    await state.open(fromHistory());
    expect([measures, visits]).toEqual([[], []]);
  });
});
