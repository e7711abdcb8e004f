import { expect, test } from 'vitest';
import { whyOff } from '../../lib/background/off.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';

const CASES: [off: string | null, settings: Partial<Settings>, secret: boolean][] = [
  [null, {}, false],
  ['detection-off', { detection: false }, false],
  ['site-off', { excludedHosts: ['harbourpost.example'] }, false],
  ['private', {}, true],
];

test.each(CASES)('%s: %j', (off, settings, secret) => {
  const url = 'https://harbourpost.example/coast/ferry';
  expect(whyOff({ ...DEFAULT_SETTINGS, ...settings }, { private: secret }, url)).toBe(off);
});
