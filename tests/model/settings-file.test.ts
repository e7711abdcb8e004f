import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { readSettings, writeSettings } from '../../lib/model/settings-file.ts';

describe('settings as a file', () => {
  it('come back as they were', () => {
    const settings = { ...DEFAULT_SETTINGS, letterKeys: false, excludedHosts: ['bank.example'] };
    expect(readSettings(writeSettings(settings))).toEqual({ ok: true, value: settings });
  });

  it('what is not ours in it counts as not chosen', () => {
    const text = JSON.stringify({
      format: 'lede-settings',
      version: 1,
      settings: { letterKeys: 'maybe', summarySentences: 5, unknown: true },
    });
    expect(readSettings(text)).toEqual({ ok: true, value: { ...DEFAULT_SETTINGS, summarySentences: 5 } });
  });

  it.each(['', '[]', '{}', 'null', '{"format":"lede-settings","version":2,"settings":{}}'])(
    'is told from another file: %s',
    (text) => {
      expect(readSettings(text)).toMatchObject({ ok: false, error: { kind: 'file-not-understood' } });
    },
  );
});
