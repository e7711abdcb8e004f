import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ALL_STORIES } from '../../../lib/model/search.ts';
import { filesIn } from '../../support/folder.ts';
import { got } from '../../support/got.ts';
import { damageFirst, leave, type Stage, stage } from '../history/stage.tsx';

/** The section of automatic backups, over a real history and a real folder. */

beforeEach(() => page.viewport(1200, 900));
afterEach(leave);

const AT = '?view=data';
const often = () => page.getByRole('combobox', { name: 'Back up', exact: true });
const marked = () => document.querySelector('.nameplate-mark') !== null;
const button = (name: string) => page.getByRole('button', { name });
const count = async ({ folder }: Stage) => (await filesIn(folder)).size;

test('nothing is written until the reader chooses how often; then the first is made at once and tested', async () => {
  const shown = await stage({ stories: 12, search: AT });
  await expect.element(often()).toHaveValue('never');
  await expect.element(page.getByText(/^They go into the folder “My backups”\./)).toBeVisible();
  expect(await count(shown)).toBe(0);
  await userEvent.selectOptions(often(), 'week');
  await expect
    .element(page.getByText(/^Last backup: today, 21:30, 12 stories, .+, tested: reads back whole\./))
    .toBeVisible();
  await expect.element(page.getByText(/Next: 1 Dec, 21:30\./)).toBeVisible();
  expect(await count(shown)).toBe(1);
});

test('older ones go by the reader’s number, and those that are there are listed', async () => {
  const shown = await stage({ stories: 3, search: AT });
  await userEvent.selectOptions(often(), 'day');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Keep', exact: true }), '3');
  for (let made = 1; made < 5; made++) {
    await expect.poll(() => count(shown)).toBe(Math.min(3, made));
    await userEvent.click(button('Make one now'));
  }
  // As many files lie there before the last is written as after it: the button is back when it is.
  await expect.element(button('Make one now')).toBeVisible();
  expect(await count(shown)).toBe(3);
  await userEvent.click(page.getByText('Backups kept'));
  await expect.poll(() => document.querySelectorAll('.backups-list li').length).toBe(3);
  const listed = [...document.querySelectorAll('.backups-list bdi')].map((name) => name.textContent);
  expect(listed.toSorted()).toEqual([...(await filesIn(shown.folder)).keys()].toSorted());
});

test('a folder that the browser wants to be asked for again waits for the reader’s click', async () => {
  const shown = await stage({ stories: 3, search: AT });
  shown.allowed.now = false;
  await userEvent.selectOptions(often(), 'day');
  await expect.element(page.getByText('Backups wait for the folder')).toBeVisible();
  expect(await count(shown)).toBe(0);
  expect(marked()).toBe(false);
  await userEvent.click(button('Allow and back up now'));
  await expect.poll(() => count(shown)).toBe(1);
  await expect.element(page.getByText(/reads back whole/)).toBeVisible();
  expect(page.getByText('Backups wait for the folder').query()).toBeNull();
});

test('a failed backup is marked on every screen of the history, until one is made or wanted no more', async () => {
  const shown = await stage({ stories: 3, search: AT });
  await userEvent.selectOptions(often(), 'day');
  await expect.poll(() => count(shown)).toBe(1);
  await expect.element(button('Make one now')).toBeVisible();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(shown.folder.name, { recursive: true });
  expect(marked()).toBe(false);
  await userEvent.click(button('Make one now'));
  await expect.element(page.getByText('The folder for backups is gone')).toBeVisible();
  await userEvent.click(page.getByRole('link', { name: 'Stories', exact: true }));
  await expect.poll(marked).toBe(true);
  await userEvent.click(page.getByRole('link', { name: 'Your data needs your attention' }));
  await userEvent.selectOptions(often(), 'never');
  await expect.poll(marked).toBe(false);
});

test('all of it by the keyboard alone', async () => {
  const shown = await stage({ stories: 3, search: AT });
  await expect.element(often()).toBeVisible();
  for (let presses = 0; presses < 60 && document.activeElement !== often().element(); presses++)
    await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(often().element());
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByText(/reads back whole/)).toBeVisible();
  expect(await count(shown)).toBe(1);
});

test('records that were set aside are reported, given as a file, and thrown away only after a question', async () => {
  const shown = await stage({ stories: 5, search: AT });
  expect(page.getByRole('heading', { name: 'Damaged records' }).query()).toBeNull();
  await damageFirst(shown.name);
  got(await shown.library.search(ALL_STORIES));
  await expect.element(page.getByText(/^One record was set aside\./)).toBeVisible();
  await userEvent.click(button('Save them as a file'));
  expect(shown.damaged).toEqual([[expect.objectContaining({ table: 'entries' })]]);
  await userEvent.click(button('Throw them away'));
  await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Throw away' }));
  await expect.poll(() => page.getByRole('heading', { name: 'Damaged records' }).query()).toBeNull();
});
