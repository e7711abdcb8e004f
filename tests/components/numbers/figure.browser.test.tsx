import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { leave, stage } from '../history/stage.tsx';

afterEach(leave);

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function saved(item: string, picture = 'Publications') {
  const shown = await stage({ stories: 25, search: '?view=numbers' });
  await userEvent.click(button(`Save “${picture}”`));
  await userEvent.click(page.getByRole('menuitem', { name: item }));
  await expect.poll(() => shown.saved.length).toBe(1);
  const [file] = shown.saved;
  if (!file) throw new Error('no file');
  return file;
}

test('a picture’s table is saved as CSV with all rows', async () => {
  const file = await saved('Table (CSV)');
  expect(file.name).toBe('publications.csv');
  expect(String(file.data).split('\r\n').slice(0, 2)).toEqual([
    '"Publication","Stories"',
    '"Coastal Courier",7',
  ]);
});

test('a picture is saved as SVG that stands alone', async () => {
  const file = await saved('Picture (SVG)');
  const drawn = new DOMParser().parseFromString(String(file.data), 'image/svg+xml');
  expect(drawn.querySelector('parsererror')).toBeNull();
  expect(drawn.querySelector('[class]')).toBeNull();
  const bars = [...drawn.querySelectorAll('rect[rx]')];
  expect(bars.length).toBe(6);
  for (const bar of bars) expect(bar.getAttribute('fill')).toMatch(/^(rgb|color|oklab)/);
});

test('the names on a saved map lie over the paper that is drawn around them', async () => {
  const file = await saved('Picture (SVG)', 'Where it was written');
  const drawn = new DOMParser().parseFromString(String(file.data), 'image/svg+xml');
  const names = [...drawn.querySelectorAll('text')];
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(names.map((name) => name.getAttribute('paint-order')))).toEqual(new Set(['stroke']));
});

test('a picture is saved as PNG, twice its size', async () => {
  const file = await saved('Picture (PNG)');
  if (!(file.data instanceof Blob)) throw new Error('no picture');
  const { width } = await createImageBitmap(file.data);
  expect(width).toBe(920);
});

test('the table can be shown in place of the picture', async () => {
  await stage({ stories: 25, search: '?view=numbers' });
  await userEvent.click(button('Table').first());
  await expect.element(page.getByRole('region', { name: /Stories read by/ })).toBeVisible();
});
