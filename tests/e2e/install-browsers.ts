/** `node tests/e2e/install-browsers.ts`: finds Chromium and Firefox, and installs the one that is missing. */
import { provideBrowser } from './find-browser.ts';

for (const name of ['chromium', 'firefox'] as const) console.log(`${name}: ${provideBrowser(name)}`);
