import { beforeEach, describe, expect, test } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { rangeOf } from '../../../components/article/places.ts';
import { blockText } from '../../../lib/model/plain-text.ts';
import { author, byline, figure } from '../../support/builders.ts';
import { got } from '../../support/got.ts';
import { quietSpeech, select, settle, stage, storyPage, there } from './reader-harness.tsx';
import { arabic, everything, long } from './stories.ts';

beforeEach(async () => {
  await commands.emulateMedia({ reducedMotion: 'reduce' });
  await page.viewport(1280, 900);
});

describe('a story on the page', () => {
  test('every block’s words can be found again from their offsets', async () => {
    const story = everything();
    await stage(story);
    for (const [block, one] of story.body.entries()) {
      const text = blockText(one);
      for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
        const start = text.indexOf(word);
        expect(rangeOf(storyPage(), { block, start, end: start + word.length })?.toString()).toBe(word);
      }
    }
  });

  test('no picture is fetched until the reader says so', async () => {
    await stage(everything());
    expect(document.querySelectorAll('img')).toHaveLength(0);
    await userEvent.click(page.getByRole('button', { name: /Show pictures/ }).first());
    await settle();
    expect(document.querySelectorAll('.page figure')).toHaveLength(2);
    expect(document.querySelectorAll('.page figure :is(img, .picture-wanted)')).toHaveLength(2);
    expect(document.body.textContent).not.toContain('Show pictures from');
  });

  test('the reader’s look is shown at once and remembered', async () => {
    const { settings } = await stage(everything());
    await userEvent.keyboard('t');
    await userEvent.click(page.getByRole('radio', { name: 'Sepia' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Justify lines' }));
    await settle();
    expect(document.documentElement.dataset['theme']).toBe('sepia');
    expect(getComputedStyle(there(storyPage().querySelector('.block-paragraph'))).textAlign).toBe('justify');
    expect(settings().reader).toMatchObject({ colours: 'sepia', justify: true });
  });
});

describe('pictures', () => {
  /** A real picture, as large as asked for: what follows its end is not looked at. */
  async function png(bytes = 0): Promise<Blob> {
    const canvas = new OffscreenCanvas(30, 20);
    canvas.getContext('2d')?.fillRect(0, 0, 30, 20);
    const picture = await canvas.convertToBlob();
    return new Blob([picture, new Uint8Array(bytes)], { type: picture.type });
  }
  const sources = [
    'https://harbourpost.example/images/ferry.jpg',
    'https://harbourpost.example/images/pier.jpg',
  ];
  const story = () => {
    const [lead, second] = sources.map((src) => figure({ src }));
    return everything({ lead: there(lead), body: [{ kind: 'figure', figure: there(second) }] });
  };

  test('kept when asked for, with the story; there without network; removed and taken back', async () => {
    const asked: string[] = [];
    const shown = await stage(story(), {
      fetchPicture: async (url) => {
        asked.push(url);
        return png(1_500_000);
      },
    });
    expect(asked).toEqual([]);
    await userEvent.keyboard('t');
    await userEvent.click(page.getByRole('button', { name: 'Keep the pictures' }));
    await expect.element(page.getByText(/^2 of 2, 3 MB/)).toBeVisible();
    expect(asked).toEqual(sources);
    expect(got(await shown.library.entry(shown.id))?.saved).toBe(true);

    await stage(story(), { library: shown.library, fetchPicture: async () => null });
    await expect
      .poll(() => [...document.querySelectorAll('img')].map((image) => image.naturalWidth))
      .toEqual([30, 30]);
    await userEvent.keyboard('t');
    await userEvent.click(page.getByRole('button', { name: 'Remove' }));
    await expect.poll(async () => got(await shown.library.picturesSize())).toBe(0);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(async () => got(await shown.library.pictures(shown.id)).length).toBe(2);
  });

  test('no more than there is room for, and it says what is missing', async () => {
    const { state, library, id } = await stage(story(), {
      fetchPicture: async (url) => (url === sources[0] ? null : png(3_000_000)),
    });
    await state.settings.change({ pictureBudget: 1 });
    await userEvent.keyboard('t');
    await userEvent.click(page.getByRole('button', { name: 'Keep the pictures' }));
    await expect
      .element(page.getByText('1 could not be had. 1 left out: the room for pictures is used up.'))
      .toBeVisible();
    expect(got(await library.pictures(id))).toEqual([]);
    expect(got(await library.entry(id))?.saved).toBe(false);
  });
});

describe('find', () => {
  test('counts, goes round, and closes', async () => {
    await stage(everything());
    await userEvent.keyboard('/');
    await userEvent.keyboard('ISLAND');
    await expect.element(page.getByText('1 of 5')).toBeVisible();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await expect.element(page.getByText('5 of 5')).toBeVisible();
    expect(CSS.highlights.get('found')?.size).toBe(5);
    expect([...(CSS.highlights.get('found-now') ?? [])].map(String)).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(CSS.highlights.has('found')).toBe(false);
    await expect.element(page.getByRole('searchbox')).not.toBeInTheDocument();
  });

  test('says when the story has it not', async () => {
    await stage(everything());
    await userEvent.keyboard('/');
    await userEvent.keyboard('submarine');
    await expect.element(page.getByText('Not in the story')).toBeVisible();
  });
});

describe('listen', () => {
  test('marks the sentence that is read, skips and stops', async () => {
    const { said } = await stage(everything());
    await userEvent.keyboard('l');
    await userEvent.keyboard(']]');
    await settle();
    const spoken = () => [...(CSS.highlights.get('spoken') ?? [])].map(String);
    expect(spoken()).toEqual([said.at(-1)]);
    expect(said.at(-1)).toMatch(/^The ferry to Gull Island/);
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(spoken()).toEqual([]);
  });

  test('begins at the selected words', async () => {
    const { said } = await stage(everything());
    select(1, 'only shop');
    await userEvent.click(page.getByRole('button', { name: 'Listen from here' }));
    await expect.poll(() => said[0]).toContain('only shop');
    await expect.element(page.getByRole('region', { name: 'Listen' })).toBeVisible();
  });

  test('Escape closes the search that is written in, then the panel, then ends it', async () => {
    await stage(everything(), { listen: true });
    const [panel, search, bar] = [
      page.getByRole('complementary', { name: 'Type and colours' }),
      page.getByRole('searchbox', { name: 'Find in the story' }),
      page.getByRole('region', { name: 'Listen' }),
    ];
    await userEvent.keyboard('t/');
    await expect.element(search).toBeVisible();
    for (const closed of [search, panel, bar]) {
      await expect.element(closed).toBeVisible();
      await userEvent.keyboard('{Escape}');
      await expect.element(closed).not.toBeInTheDocument();
    }
  });

  test('says that no voice of this device speaks the language', async () => {
    await stage(everything(), { speech: quietSpeech(['sw']), listen: true });
    await expect.element(page.getByText(/No voice on this device speaks English/)).toBeVisible();
  });
});

describe('place in the story', () => {
  test('kept while reading, gone back to, and taken back to the beginning', async () => {
    const first = await stage(long());
    const middle = there(storyPage().querySelector('[data-block="24"]'));
    middle.scrollIntoView({ block: 'start' });
    await settle();
    first.state.flush();
    await expect
      .poll(async () => got(await first.library.get(first.id)).position?.block ?? -1)
      .toBeGreaterThan(20);

    await stage(long(), { library: first.library });
    expect(scrollY).toBeGreaterThan(500);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(scrollY).toBe(0);
  });
});

describe('by keyboard', () => {
  test.each([
    ['Type and colours', 'radio', 'As the device'],
    ['Find', 'searchbox', 'Find in the story'],
  ] as const)('%s takes the focus and gives it back', async (name, role, first) => {
    await stage(everything());
    const button = page.getByRole('button', { name, exact: true });
    there(document.querySelector<HTMLElement>(`[title^="${name} ("]`)).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole(role, { name: first })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button).toHaveFocus();
  });
});

describe('room', () => {
  test('a panel moves the story aside, where the window has room for both', async () => {
    await page.viewport(1100, 800);
    await stage(everything());
    await userEvent.keyboard('t');
    const panel = there(document.querySelector('.reader-panel')).getBoundingClientRect();
    expect(storyPage().getBoundingClientRect().right).toBeLessThanOrEqual(panel.left);
  });

  test('nothing runs out of a window of 320 px with a scroll bar', async () => {
    await page.viewport(310, 700);
    await stage(everything());
    for (const key of ['', '/', 't', '{Escape}{Escape}l']) {
      if (key) await userEvent.keyboard(key);
      await settle();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(310);
    }
  });
});

test('a byline that is one long word breaks in a narrow window', async () => {
  await page.viewport(310, 700);
  await stage(
    everything({ byline: byline({ authors: [author({ name: `ada_${'lindqvist'.repeat(8)}` })] }) }),
  );
  await settle();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(310);
});

describe('where keys of a single letter are off', () => {
  test('they do nothing; Escape closes, and the help says so', async () => {
    await stage(long(), { letterKeys: false });
    await userEvent.keyboard('/tm?');
    expect(document.querySelector('.find-bar, dialog, .panel')).toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'Find' }));
    await expect.element(page.getByRole('searchbox')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('.find-bar')).toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'Keyboard shortcuts' }));
    await expect.element(page.getByText(/switched off in the settings/)).toBeVisible();
    expect([...document.querySelectorAll('.reader-keys kbd')].map((key) => key.textContent)).toEqual(['Esc']);
  });
});

