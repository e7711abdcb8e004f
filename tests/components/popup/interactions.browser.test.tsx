import { signal } from '@preact/signals';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { clockTime } from '../../../components/shared/clock-time.ts';
import { inlineText } from '../../../lib/model/plain-text.ts';
import { describe as describeStory } from '../../../lib/store/rows.ts';
import { agency, author, byline, dateline, paragraph, place } from '../../support/builders.ts';
import { reading, type Stage, stage, success } from './popup-harness.tsx';
import { arabic, twentyAuthors, WRITER, wire } from './stories.ts';
import '../../../components/popup/narrow.css';

const show = (): Promise<Stage> => stage(success(reading({ article: wire() })));

const faults = async () =>
  (await axe.run(document)).violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));

/** No fault that axe finds, and a picture to look at. */
async function inspect(name: string): Promise<void> {
  expect(await faults()).toEqual([]);
  await page.viewport(400, Math.min(1600, Math.max(600, document.documentElement.scrollHeight)));
  await page.screenshot({ path: `../../../.output/screenshots/popup/${name}.png`, save: true });
}

function storyOf({ state }: Stage) {
  const view = state.view.value;
  if (view.state !== 'story') throw new Error(view.state);
  return view.story;
}

beforeEach(async () => {
  await commands.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  document.documentElement.lang = 'en';
  document.title = 'Lede';
  await page.viewport(400, 600);
});

it('each name leads to a page of the history that has this story', async () => {
  const article = {
    ...twentyAuthors(),
    agency: agency(),
    dateline: dateline({
      places: [
        place({ city: 'London', country: 'United Kingdom', basis: 'stylebook' }),
        place({ city: 'Guatire', country: 'Venezuela' }),
      ],
    }),
  };
  await stage(success(reading({ article })));
  await userEvent.click(page.getByRole('button', { name: /more$/ }).first());
  const { authors, agency: source, places } = describeStory(article);
  const gathered = { author: authors, agency: [source], place: places };
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a.name')];
  expect(links.length).toBeGreaterThan(18);
  for (const { href } of links) {
    const [[subject = '', name] = []] = new URL(href).searchParams;
    expect(gathered[subject as keyof typeof gathered]).toContain(name);
  }
});

