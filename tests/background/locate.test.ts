import { describe, expect, test } from 'vitest';
import { locate } from '../../lib/background/locate.ts';
import { whyNotReadable } from '../../lib/background/readable.ts';
import { failure } from '../../lib/model/result.ts';

const url = 'https://harbourpost.example/coast/ferry';
const tab = { id: 7, url, title: 'Ferry returns', private: false };

describe('a page that cannot be reached', () => {
  test.each([
    ['chrome://settings', 'browser-page'],
    ['about:config', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['file:///home/ida/story.html', 'file'],
    ['https://harbourpost.example/report.pdf', 'pdf'],
    ['https://harbourpost.example/', 'no-access'],
    [null, 'no-access'],
  ] as const)('%s: %s', (address, why) => {
    expect(whyNotReadable(address)).toBe(why);
  });

  test('is told apart from a tab that was closed meanwhile', async () => {
    const tabs = [tab, null];
    const lost = { findTab: async () => tabs.shift() ?? null, look: () => Promise.reject(new Error('gone')) };
    expect(await locate(lost, 7)).toEqual(failure({ kind: 'tab-closed' }));
    const barred = { findTab: async () => tab, look: () => Promise.reject(new Error('no access')) };
    expect(await locate(barred, 7)).toEqual(failure({ kind: 'page-not-readable', url, why: 'no-access' }));
  });

  test('a document of the PDF viewer is one, whatever its address', async () => {
    const pdf = { findTab: async () => tab, look: async () => ({ url, contentType: 'application/pdf' }) };
    expect(await locate(pdf, 7)).toEqual(failure({ kind: 'page-not-readable', url, why: 'pdf' }));
  });
});
