import { expect, test } from 'vitest';
import { type MarkParts, markInTab } from '../../lib/background/mark.ts';
import { success } from '../../lib/model/result.ts';

const url = 'https://harbourpost.example/coast/ferry';

const parts = (given: Partial<MarkParts> = {}): MarkParts => ({
  findTab: async (id) => ({ id, url, title: 'Ferry returns', private: false }),
  look: async () => ({ url, contentType: 'text/html' }),
  mayEnter: async () => true,
  mark: async () => true,
  ...given,
});
const lost = () => Promise.reject(new Error('No tab with id: 7.'));

test.each([true, false])('tells whether the page has the sentence: %s', async (found) => {
  expect(await markInTab(parts({ mark: async () => found }), 7, 'The ferry sails.')).toEqual(
    success({ found }),
  );
});

test.each<[string, Partial<MarkParts>, object]>([
  ['a tab that was closed meanwhile', { findTab: async () => null }, { kind: 'tab-closed' }],
  [
    'a page that has taken the story’s place and may not be entered',
    {
      findTab: async (id) => ({ id, url: 'chrome://settings/', title: null, private: false }),
      look: lost,
    },
    { kind: 'page-not-readable', why: 'browser-page' },
  ],
  ['a mistake of ours', {}, { kind: 'unexpected', detail: 'Error: No tab with id: 7.' }],
])('%s is told by its name', async (_, given, error) => {
  const done = await markInTab(parts({ ...given, mark: lost }), 7, 'The ferry sails.');
  expect(done).toMatchObject({ ok: false, error });
});