describe('what cannot be kept', () => {
  test('a story that is in no history says so and offers no marks', async () => {
    const { state } = await stage(everything());
    await state.open({ ok: true, value: { from: 'tab', tabId: 7 } });
    await expect.element(page.getByText(/in no history/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Highlights/ })).not.toBeInTheDocument();
  });

  test('an earlier reading is shown as it was, and said to be one', async () => {
    const { state, library, id } = await stage(everything({ headline: 'Ferry may return' }));
    got(await library.record(everything({ headline: 'Ferry returns' })));
    await state.open({ ok: true, value: { from: 'history', id, version: 1 } });
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Ferry may return');
    await expect.element(page.getByText(/An earlier reading/)).toBeVisible();
  });

  test('a story that is gone is told with a way on', async () => {
    const { state } = await stage(everything());
    await state.open({ ok: false, error: { kind: 'not-in-history' } });
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'History' })).toBeVisible();
  });

  test('saved and no longer saved, with a way back', async () => {
    const { library, id } = await stage(everything());
    await userEvent.keyboard('s');
    await expect.poll(async () => got(await library.entry(id))?.saved).toBe(true);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(async () => got(await library.entry(id))?.saved).toBe(false);
  });
});

test('what is read here counts as read: a visit with its time and how far it went', async () => {
  const { library, id } = await stage(long(), { settings: { readAfter: { seconds: 1, part: 1 } } });
  scrollTo(0, document.documentElement.scrollHeight / 2);
  // Beside it stands that the story was recorded, at the harness's own time.
  const read = async () => got(await library.visits(id)).find(({ readingTime }) => readingTime > 0);
  await expect.poll(read, { timeout: 5_000 }).toBeDefined();
  const visit = there(await read());
  expect(visit.progress).toBeGreaterThan(0.3);
  expect(visit.readingTime).toBeGreaterThanOrEqual(1_000);
  expect(got(await library.entry(id))).toMatchObject({ readingTime: visit.readingTime });
});

test('in a story that runs from the right, our own lines begin at the right too', async () => {
  await stage(arabic());
  const edge = there(document.querySelector('.page h1')).getBoundingClientRect().right;
  for (const line of ['.story-times > :last-child', '.story-origin a']) {
    expect(there(document.querySelector(line)).getBoundingClientRect().right).toBeCloseTo(edge, 0);
  }
});
