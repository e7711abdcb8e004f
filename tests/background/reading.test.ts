import { expect, test, vi } from 'vitest';
import { noteReading, type ReadingParts } from '../../lib/background/reading.ts';
import { failure, success } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { article, entryId } from '../support/builders.ts';

const url = 'https://harbourpost.example/coast/ferry';
const measure = { url, visit: 1, readingTime: 30_000, progress: 0.7 };
const from = { tabId: 7, url, title: 'Ferry returns', private: false };

function parts(settings = {}, known: boolean[] = [false, true]) {
  return {
    settings: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
    recordVisit: vi.fn<ReadingParts['recordVisit']>(async () => success(known.shift() ?? true)),
    read: vi.fn<ReadingParts['read']>(async () =>
      success({ article: article(), omissions: [], entry: entryId('entry-1'), notRecorded: null }),
    ),
  };
}

test('a story that is not in the history is read out of its tab, then its visit is noted', async () => {
  const given = parts();
  expect(await noteReading(given, measure, from)).toEqual(success(null));
  expect(given.read).toHaveBeenCalledWith(7);
  expect(given.recordVisit).toHaveBeenCalledTimes(2);
});

test('of a story in the history only the visit is noted', async () => {
  const given = parts({}, [true]);
  await noteReading(given, measure, from);
  expect(given.read).not.toHaveBeenCalled();
  expect(given.recordVisit).toHaveBeenCalledWith(measure);
});

test.each([
  ['in a private window', {}, { ...from, private: true }, measure],
  ['while the history is paused', { historyPaused: true }, from, measure],
  ['without recording by itself', { recordReading: false }, from, measure],
  ['on a site left out', { excludedHosts: ['harbourpost.example'] }, from, measure],
  ['of another site’s story', {}, from, { ...measure, url: 'https://quaytimes.example/pier' }],
  ['of a glance', {}, from, { ...measure, readingTime: 900 }],
])('nothing is noted %s', async (_, settings, sender, figures) => {
  const given = parts(settings);
  expect(await noteReading(given, figures, sender)).toEqual(success(null));
  expect(given.recordVisit).not.toHaveBeenCalled();
  expect(given.read).not.toHaveBeenCalled();
});

test('what fails is told', async () => {
  const closed = failure({ kind: 'tab-closed' } as const);
  expect(await noteReading({ ...parts(), read: async () => closed }, measure, from)).toEqual(closed);
});
