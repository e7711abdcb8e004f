import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { printRoute } from '../../../lib/view/history/route.ts';
import { highlight } from '../../support/builders.ts';
import { leave, type Stage, stage } from './stage.tsx';

beforeEach(async () => {
  await page.viewport(1200, 900);
});
afterEach(leave);

const rows = () => document.querySelectorAll('.story-row');
const focused = () => document.activeElement?.querySelector('.story-headline')?.textContent ?? null;
const headlines = () => [...document.querySelectorAll('.story-headline')].map((one) => one.textContent);
const toast = () => document.querySelector('.toast-words')?.textContent ?? '';

async function filled(stories = 12, search = ''): Promise<Stage> {
  const shown = await stage({ stories, search });
  await expect.poll(() => rows().length).toBeGreaterThan(0);
  await expect.poll(() => headlines().length).toBeGreaterThan(0);
  return shown;
}

describe('moving', () => {
  test('j and k go from story to story, headings of days left out', async () => {
    const { state } = await filled();
    const all = headlines();
    await userEvent.keyboard('j');
    expect(focused()).toBe(all[0]);
    await userEvent.keyboard('jjj');
    expect(focused()).toBe(all[3]);
    await userEvent.keyboard('k');
    expect(focused()).toBe(all[2]);
    await userEvent.keyboard('{End}');
    expect(state.cursor.value.index).toBe(11);
    await userEvent.keyboard('j');
    expect(state.cursor.value.index).toBe(11);
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe(all[0]);
  });

  test('one row at a time is a stop for Tab, and arrows lead into it and back', async () => {
    await filled();
    await userEvent.keyboard('jj');
    expect(document.querySelectorAll('.story-row[tabindex="0"]').length).toBe(1);
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBeInstanceOf(HTMLInputElement);
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.closest('.story-headline')).not.toBeNull();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement?.matches('.story-row')).toBe(true);
  });

  test('the focused row stays in the page when the list is scrolled far away', async () => {
    await filled(60);
    await userEvent.keyboard('jj');
    const before = focused();
    window.scrollTo({ top: document.documentElement.scrollHeight });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(focused()).toBe(before);
  });

  test('no row lies over another after a far jump, not even for a frame', async () => {
    await filled(60);
    await userEvent.keyboard('j');
    const over: string[] = [];
    let watching = true;
    const watch = () => {
      const boxes = [...document.querySelectorAll('.story-rows > [role="row"]')]
        .map((row) => ({ words: row.textContent, ...row.getBoundingClientRect().toJSON() }))
        .sort((a, b) => a.top - b.top);
      boxes.slice(1).forEach((box, at) => {
        if (box.top < boxes[at].bottom - 1) over.push(`${boxes[at].words} / ${box.words}`);
      });
      if (watching) requestAnimationFrame(watch);
    };
    watch();
    await userEvent.keyboard('{End}');
    await new Promise((resolve) => setTimeout(resolve, 300));
    window.scrollTo({ top: document.documentElement.scrollHeight / 2 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    watching = false;
    expect(over).toEqual([]);
  });

  test('rows say where they stand among all', async () => {
    await filled(60);
    const grid = document.querySelector('[role="grid"]');
    await expect.poll(() => grid?.getAttribute('aria-busy')).toBe('false');
    const count = Number(grid?.getAttribute('aria-rowcount'));
    expect(count).toBeGreaterThan(60);
    expect(rows().length).toBeLessThan(60);
    await userEvent.keyboard('j');
    await userEvent.keyboard('{End}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-rowindex')).toBe(String(count));
  });
});

