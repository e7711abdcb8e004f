import { describe, expect, test } from 'vitest';
import { locate } from '../../lib/background/locate.ts';
import { whyNotReadable } from '../../lib/background/readable.ts';
import { failure } from '../../lib/model/result.ts';

const url = 'https://harbourpost.example/coast/ferry';
const tab = { id: 7, url, title: 'Ferry returns', private: false };
const shut = async () => false;

describe('a page that cannot be reached', () => {
  test.each([
    ['chrome://settings', 'browser-page'],
    ['about:config', 'browser-page'],
    ['about:reader?url=https%3A%2F%2Fharbourpost.example%2F', 'reader-view'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['file:///home/ida/story.html', 'file'],
    ['file:///home/ida/report.pdf', 'pdf'],
    ['https://harbourpost.example/report.pdf', 'pdf'],
    ['https://harbourpost.example/', 'no-access'],
    [null, 'no-access'],
    ['about:blank', 'hidden'],
    ['data:text/html,<p>Hello', 'hidden'],
    ['view-source:https://harbourpost.example/', 'hidden'],
  ] as const)('%s: %s', (address, why) => {
    expect(whyNotReadable(address, false)).toBe(why);
  });

  test('whose address is hidden though all of the web is open is none of the web', async () => {
    const hidden = { ...tab, url: null };
    const mayEnter = async (address: string | null) => address === null;
    const look = () => Promise.reject(new Error('no access'));
    expect(await locate({ findTab: async () => hidden, look, mayEnter }, 7)).toEqual(
      failure({ kind: 'page-not-readable', url: '', why: 'hidden' }),
    );
  });

  test('though its reader lets us in has not loaded, or its browser bars us', async () => {
    const { findTab, look } = {
      findTab: async () => tab,
      look: () => Promise.reject(new Error('error page')),
    };
    const asked: string[] = [];
    const mayEnter = async (address: string | null) => asked.push(address ?? '') > 0;
    expect(await locate({ findTab, look, mayEnter }, 7)).toEqual(
      failure({ kind: 'page-not-readable', url, why: 'closed' }),
    );
    expect(asked).toEqual([url]);
  });

  test('is told apart from a tab that was closed meanwhile', async () => {
    const tabs = [tab, null];
    const lost = {
      findTab: async () => tabs.shift() ?? null,
      look: () => Promise.reject(new Error('gone')),
      mayEnter: shut,
    };
    expect(await locate(lost, 7)).toEqual(failure({ kind: 'tab-closed' }));
    const barred = {
      findTab: async () => tab,
      look: () => Promise.reject(new Error('no access')),
      mayEnter: shut,
    };
    expect(await locate(barred, 7)).toEqual(failure({ kind: 'page-not-readable', url, why: 'no-access' }));
  });

  test('a document of the PDF viewer is one, whatever its address', async () => {
    const pdf = {
      findTab: async () => tab,
      look: async () => ({ url, contentType: 'application/pdf' }),
      mayEnter: shut,
    };
    expect(await locate(pdf, 7)).toEqual(failure({ kind: 'page-not-readable', url, why: 'pdf' }));
  });
});
