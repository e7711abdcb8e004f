/** `node tests/e2e/install-browsers.ts`: finds what the tests need of the system, and installs what is missing. */
import { provideBrowser, provideProgram } from './find-browser.ts';

for (const name of ['chromium', 'firefox'] as const) console.log(`${name}: ${provideBrowser(name)}`);
// Some things browsers grant to real keys alone: they are pressed on a screen that nobody sees.
if (process.platform === 'linux') {
  console.log(`Xvfb: ${provideProgram('Xvfb', 'xvfb')}`);
  console.log(`xdotool: ${provideProgram('xdotool')}`);
}
