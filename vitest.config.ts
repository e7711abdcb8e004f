import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/e2e/find-browser.ts';
import { emulateMedia } from './tests/support/media.ts';

/** Databases and components run in the Chromium that is there. */
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  commands: { emulateMedia },
  provider: playwright({
    launchOptions: {
      executablePath: findBrowser('chromium') ?? 'chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});

/** Real browsers on a busy machine: what passes on a second try only is marked as such in the report. */
const RETRIES = process.env['CI'] ? 2 : 0;

/** How long is waited for what must come: a bound for what hangs, not for a machine that is busy. */
const PATIENT = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
};

/** Takes the storage room of every page of its origin away. */
const QUOTA = 'tests/store/quota.browser.test.ts';

/**
 * unit: pure logic, in Node, with jsdom where a test asks for it (`@vitest-environment jsdom`).
 * browser: database and components, in real Chromium (`*.browser.test.ts(x)`).
 * quota: the same, when storage is full, alone.
 * built: the emitted extension's manifests and sizes. e2e: the built extension in Chromium and Firefox.
 */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/built/**', 'tests/e2e/**'],
          ...PATIENT,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          exclude: [QUOTA],
          retry: RETRIES,
          ...PATIENT,
          browser: chromium(),
        },
      },
      {
        extends: true,
        // After the others: the room that it takes away is theirs as well.
        test: {
          name: 'quota',
          include: [QUOTA],
          retry: RETRIES,
          ...PATIENT,
          sequence: { groupOrder: 1 },
          browser: chromium(),
        },
      },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          ...PATIENT,
          retry: RETRIES,
          fileParallelism: false,
        },
      },
    ],
  },
});
