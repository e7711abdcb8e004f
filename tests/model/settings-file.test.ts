import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { readSettings, writeSettings } from '../../lib/model/settings-file.ts';

const { retention: _, ...PORTABLE } = DEFAULT_SETTINGS;

describe('settings as a file', () => {
  it('come back as they were', () => {
    const settings = { ...PORTABLE, letterKeys: false, excludedHosts: ['bank.example'] };
    expect(readSettings(writeSettings({ ...DEFAULT_SETTINGS, ...settings }))).toEqual({
      ok: true,
      value: settings,
    });
  });

  it('neither take along nor bring in what would delete stories', () => {
    const retention = { texts: 1, entries: 1, trash: 1 };
    expect(writeSettings({ ...DEFAULT_SETTINGS, retention })).not.toContain('retention');
    const text = JSON.stringify({ format: 'lede-settings', version: 1, settings: { retention } });
    expect(readSettings(text)).toEqual({ ok: true, value: PORTABLE });
  });

  it('what is not ours in it counts as not chosen', () => {
    const text = JSON.stringify({
      format: 'lede-settings',
      version: 1,
      settings: { letterKeys: 'maybe', summarySentences: 5, unknown: true },
    });
    expect(readSettings(text)).toEqual({ ok: true, value: { ...PORTABLE, summarySentences: 5 } });
  });

  it.each(['', '[]', '{}', 'null', '{"format":"lede-settings","settings":{}}'])(
    'is told from another file: %s',
    (text) => {
      expect(readSettings(text)).toMatchObject({ ok: false, error: { kind: 'file-not-understood' } });
    },
  );

  it('of a later version are left alone, and it is said why', () => {
    expect(readSettings('{"format":"lede-settings","version":2,"settings":{}}')).toMatchObject({
      ok: false,
      error: { detail: 'from a newer version of Lede' },
    });
  });
});
