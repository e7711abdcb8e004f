import { describe, expect, test } from 'vitest';
import { locate } from '../../lib/background/locate.ts';
import { whyNotReadable } from '../../lib/background/readable.ts';
import { pageStatus } from '../../lib/background/status.ts';
import { failure, success } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';

const url = 'https://harbourpost.example/coast/ferry';
const tab = { id: 7, url, private: false };
const verdict = { kind: 'news', confidence: 0.9, reasons: ['news', 'slug'] } as const;

const status = (settings = {}, given: unknown = verdict, secret = false) =>
  pageStatus(
    {
      locate: async () => success({ tab: { ...tab, private: secret }, url }),
      inject: async () => given,
      settings: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
    },
    7,
  );

describe('the status of a page', () => {
  test('is the verdict of the page as it is now', async () => {
    expect(await status()).toEqual(success({ url, verdict, off: null }));
  });

  test.each([
    ['detection-off', { detection: false }, false],
    ['site-off', { excludedHosts: ['harbourpost.example'] }, false],
    ['private', {}, true],
  ] as const)('says %s where nothing may be noticed', async (off, settings, secret) => {
    expect(await status(settings, verdict, secret)).toEqual(success({ url, verdict: null, off }));
  });

  test('holds no verdict that is none', async () => {
    expect(await status({}, { kind: 'news', confidence: 7, reasons: ['<img>'] })).toEqual(
      success({ url, verdict: null, off: null }),
    );
  });
});

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