describe('by key', () => {
  it('the list of keys is scrolled by key where the window is low', async () => {
    await page.viewport(400, 260);
    await show();
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('heading', { name: 'In every tab' })).toBeInTheDocument();
    expect(await faults()).toEqual([]);
    const list = document.querySelector('.dialog-body');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(list);
    await userEvent.keyboard('{End}');
    await expect.poll(() => list?.scrollTop).toBeGreaterThan(0);
    await page.viewport(400, 900);
    await expect.poll(() => list?.hasAttribute('tabindex')).toBe(false);
  });

  it('a digit shows that sentence in the page, and marks it here', async () => {
    const { calls } = await show();
    await userEvent.keyboard('++');
    await expect.poll(() => document.querySelectorAll('.sentence')).toHaveLength(3);
    await userEvent.keyboard('2');
    await expect.poll(() => document.querySelectorAll('.sentence[aria-current]').length).toBe(1);
    expect(calls).toEqual([
      'mark The agreement, reached shortly before dawn, ends the longest stoppage at the country’s busiest container terminal in two decades.',
    ]);
    await inspect('sentence-marked');
  });

  it('letters read, listen, copy, export and open the history', async () => {
    const { calls } = await show();
    await userEvent.keyboard('rlch');
    expect(calls).toEqual(['read', 'listen', 'copy markdown', 'history']);
    await userEvent.keyboard('e');
    await expect.element(page.getByText('Export dialog')).toBeVisible();
  });

  it('s saves and saves no more; the notice can take it back', async () => {
    const stage = await show();
    await userEvent.keyboard('s');
    const save = page.getByRole('button', { name: /^Save/ });
    await expect.element(save).toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByText('Saved for offline reading')).toBeVisible();
    await inspect('saved-with-undo');
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(save).toHaveAttribute('aria-pressed', 'false');
    expect(stage.state.toasts.all.value).toHaveLength(1);
  });

  it('minus and plus make the summary shorter and longer, from one to seven', async () => {
    const { state } = await show();
    const count = page.getByRole('status').filter({ hasText: 'sentence' });
    await expect.element(count).toHaveTextContent('up to 3 sentences');
    await userEvent.keyboard('++++++');
    await expect.poll(() => document.querySelectorAll('.sentence')).toHaveLength(6);
    expect(state.settings.settings.value.summarySentences).toBe(7);
    await userEvent.keyboard('------');
    await expect.poll(() => document.querySelectorAll('.sentence')).toHaveLength(1);
    await expect.element(count).toHaveTextContent('1 sentence');
    expect(state.settings.settings.value.summarySentences).toBe(1);
  });

  it('a question mark lists the keys, Escape closes the list', async () => {
    await show();
    await userEvent.keyboard('?');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect.element(help).toBeVisible();
    await expect.element(page.getByText('Alt+Shift+L')).toBeVisible();
    await inspect('help');
    await userEvent.keyboard('{Escape}');
    expect(help.query()).toBeNull();
  });

  it('with a modifier they are the browser’s', async () => {
    const { calls } = await show();
    await userEvent.keyboard('{Control>}r{/Control}');
    expect(calls).toEqual([]);
  });

  it('every control is reached, in the order in which it is read', async () => {
    await show();
    const reached: string[] = [];
    for (let step = 0; step < 60; step++) {
      await userEvent.tab();
      const now = document.activeElement;
      if (!now || now === document.body) break;
      reached.push((now.getAttribute('aria-label') ?? now.textContent ?? '').trim().slice(0, 24));
    }
    const order = ['Adela Ruiz Montero', 'La Brisa, Venezuela', 'Fewer sentences', 'Dockworkers at the port'];
    const places = order.map((name) => reached.findIndex((one) => one.startsWith(name)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    for (const name of ['Save', 'Read', 'Listen', 'Copy', 'Export', 'More']) expect(reached).toContain(name);
  });
});