describe('selecting', () => {
  test('x marks, Shift extends, Ctrl+A marks all, Escape lets go', async () => {
    const { state } = await filled();
    await userEvent.keyboard('jx');
    expect(state.selection.value.ids.size).toBe(1);
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(state.selection.value.ids.size).toBe(3);
    await expect
      .poll(() => document.querySelector('[role="toolbar"]')?.textContent)
      .toContain('3 stories selected');
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(state.selection.value.ids.size).toBe(12);
    await userEvent.keyboard('{Escape}');
    expect(state.selection.value.ids.size).toBe(0);
  });

  test('many are tagged at once', async () => {
    const { library, state } = await filled();
    await userEvent.keyboard('jx{Shift>}{ArrowDown}{/Shift}t');
    await userEvent.keyboard('harbour, #Ferries{Enter}');
    await expect.poll(toast).toContain('2 stories tagged');
    const [first] = state.list.ids.value;
    if (!first) throw new Error('no story');
    const entry = await library.entry(first);
    expect(entry.ok && entry.value?.tags).toEqual(expect.arrayContaining(['harbour', 'Ferries']));
  });

  test('tagging many is undone with the toast’s button and with z, and each story has the tags it had', async () => {
    const { library, state } = await filled();
    const tags = async () =>
      Promise.all(
        state.list.ids.value.map(async (id) => {
          const entry = await library.entry(id);
          return entry.ok && entry.value?.tags;
        }),
      );
    const before = await tags();
    await userEvent.keyboard('jx{Shift>}{ArrowDown}{ArrowDown}{/Shift}t');
    await userEvent.keyboard('harbour{Enter}');
    await expect.poll(toast).toContain('stories tagged');
    expect(await tags()).not.toEqual(before);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(tags).toEqual(before);

    await userEvent.keyboard('t');
    await userEvent.keyboard('harbour{Enter}');
    await expect.poll(tags).not.toEqual(before);
    await userEvent.keyboard('z');
    await expect.poll(tags).toEqual(before);
  });

  test('keeping many offline is undone without letting go of those that were kept before', async () => {
    const { library, state } = await filled();
    const [first, second] = state.list.ids.value;
    if (!first || !second) throw new Error('no story');
    await library.setSaved([first], true);
    await library.setSaved([second], false);
    await userEvent.keyboard('jx{Shift>}{ArrowDown}{/Shift}');
    // The list has heard which of the two is kept: by what it shows, the key keeps or lets go.
    await expect.element(page.getByRole('button', { name: 'Keep offline' })).toBeVisible();
    await userEvent.keyboard('s');
    await expect.poll(toast).toContain('1 story kept');
    await userEvent.keyboard('z');
    const saved = async (id: typeof first) => {
      const entry = await library.entry(id);
      return entry.ok && entry.value?.saved;
    };
    await expect.poll(() => saved(second)).toBe(false);
    expect(await saved(first)).toBe(true);
  });
});

test('what is kept offline is let go with the button that kept it', async () => {
  const { library, state } = await filled();
  const ids = state.list.ids.value.slice(0, 2);
  await library.setSaved(ids, false);
  const saved = async () => {
    const entries = await Promise.all(ids.map((id) => library.entry(id)));
    return entries.map((entry) => entry.ok && entry.value?.saved);
  };
  await userEvent.keyboard('jx{Shift>}{ArrowDown}{/Shift}');
  await userEvent.click(page.getByRole('button', { name: 'Keep offline' }));
  await expect.poll(saved).toEqual([true, true]);
  await userEvent.click(page.getByRole('button', { name: 'Stop keeping' }));
  await expect.poll(saved).toEqual([false, false]);
});

describe('deleting', () => {
  test('# moves to the trash, z takes it back, and the cursor goes on to the next story', async () => {
    const { state } = await filled();
    const [first, second] = headlines();
    await userEvent.keyboard('j#');
    await expect.poll(() => state.list.ids.value.length).toBe(11);
    await expect.poll(focused).toBe(second);
    expect(toast()).toBe('1 story moved to the trash.');
    await userEvent.keyboard('z');
    await expect.poll(() => state.list.ids.value.length).toBe(12);
    await expect.poll(() => headlines()[0]).toBe(first);
  });

  test('the trash has the days of deleting for headings, so each story tells the day it was read', async () => {
    const { library, state } = await filled(25);
    await library.remove(state.list.ids.value.slice(20));
    state.show({ screen: 'trash' });
    await expect.poll(() => document.querySelectorAll('.story-time time').length).toBe(5);
    const times = [...document.querySelectorAll('.story-time')].map((time) => time.textContent);
    expect(times).toEqual(times.map(() => expect.stringMatching(/^\d+ Nov$/)));
  });

  test('the trash puts back, and deletes for good only after a question', async () => {
    const { state } = await filled();
    await userEvent.keyboard('jx{Shift>}{ArrowDown}{/Shift}#');
    await expect.poll(() => state.list.ids.value.length).toBe(10);
    state.show({ screen: 'trash' });
    await expect.poll(() => state.list.ids.value.length).toBe(2);
    await expect.poll(() => headlines().length).toBe(2);
    await userEvent.keyboard('j#');
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    expect(state.list.ids.value.length).toBe(2);
    await userEvent.keyboard('#');
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }));
    await expect.poll(() => state.list.ids.value.length).toBe(1);
    await userEvent.keyboard('x');
    await userEvent.click(page.getByRole('button', { name: 'Put back' }));
    await expect.element(page.getByText('The trash is empty')).toBeVisible();
    state.show({ screen: 'stories' });
    await expect.poll(() => state.list.ids.value.length).toBe(11);
  });
});

