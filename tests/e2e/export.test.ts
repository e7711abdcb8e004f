import { join } from 'node:path';
import { expect } from 'vitest';
import { FORMATS } from '../../lib/export/formats.ts';
import { STORIES } from '../newsroom/stories.ts';
import { arrived, downloadFolder } from './downloads.ts';
import { test } from './fixtures.ts';

/** Two stories are enough for a ZIP; each format is chosen and downloaded as a reader does it. */
const READ = STORIES.slice(0, 2);

test.beforeAll(async ({ browser, history, read }) => {
  for (const story of READ) await read(story);
  await history.goto(browser.url('history.html'));
  await history
    .getByText(READ[0]?.headline ?? '')
    .first()
    .waitFor();
  await history.keyboard.press('Control+a');
  await history.keyboard.press('e');
  await history.getByRole('heading', { name: 'Export 2 stories' }).waitFor();
});

// Without highlights there is nothing to export of them: that is told, and tried elsewhere.
const formats = FORMATS.filter(({ group }) => group !== 'highlights');

test.for(formats)('$id is downloaded', async (format, { history }) => {
  await history.getByRole('radio', { name: format.label, exact: true }).first().check();
  const folder = await downloadFolder(history);
  await history.getByRole('button', { name: 'Download' }).click();
  const extension = format.many === 'zip' ? 'zip' : format.extension;
  const name = `lede-stories-${new Date().toISOString().slice(0, 10)}.${extension}`;
  const bytes = await arrived(join(folder, name));
  if (extension === 'zip' || extension === 'epub') expect(bytes.subarray(0, 2).toString()).toBe('PK');
  else for (const { path } of READ) expect(bytes.toString()).toContain(path);
  await history.getByText(/^2 stories are in “/).waitFor();
});
