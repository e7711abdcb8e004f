import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { rangeOf } from '../../../components/article/places.ts';
import { paragraph } from '../../support/builders.ts';
import { got } from '../../support/got.ts';
import { marked, type Stage, select, stage, storyPage, there } from './reader-harness.tsx';
import { everything } from './stories.ts';

beforeEach(async () => {
  await commands.emulateMedia({ reducedMotion: 'reduce' });
  await page.viewport(1280, 900);
});

const keptHighlights = async ({ library, id }: Stage) => got(await library.highlights(id));

test('marked by key, noted, recoloured, listed; kept across openings', async () => {
  const first = await stage(everything());
  select(1, 'learned to smoke fish');
  await userEvent.keyboard('a');
  await expect.poll(marked).toEqual(['learned to smoke fish']);
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveFocus();
  await userEvent.keyboard('A detail to ask about');
  await userEvent.click(page.getByRole('button', { name: 'Blue' }));
  await userEvent.click(page.getByRole('button', { name: 'Done' }));
  await expect
    .poll(async () => (await keptHighlights(first))[0])
    .toMatchObject({ quotation: 'learned to smoke fish', note: 'A detail to ask about', colour: 'blue' });

  await stage(everything(), { library: first.library });
  await expect.poll(marked).toEqual(['learned to smoke fish']);
  expect(document.querySelector('mark.passage-blue.passage-noted')).not.toBeNull();
});

test('across links and emphasis, and over several blocks', async () => {
  const shown = await stage(everything());
  const from = there(rangeOf(storyPage(), { block: 0, start: 4, end: 10 }));
  const to = there(rangeOf(storyPage(), { block: 1, start: 1, end: 10 }));
  const range = document.createRange();
  range.setStart(from.startContainer, from.startOffset);
  range.setEnd(to.endContainer, to.endOffset);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  await userEvent.keyboard('h');
  await expect.poll(async () => (await keptHighlights(shown)).length).toBe(2);
  const quotations = (await keptHighlights(shown)).map(({ quotation }) => quotation).sort();
  expect(quotations[0]).toMatch(/^ferry to Gull Island sailed .* each winter\.$/);
  expect(quotations[1]).toBe('“We counte');
});

test('selected words are copied as a quotation, by key and by button, also where nothing can be kept', async () => {
  const { copied, state } = await stage(everything());
  select(1, 'learned to smoke fish');
  await userEvent.keyboard('c');
  await expect.poll(() => copied).toHaveLength(1);
  expect(copied[0]).toMatch(/^“learned to smoke fish”\n— .+\nhttps:/s);
  expect(await marked()).toEqual([]);

  await state.open({ ok: true, value: { from: 'tab', tabId: 7 } });
  await expect.element(page.getByText(/in no history/)).toBeVisible();
  select(1, 'only shop');
  await userEvent.click(page.getByRole('button', { name: 'Copy as a quotation' }));
  await expect.poll(() => copied).toHaveLength(2);
  expect(copied[1]).toMatch(/^“only shop”/);
  await expect.element(page.getByRole('button', { name: 'Yellow' })).not.toBeInTheDocument();
});

test('a link to selected words is copied, by key and by button: it opens their page there', async () => {
  const { copied } = await stage(everything());
  select(1, 'learned to smoke fish');
  await userEvent.keyboard('k');
  await expect.poll(() => copied).toHaveLength(1);
  expect(copied[0]).toMatch(/^https:.+#:~:text=learned%20to%20smoke%20fish$/);
  await userEvent.click(page.getByRole('button', { name: 'Copy a link to it' }));
  await expect.poll(() => copied).toHaveLength(2);
  expect(copied[1]).toBe(copied[0]);
});

test('the bar beside selected words is part of the story for who goes by landmarks', async () => {
  await stage(everything());
  select(1, 'only shop');
  await expect.element(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
  expect((await axe.run(document)).violations.map(({ id }) => id)).toEqual([]);
});

test('removed, and taken back', async () => {
  const shown = await stage(everything());
  select(1, 'only shop');
  await userEvent.keyboard('a');
  await userEvent.click(page.getByRole('button', { name: 'Remove' }));
  await expect.poll(marked).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.poll(marked).toEqual(['only shop']);
  expect(await keptHighlights(shown)).toHaveLength(1);
});

test('found again when the publication changed the text; listed where it is gone', async () => {
  const { library } = await stage(everything());
  select(1, 'said Ida Holm, who runs the island’s only shop');
  await userEvent.keyboard('h');
  select(3, 'expects 20,000 passengers');
  await userEvent.keyboard('h');
  await expect.poll(marked).toHaveLength(2);
  await stage(
    everything({
      body: [
        paragraph('This story has been brought up to date.'),
        paragraph('The days were counted, said Ida Holm, 61, who runs the island’s only shop.'),
        paragraph('Nobody knows how many will come.'),
      ],
    }),
    { library },
  );
  await expect.poll(marked).toEqual(['said Ida Holm, 61, who runs the island’s only shop']);
  await userEvent.keyboard('m');
  await expect.element(page.getByText('The story does not have these words any more.')).toBeVisible();
});

test('from the list of highlights to a note and back', async () => {
  const shown = await stage(everything());
  select(1, 'only shop');
  await userEvent.keyboard('h');
  await expect.poll(marked).toEqual(['only shop']);
  await userEvent.keyboard('m');
  await expect.element(page.getByRole('button', { name: 'only shop', exact: true })).toHaveFocus();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveFocus();
  await userEvent.keyboard('the only one{Control>}{Enter}{/Control}');
  await expect.poll(async () => (await keptHighlights(shown))[0]?.note).toBe('the only one');
  await expect.element(page.getByRole('button', { name: /^the only one/ })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('complementary', { name: 'Highlights' })).not.toBeInTheDocument();
});

test('a click on marked words opens their note', async () => {
  await stage(everything());
  select(1, 'only shop');
  await userEvent.keyboard('h');
  await expect.poll(marked).toEqual(['only shop']);
  await userEvent.click(there(document.querySelector('mark.passage')));
  await expect.element(page.getByRole('complementary', { name: 'Highlights' })).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveFocus();
});