it('a field that is put right, what it says then and what it offers are seen whole above the buttons', async () => {
  const { state } = await stage(success(reading({ article: wire() })), { elements: async () => WRITER });
  await userEvent.click(page.getByText('Where this comes from'));
  const isSeen = async (selector: string) => {
    await expect.poll(() => document.querySelector(selector)).not.toBeNull();
    const foot = document.querySelector('.actions')?.getBoundingClientRect().top ?? 0;
    await expect
      .poll(() => document.querySelector(selector)?.getBoundingClientRect().bottom)
      .toBeLessThanOrEqual(foot);
  };
  for (const name of ['headline', 'author', 'place', 'date']) {
    scrollTo(0, 0);
    await userEvent.click(page.getByRole('button', { name: `Correct the ${name}` }));
    await isSeen('.correction-actions');
    await userEvent.keyboard('{Escape}');
  }
  await userEvent.click(page.getByRole('button', { name: 'Correct the date' }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Date' }), 'some day');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toBeVisible();
  await isSeen('.correction-actions');
  await userEvent.keyboard('{Escape}');
  scrollTo(0, 0);
  const view = state.view.value;
  if (view.state === 'story') await view.story.correct('byline', 'Sara Holm');
  await isSeen('.rule-offer');
});

it('what is reached by Tab does not lie under the buttons', async () => {
  await show();
  for (let step = 0; step < 40; step++) {
    await userEvent.tab();
    const now = document.activeElement;
    if (!now || now === document.body) break;
    if (now.closest('.actions')) continue;
    const foot = document.querySelector('.actions')?.getBoundingClientRect().top ?? 0;
    expect(now.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot + 1);
  }
});

it('the page stays where it is as the buttons at the foot are reached, and a menu opens', async () => {
  await page.viewport(400, 400);
  await show();
  scrollTo(0, 0);
  for (const name of ['Save', 'More']) {
    const button = [...document.querySelectorAll<HTMLElement>('.actions button')].find(
      ({ textContent }) => textContent === name,
    );
    button?.focus();
    expect(document.activeElement?.textContent).toBe(name);
  }
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('menuitem', { name: /Reading history/ })).toHaveFocus();
  expect(scrollY).toBe(0);
});

it('how the story begins is told where the summary does not tell it, and only there', async () => {
  const { state } = await show();
  const view = state.view.value;
  if (view.state !== 'story') throw new Error(view.state);
  const first = view.story.article.value.body[0];
  if (first?.kind !== 'paragraph') throw new Error('no paragraph');
  const told = view.story.summary.value.sentences.map(({ text }) => text).join(' ');
  expect(told).toContain('Dockworkers at the port of La Brisa ended a nine-day strike');
  expect(document.querySelector('.opening')).toBeNull();
  await expect.element(page.getByRole('heading', { name: 'Picture' })).toBeVisible();

  const longer = { ...wire(), body: [paragraph(`${inlineText(first.text)} It had begun over rest hours.`)] };
  await stage(success(reading({ article: longer })), {}, signal(true));
  await userEvent.keyboard('------');
  await expect.poll(() => document.querySelectorAll('.sentence')).toHaveLength(1);
  await expect.element(page.getByRole('heading', { name: 'How it begins' })).toBeVisible();
});

describe('where keys of a single letter are off', () => {
  const off = signal(false);

  it('they do nothing, are named nowhere, and the help says so', async () => {
    const { calls } = await stage(success(reading({ article: wire() })), {}, off);
    await userEvent.keyboard('rlch1?');
    expect(calls).toEqual([]);
    expect(page.getByRole('dialog').query()).toBeNull();
    expect(document.querySelector('[aria-keyshortcuts]')).toBeNull();
    await expect.element(page.getByRole('button', { name: 'Listen' })).toHaveAttribute('title', 'Listen');
    await userEvent.click(page.getByRole('button', { name: 'More', exact: true }));
    expect(document.querySelector('.menu-key')).toBeNull();
    await userEvent.click(page.getByRole('menuitem', { name: 'Keyboard shortcuts' }));
    await expect.element(page.getByText(/switched off in the settings/)).toBeVisible();
    // The keys of every tab are asked of the browser, and come after the others.
    await expect
      .poll(() => [...document.querySelectorAll('.keys kbd')].map((key) => key.textContent))
      .toEqual(['Esc', 'Alt+Shift+L']);
    await inspect('help-without-letters');
  });
});

it.each([400, 320])('in %d px no word is wider than the popup, be it an address', async (width) => {
  await page.viewport(width, 700);
  const address = `https://harbourboard.example/${'berths-closed/'.repeat(3)}${'x'.repeat(60)}`;
  const article = wire({
    headline: address,
    deck: address,
    section: 'Landesverwaltungsgerichtsentscheidungssammlungen',
    byline: byline({ authors: [author({ name: `ada_${'lindqvist'.repeat(8)}` })] }),
    body: [paragraph(`The notice was put at ${address} on Tuesday, said the mayor of the town.`)],
  });
  await stage(success(reading({ article })));
  for (const fold of document.querySelectorAll<HTMLElement>('.fold summary')) fold.click();
  await expect.element(page.getByRole('button', { name: 'Correct the author' })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

it('in a panel that is higher than its story the foot stands at the window’s end', async () => {
  await page.viewport(400, 1400);
  await show();
  const foot = document.querySelector('.actions')?.getBoundingClientRect();
  expect(foot?.bottom).toBe(1400);
  expect(document.documentElement.scrollHeight).toBe(1400);
});

it.each([240, 200])('in a sidebar of %d px every button of the foot is in sight', async (width) => {
  await page.viewport(width, 700);
  await show();
  const buttons = [...document.querySelectorAll('.actions button')];
  expect(buttons).toHaveLength(6);
  for (const button of buttons) {
    const { left, right, width: own } = button.getBoundingClientRect();
    expect([left >= 0, right <= width, own >= 24]).toEqual([true, true, true]);
  }
  expect(document.documentElement.scrollWidth).toBe(width);
  await expect.element(page.getByRole('button', { name: 'Read', exact: true })).toBeVisible();
  await page.screenshot({ path: `../../../.output/screenshots/popup/sidebar-${width}.png`, save: true });
});

describe('menus', () => {
  it('open on a key, move by arrows and letters, give the focus back', async () => {
    await show();
    const trigger = page.getByRole('button', { name: 'Copy' });
    trigger.element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('menuitem', { name: /Markdown/ })).toHaveFocus();
    await inspect('menu-copy');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(page.getByRole('menuitem', { name: /Quotation/ })).toHaveFocus();
    await userEvent.keyboard('p');
    await expect.element(page.getByRole('menuitem', { name: /Plain text/ })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(trigger).toHaveFocus();
    expect(page.getByRole('menu').query()).toBeNull();
  });

  it('choosing acts once', async () => {
    const { calls } = await show();
    await userEvent.click(page.getByRole('button', { name: 'Copy' }));
    await userEvent.click(page.getByRole('menuitem', { name: /Citation/ }));
    expect(calls).toEqual(['copy citation']);
  });

  it('open above what was just said, which would take the click', async () => {
    const { calls, state } = await show();
    for (const said of ['Copied as Markdown', 'Copied as plain text']) state.toasts.show(said);
    await expect.poll(() => document.querySelectorAll('.toast').length).toBe(2);
    await userEvent.click(page.getByRole('button', { name: 'Copy' }));
    for (const item of document.querySelectorAll('[role="menuitem"]')) {
      const { left, top, width, height } = item.getBoundingClientRect();
      expect(item.contains(document.elementFromPoint(left + width / 2, top + height / 2))).toBe(true);
    }
    await userEvent.click(page.getByRole('menuitem', { name: /Citation/ }));
    expect(calls).toEqual(['copy citation']);
  });

  it('more leads to earlier readings and the report', async () => {
    const stage = await show();
    await expect.poll(() => storyOf(stage).earlier.value.length).toBe(1);
    await userEvent.click(page.getByRole('button', { name: 'More' }));
    await inspect('menu-more');
    await userEvent.click(page.getByRole('menuitem', { name: /As read/ }));
    await userEvent.click(page.getByRole('button', { name: 'More' }));
    await userEvent.click(page.getByRole('menuitem', { name: /Report a bad extraction/ }));
    expect(stage.calls).toEqual(['earlier 1', 'report']);
  });
});

describe('where it comes from', () => {
  it('a date is put right as the clock here shows it', async () => {
    const stage = await show();
    await userEvent.click(page.getByText('Where this comes from'));
    await userEvent.click(page.getByRole('button', { name: 'Correct the date' }));
    const field = page.getByRole('textbox', { name: 'Date' });
    await expect.element(field).toHaveValue(clockTime(wire().published ?? ''));
    await userEvent.fill(field, '2026-03-05 09:07');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Correct the date' })).toHaveFocus();
    expect(storyOf(stage).article.value.published).toBe(new Date(2026, 2, 5, 9, 7).toISOString());
  });

  it('is shown with how sure it is, and put right in place', async () => {
    const stage = await show();
    await userEvent.click(page.getByText('Where this comes from'));
    await expect.element(page.getByText('from the page’s data · sure').first()).toBeVisible();
    await inspect('evidence');
    await userEvent.click(page.getByRole('button', { name: 'Correct the author' }));
    const field = page.getByRole('textbox', { name: 'Author' });
    await expect.element(field).toHaveFocus();
    await inspect('correction');
    await userEvent.fill(field, 'Adela Ruiz Montero, Sara Holm');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('link', { name: 'Sara Holm' })).toBeVisible();
    expect(storyOf(stage).article.value.byline?.authors).toHaveLength(2);
    expect(stage.calls).toEqual([]);
  });

  it('of a field that is empty no place is named, but that the reader emptied it; an agency has the place it was in', async () => {
    const article = wire({
      agency: agency(),
      byline: byline({ authors: [], agency: agency() }),
      provenance: {
        byline: { source: 'markup', confidence: 0.7 },
        dateline: { source: 'reader', confidence: 1 },
      },
      dateline: null,
    });
    await stage(success(reading({ article })));
    await userEvent.click(page.getByText('Where this comes from'));
    const row = (field: string) =>
      document
        .querySelector<HTMLElement>(`[data-field="${field}"] .evidence-value`)
        ?.innerText.replace(/\s+/g, ' ');
    expect(row('byline')).toBe('none found');
    expect(row('dateline')).toBe('none corrected by you');
    expect(row('agency')).toBe('Associated Press from the page’s layout · likely');
  });

  it('a name is typed in the direction of its script', async () => {
    await stage(success(reading({ article: arabic() })));
    await userEvent.click(page.getByText('Where this comes from'));
    await userEvent.click(page.getByRole('button', { name: 'Correct the author' }));
    const field = page.getByRole('textbox', { name: 'Author' });
    expect(getComputedStyle(field.element()).direction).toBe('rtl');
  });

  it('is put right by keys alone, which go to the field at once, and above what was said before', async () => {
    await page.viewport(400, 500);
    const { calls, state } = await show();
    await userEvent.click(page.getByText('Where this comes from'));
    for (const said of ['Corrected', 'Kept', 'Corrected, and kept with the story'])
      state.toasts.show(said, () => {});
    const pencil = page.getByRole('button', { name: 'Correct the date' });
    pencil.element().focus();
    pencil.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.poll(() => document.querySelector('.correction')).not.toBeNull();
    expect(document.activeElement).toBe(page.getByRole('textbox', { name: 'Date' }).element());
    const form = document.querySelector('.correction')?.getBoundingClientRect();
    await expect
      .poll(() => [...document.querySelectorAll('.toast')].filter((toast) => toast.checkVisibility()))
      .toHaveLength(1);
    const notice = document.querySelector('.toast:last-child')?.getBoundingClientRect();
    expect(form?.bottom).toBeLessThanOrEqual(notice?.top ?? 0);
    expect(calls).toEqual([]);
  });

  it('the focus goes back to the pencil', async () => {
    await show();
    await userEvent.click(page.getByText('Where this comes from'));
    await userEvent.click(page.getByRole('button', { name: 'Correct the place' }));
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Correct the place' })).toHaveFocus();
  });

  it('a place that the page has it in is offered for later stories, and kept', async () => {
    const article = wire();
    const { state } = await stage(success(reading({ article })), { elements: async () => WRITER });
    await userEvent.click(page.getByText('Where this comes from'));
    await userEvent.click(page.getByRole('button', { name: 'Correct the author' }));
    await userEvent.fill(page.getByRole('textbox', { name: 'Author' }), 'Sara Holm');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/Use this place for later stories of/)).toBeVisible();
    await inspect('rule-offered');
    await userEvent.click(page.getByRole('button', { name: 'Use it' }));
    expect(state.settings.settings.value.siteRules).toMatchObject([
      { field: 'byline', example: 'By Sara Holm' },
    ]);
    expect(page.getByText(/Use this place/).query()).toBeNull();
    await expect.element(page.getByRole('button', { name: 'Correct the author' })).toHaveFocus();
  });

  it('what cannot be taken is refused with how it should be', async () => {
    await show();
    await userEvent.click(page.getByText('Where this comes from'));
    await userEvent.click(page.getByRole('button', { name: 'Correct the headline' }));
    await userEvent.fill(page.getByRole('textbox', { name: 'Headline' }), ' ');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => page.getByRole('alert').query()?.textContent).toBe('A headline cannot be empty.');
    expect(await faults()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(page.getByRole('textbox', { name: 'Headline' }).query()).toBeNull();
  });

  it('what was left out is listed by reason', async () => {
    await show();
    await userEvent.click(page.getByText('What was left out'));
    await expect.element(page.getByText('Why fruit is dearer on Thursdays')).toBeVisible();
    await inspect('omissions');
  });
});

it('in a line of ours, right-to-left names stand in the order of the line', async () => {
  await stage(success(reading({ article: arabic() })));
  const [place, agency] = [...document.querySelectorAll('.from bdi')].map((one) =>
    one.getBoundingClientRect(),
  );
  expect(place?.right).toBeLessThan(agency?.left ?? 0);
});

it('twenty authors unfold', async () => {
  await stage(success(reading({ article: twentyAuthors() })));
  await userEvent.click(page.getByRole('button', { name: '14 more' }));
  expect(document.querySelectorAll('.people .name').length).toBeGreaterThan(20);
  await inspect('twenty-authors-unfolded');
});

describe('the browser’s own summary', () => {
  /** The platform's summariser as its specification has it, writing three words. */
  const scope = (words: string[], fails?: Error) => ({
    Summarizer: {
      availability: async () => 'available',
      create: async () => ({
        summarizeStreaming: () =>
          new ReadableStream<string>({
            start(stream) {
              for (const word of words) stream.enqueue(word);
              if (fails) stream.error(fails);
              else stream.close();
            },
          }),
        destroy: () => undefined,
      }),
    },
  });

  it('is not offered where there is none', async () => {
    await show();
    expect(page.getByRole('button', { name: 'By machine' }).query()).toBeNull();
  });

  it('is offered, marked as what it is, and written only on request', async () => {
    await stage(success(reading({ article: wire() })), { scope: scope(['The port ', 'opens ', 'again.']) });
    await userEvent.click(page.getByRole('button', { name: 'By machine' }));
    await expect.element(page.getByText(/Machine-written by your browser/)).toBeVisible();
    expect(document.querySelector('.machine-text')).toBeNull();
    // The sentences gave way to it, so that how the story begins is told below.
    await expect.element(page.getByRole('heading', { name: 'How it begins' })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Write it' }));
    await expect.element(page.getByText('The port opens again.')).toBeVisible();
    await inspect('machine-written');
  });

  it('stays where its reader looks at the sentences in between', async () => {
    await stage(success(reading({ article: wire() })), { scope: scope(['The port opens again.']) });
    const toggle = page.getByRole('button', { name: 'By machine' });
    await userEvent.click(toggle);
    await userEvent.click(page.getByRole('button', { name: 'Write it' }));
    await expect.element(page.getByText('The port opens again.')).toBeVisible();
    expect(document.querySelector('.sentence')).toBeNull();
    await userEvent.click(toggle);
    await expect.poll(() => document.querySelectorAll('.sentence').length).toBeGreaterThan(0);
    await userEvent.click(toggle);
    await expect.element(page.getByText('The port opens again.')).toBeVisible();
  });

  it('goes on in sight where the popup was closed meanwhile', async () => {
    const article = wire();
    const kept = {
      of: `${article.url} ${article.words}`,
      choice: { type: 'tldr', length: 'short' },
      text: null,
    };
    await stage(success(reading({ article })), {
      scope: scope(['The port ', 'opens again.']),
      machineMemory: { read: async () => kept, write: () => undefined },
    });
    await expect.element(page.getByText('The port opens again.')).toBeVisible();
  });

  it('explains a failure', async () => {
    const withheld = Object.assign(new Error('no'), { name: 'NotReadableError' });
    await stage(success(reading({ article: wire() })), { scope: scope([], withheld) });
    await userEvent.click(page.getByRole('button', { name: 'By machine' }));
    await userEvent.click(page.getByRole('button', { name: 'Write it' }));
    await expect.poll(() => page.getByRole('alert').query()?.textContent).toMatch(/held back/);
    expect(await faults()).toEqual([]);
  });
});
