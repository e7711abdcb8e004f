import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { leave, type Stage, stage } from '../history/stage.tsx';

afterEach(leave);

const AT = '?view=data';
const toast = () => [...document.querySelectorAll('.toast-words')].at(-1)?.textContent ?? '';
const count = async ({ library }: Stage) => {
  const use = await library.storage();
  return use.ok ? use.value.entries : -1;
};
const button = (name: string | RegExp) => page.getByRole('button', { name });
const choose = (file: File) => userEvent.upload(page.getByLabelText('Choose a file'), file);

async function backupOf(shown: Stage): Promise<File> {
  await userEvent.click(button('Back up now'));
  await expect
    .element(page.getByText(/^“lede-[\d-]+\.lede” \([\d.]+ kB\) is in your downloads\.$/))
    .toBeVisible();
  const [blob] = shown.backups;
  if (!blob) throw new Error('no backup');
  return new File([blob], 'lede-2026-11-24.lede');
}

test('a backup brings back what was deleted for good; the dry run says so before and changes nothing', async () => {
  const shown = await stage({ stories: 12, search: AT });
  const file = await backupOf(shown);
  const ids = shown.state.list.ids.value;
  await shown.library.purge(ids.slice(0, 5));
  expect(await count(shown)).toBe(7);

  await choose(file);
  await expect.element(page.getByText('5 stories are new and 7 stories are here already.')).toBeVisible();
  expect(await count(shown)).toBe(7);
  await userEvent.click(button('Add to my history'));
  await expect.element(page.getByText('5 stories added and 7 stories are here already.')).toBeVisible();
  expect(await count(shown)).toBe(12);
});

test('replacing leaves what the file has and nothing else', async () => {
  const shown = await stage({ stories: 4, search: AT });
  const file = await backupOf(shown);
  await leave();
  const other = await stage({ stories: 12, search: AT });
  await choose(file);
  await expect.element(page.getByText('4 stories are here already.')).toBeVisible();
  await userEvent.click(button('Replace my history with it'));
  await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Replace' }));
  await expect.poll(() => count(other)).toBe(4);
});

test('the keyboard goes on from the section whose button has gone with its work', async () => {
  await stage({ stories: 2, search: AT });
  await choose(new File(['<html>'], 'page.html'));
  await expect.element(page.getByText('The file cannot be read')).toBeVisible();
  await userEvent.click(button('Choose another file'));
  const section = page.getByRole('region', { name: 'Bring in' }).element();
  await expect.poll(() => document.activeElement).toBe(section);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBeInstanceOf(HTMLInputElement);
});

test('a damaged file is refused whole', async () => {
  const shown = await stage({ stories: 6, search: AT });
  const whole = await backupOf(shown);
  await choose(new File([whole.slice(0, whole.size - 40)], 'cut.lede'));
  await expect.element(page.getByText('The file cannot be read')).toBeVisible();
  await expect
    .element(page.getByText(/it breaks off or is damaged \(.*[^.]\)\. Nothing was changed\.$/))
    .toBeVisible();
  expect(button('Add to my history').query()).toBeNull();
  await userEvent.click(button('Choose another file'));
  await choose(new File(['<html>'], 'page.html'));
  await expect.element(page.getByText('The file cannot be read')).toBeVisible();
  expect(await count(shown)).toBe(6);
});

test('a site is forgotten with everything below it, and taken back', async () => {
  const shown = await stage({ stories: 25, search: AT });
  await expect.poll(() => shown.state.list.ids.value.length).toBe(25);
  await userEvent.fill(page.getByLabelText('Site to forget'), 'https://www.harbourpost.example/about');
  await userEvent.click(button('Forget this site'));
  await expect.poll(toast).toBe('5 stories of harbourpost.example moved to the trash.');
  await expect.poll(() => shown.state.list.ids.value.length).toBe(20);
  await userEvent.click(button('Undo'));
  await expect.poll(() => shown.state.list.ids.value.length).toBe(25);
});

test('rules of retention that took stories away are taken back with them', async () => {
  const shown = await stage({ stories: 100, search: AT });
  const listed = () => shown.state.list.ids.value.length;
  await expect.poll(listed).toBe(100);
  const term = page.getByRole('combobox', { name: 'Stories in the history' });
  await userEvent.selectOptions(term, 'for 30 days');
  await expect.element(page.getByText(/would move to the trash/)).toBeVisible();
  await userEvent.click(button('Put these rules in force'));
  await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Put in force' }));
  await expect.poll(toast).toMatch(/^The rules are in force, and \d+ stories are in the trash\.$/);
  await expect.poll(listed).toBeLessThan(100);
  await userEvent.click(button('Undo'));
  await expect.poll(listed).toBe(100);
  await expect.element(term).toHaveValue('null');
});

test('what names no site is said to name none', async () => {
  await stage({ stories: 1, search: AT });
  await userEvent.fill(page.getByLabelText('Site to leave out'), 'the harbour post');
  await userEvent.click(button('Leave out'));
  await expect.element(page.getByText(/names no site/)).toBeVisible();
});

test('a site is left out and let in again', async () => {
  const shown = await stage({ stories: 1, search: AT });
  await userEvent.fill(page.getByLabelText('Site to leave out'), 'example.org');
  await userEvent.click(button('Leave out'));
  await userEvent.click(button('Record example.org again'));
  expect(button('Record example.org again').query()).toBeNull();
  expect(shown.state.route.value.screen).toBe('data');
});

test('recording is paused and goes on', async () => {
  await stage({ stories: 1, search: AT });
  await userEvent.click(button('Pause recording'));
  await expect.element(page.getByText('Paused: what you read now is not put down.')).toBeVisible();
  await userEvent.click(button('Go on recording'));
  await expect.poll(toast).toBe('Stories you read are recorded again.');
});