describe('exporting all that is shown', () => {
  const headlinesIn = ({ exported }: Stage) => {
    const data = exported.at(-1)?.data;
    const file: { stories: { entry: { headline: string } }[] } = JSON.parse(String(data));
    return file.stories.map(({ entry }) => entry.headline);
  };
  const exportAsJson = async (shown: Stage) => {
    await userEvent.click(page.getByLabelText('JSON', { exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Download' }));
    await expect.poll(() => shown.exported.length).toBe(1);
    return headlinesIn(shown);
  };

  test('everything, also what no row was drawn of, in the order of the list', async () => {
    const shown = await filled(60);
    await expect.poll(() => shown.state.canExportAll.value).toBe(true);
    await userEvent.click(page.getByRole('button', { name: 'Export all …' }));
    await expect.element(page.getByRole('dialog', { name: 'Export 60 stories' })).toBeVisible();
    const drawn = headlines();
    expect(drawn.length).toBeLessThan(60);
    const exported = await exportAsJson(shown);
    expect(exported).toHaveLength(60);
    expect(exported.slice(0, 5)).toEqual(drawn.slice(0, 5));
  });

  test('what a search found, by keys alone, and the focus comes back', async () => {
    const shown = await filled(25, '?q=sea');
    await expect.poll(() => shown.state.canExportAll.value).toBe(true);
    const count = shown.state.list.ids.value.length;
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThan(25);
    const button = document.querySelector<HTMLElement>('.stories-head button');
    button?.focus();
    expect(document.activeElement?.textContent).toBe('Export these …');
    await userEvent.keyboard('{Enter}');
    const dialog = page.getByRole('dialog', { name: `Export ${count} stories` });
    await expect.element(dialog).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(button);
    await userEvent.keyboard('E');
    await expect.element(dialog).toBeVisible();
    expect(await exportAsJson(shown)).toHaveLength(count);
  });

  test('not from the trash', async () => {
    const { library, state } = await filled();
    await library.remove(state.list.ids.value.slice(0, 2));
    state.show({ screen: 'trash' });
    await expect.poll(() => state.list.ids.value.length).toBe(2);
    expect(page.getByRole('button', { name: /^Export/ }).elements()).toEqual([]);
    await userEvent.keyboard('jE');
    expect(state.dialog.value).toBeNull();
  });
});

describe('the rest', () => {
  test('Enter opens the reader, v the page it came from', async () => {
    const { state, opened } = await filled();
    await userEvent.keyboard('j{Enter}v');
    const [id] = state.list.ids.value;
    expect(opened).toEqual([`reader ${id}`, expect.stringMatching(/^https:\/\//)]);
  });

  test('tags and a note are written from the keyboard alone', async () => {
    const { library, state } = await filled();
    await userEvent.keyboard('jjn');
    await userEvent.keyboard('boats{Tab}Ask about the boats.{Control>}{Enter}{/Control}');
    await expect.poll(toast).toBe('Tags and note kept.');
    const id = state.cursor.value.id;
    if (!id) throw new Error('no story');
    const entry = await library.entry(id);
    expect(entry.ok && entry.value?.note).toBe('Ask about the boats.');
    expect(entry.ok && entry.value?.tags).toContain('boats');
  });

  test('/ searches as it is typed, and Down leads into what was found', async () => {
    const { state } = await filled(25);
    await userEvent.keyboard('/');
    await userEvent.keyboard('glacier');
    await expect.poll(() => state.list.ids.value.length).toBe(1);
    await expect.poll(() => document.querySelector('.story-headline mark')?.textContent).toBe('Glacier');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toContain('Glacier survey');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => state.list.ids.value.length).toBe(25);
  });

  test('a story with highlights says so in its row, as soon as they are made', async () => {
    const { library, state } = await filled(3);
    const [id] = state.list.ids.value;
    if (!id) throw new Error('no story');
    const { id: _id, created: _created, ...marked } = highlight();
    await library.addHighlight(id, marked);
    await expect.element(page.getByTitle('1 highlight')).toBeVisible();
    await library.addHighlight(id, marked);
    await expect.element(page.getByTitle('2 highlights')).toBeVisible();
    await userEvent.keyboard('/is:highlighted');
    await expect.poll(() => state.list.ids.value).toEqual([id]);
  });

  test('stories with highlights are one tick away, which the address keeps and a chip takes back', async () => {
    const { library, state } = await filled(3);
    const [, id] = state.list.ids.value;
    if (!id) throw new Error('no story');
    const { id: _id, created: _created, ...marked } = highlight();
    await library.addHighlight(id, marked);
    await userEvent.click(page.getByRole('checkbox', { name: 'With highlights' }));
    await expect.poll(() => state.list.ids.value).toEqual([id]);
    expect(printRoute(state.route.value)).toBe('?is=highlighted');
    await userEvent.click(page.getByRole('button', { name: 'With highlights – remove this filter' }));
    await expect.poll(() => state.list.ids.value.length).toBe(3);
  });

  test('a filter that is none is explained, once it is more than begun', async () => {
    const { state } = await filled(25);
    const told = () => document.querySelector('.search-slips')?.textContent;
    await userEvent.keyboard('/');
    await userEvent.keyboard('ferry before:20');
    expect(told()).toBe('');
    await userEvent.keyboard('26-13');
    await expect.poll(told).toContain('“before:2026-13” is left out: a day is written 2026-03-04');
    await expect.poll(() => state.list.ids.value.length).toBe(1);
  });

  test('a name leads to its page without loading anew, whose title it is', async () => {
    const { state } = await filled(25);
    await userEvent.click(page.getByRole('link', { name: 'Marta Lind' }).first());
    await expect.element(page.getByRole('heading', { level: 1, name: 'Marta Lind' })).toBeVisible();
    expect(document.title).toBe('Marta Lind · Lede');
    expect(state.route.value.chosen.author).toEqual(['Marta Lind']);
    await userEvent.click(page.getByRole('link', { name: 'All stories' }));
    await expect.poll(() => document.title).toBe('Reading history · Lede');
  });

  test('the keyboard goes on from the list where what it was on has gone with the last one', async () => {
    const { state } = await filled(25, '?author=Marta+Lind&tag=sea');
    await userEvent.click(page.getByRole('button', { name: 'Clear all' }));
    await expect.poll(() => state.list.ids.value.length).toBe(25);
    await expect.poll(() => document.activeElement?.id).toBe('stories');
  });

  test('? lists the keys, and while a dialog is open the page’s keys rest', async () => {
    const { state } = await filled();
    await userEvent.keyboard('j?');
    await expect.element(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await userEvent.keyboard('#');
    expect(state.list.ids.value.length).toBe(12);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
  });

  test('a day of the calendar leads to its stories', async () => {
    const { state } = await stage({ stories: 12, search: '?view=calendar' });
    await userEvent.click(page.getByRole('link', { name: /24 November 2026: 3 stories/ }));
    expect(state.route.value).toMatchObject({ screen: 'stories', from: '2026-11-24', until: '2026-11-24' });
    await expect.poll(() => state.list.ids.value.length).toBe(3);
  });

  test('another page’s change is seen here', async () => {
    const { library, state } = await filled();
    const [first] = state.list.ids.value;
    if (!first) throw new Error('no story');
    await library.remove([first]);
    await expect.poll(() => state.list.ids.value.length).toBe(11);
  });
});

describe('where keys of a single letter are off', () => {
  test('letters and signs do nothing; arrows, Delete and keys with Ctrl do what they do', async () => {
    const { state } = await stage({ stories: 12, letterKeys: false });
    await expect.poll(() => rows().length).toBeGreaterThan(0);
    await userEvent.keyboard('jjx#?/');
    expect(document.activeElement?.matches('.story-row, input')).toBe(false);
    expect(document.querySelector('dialog')).toBeNull();
    expect(state.selection.value.ids.size).toBe(0);
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(state.selection.value.ids.size).toBe(12);
  });

  test('the list of keys is opened by its button, and has only those that work', async () => {
    await stage({ stories: 3, letterKeys: false });
    await expect.poll(() => rows().length).toBeGreaterThan(0);
    await userEvent.click(page.getByRole('button', { name: 'Keyboard shortcuts' }));
    await expect.element(page.getByText(/switched off in the settings/)).toBeVisible();
    const keys = [...document.querySelectorAll('.key-help kbd')].map((key) => key.textContent);
    expect(keys).toContain('Ctrl a');
    expect(keys).toContain('↓');
    expect(keys.filter((key) => key.length === 1 && !/[↓↑]/.test(key))).toEqual([]);
  });
});
