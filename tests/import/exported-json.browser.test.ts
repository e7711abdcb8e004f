import { afterEach, describe, expect, test } from 'vitest';
import type { FormatId } from '../../lib/export/format.ts';
import { formatOf } from '../../lib/export/formats.ts';
import { readArchive } from '../../lib/import/read-archive.ts';
import { parseArticle } from '../../lib/model/parse-article.ts';
import { ALL_STORIES } from '../../lib/model/search.ts';
import type { Library } from '../../lib/store/library.ts';
import { fromHistory } from '../../lib/view/export-source.ts';
import { closeAll, open } from '../store/open.ts';
import { article, paragraph } from '../support/builders.ts';
import { exportOptions, unwatched } from '../support/export-options.ts';
import { exportWhole } from '../support/exported-file.ts';
import { got } from '../support/got.ts';
import { inventedStories } from '../support/invented-stories.ts';
import { nastyStories } from '../support/nasty-stories.ts';

afterEach(closeAll);

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1, 8);
const NOW = Date.UTC(2026, 10, 24);

/** A history as it comes about by reading: every nasty and 40 invented stories, with all that can be added to one. */
async function filled(): Promise<Library> {
  const library = await open({ clock: () => NOW });
  const stories = [...Object.values(nastyStories()), ...inventedStories(40)].filter(
    (story) => parseArticle(story.article).ok,
  );
  for (const [index, story] of stories.entries()) {
    const url = `https://post.example/${index}`;
    // Some at the very same moment: lists must still keep their order.
    const at = START + Math.floor(index / 3) * DAY;
    const id = got(await library.record({ ...story.article, url }, { at }));
    got(await library.annotate(id, { tags: story.entry?.tags ?? [], note: story.entry?.note ?? '' }));
    for (const { id: _id, created: _created, ...marked } of story.highlights)
      got(await library.addHighlight(id, marked));
    if (index % 2 === 0) got(await library.setSaved([id], true));
    if (index % 3 === 0)
      got(await library.recordVisit({ url, visit: at + 60_000, readingTime: 45_678, progress: 1 / 3 }));
    if (index % 4 === 0) got(await library.setPosition(id, { block: 1, offset: 7, progress: 0.62 }));
    if (index % 5 === 0) {
      const later = { ...story.article, url, deck: 'Changed since', body: [paragraph('Other words.')] };
      got(await library.record(later, { at: at + DAY / 2 }));
    }
    if (index % 7 === 0) got(await library.correct(id, 'headline', 'What the reader calls it'));
  }
  const old = got(await library.record(article({ url: 'https://post.example/old' }), { at: START - DAY }));
  got(await library.applyRetention({ texts: 327, entries: null, trash: null }));
  expect(got(await library.get(old)).text).toBe('dropped');
  return library;
}

async function everythingOf(library: Library, format: FormatId): Promise<string> {
  const { stories } = got(await library.search(ALL_STORIES, { limit: 10_000 }));
  const source = fromHistory(
    library,
    stories.map(({ entry }) => entry.id),
  );
  const read = [];
  for (let index = 0; index < source.count; index++) {
    const story = got(await source.story(index));
    if (story) read.push(story);
  }
  const file = got(await exportWhole(read, formatOf(format), exportOptions(), unwatched()));
  if (typeof file.data !== 'string') throw new Error('no text');
  return file.data;
}

const sourceOf = async (text: string) =>
  got(
    await readArchive(new File([text], 'nameless'), {
      parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
      readBody: null,
      now: NOW,
    }),
  );

/** All that is kept, without the numbers that a database gives by itself. */
async function contents(library: Library) {
  const { stories } = got(await library.search(ALL_STORIES, { limit: 10_000 }));
  return Promise.all(
    stories.map(async ({ entry: { id } }) => {
      const { entry, ...story } = got(await library.get(id));
      const visits = got(await library.visits(id)).map(({ entry: _entry, ...visit }) => visit);
      return { ...story, entry: { ...entry, id: null }, visits, past: got(await library.whole(id)).past };
    }),
  );
}

describe.each(['json', 'json-lines'] as const)('an export as %s', (format) => {
  test('brought into an empty history is the same history, and the same export to the byte', async () => {
    const library = await filled();
    const exported = await everythingOf(library, format);
    const other = await open({ clock: () => NOW + DAY });
    const count = got(await library.search(ALL_STORIES)).total;
    expect(count).toBeGreaterThan(50);
    const report = got(await other.importStories(await sourceOf(exported)));
    expect(report).toMatchObject({ added: count, merged: 0, same: 0, leftOut: 0 });
    expect(await contents(other)).toEqual(await contents(library));
    expect(await everythingOf(other, format)).toBe(exported);
  });

  test('brought into the history that it comes from changes nothing', async () => {
    const library = await filled();
    const exported = await everythingOf(library, format);
    const report = got(await library.importStories(await sourceOf(exported)));
    expect(report).toMatchObject({ added: 0, merged: 0, leftOut: 0 });
    expect(await everythingOf(library, format)).toBe(exported);
  });
});

test('a text that retention took comes back from an export that has it', async () => {
  const library = await open({ clock: () => NOW });
  const id = got(await library.record(article(), { at: START }));
  const exported = await everythingOf(library, 'json');
  got(await library.applyRetention({ texts: 30, entries: null, trash: null }));
  expect(got(await library.get(id)).text).toBe('dropped');
  expect(got(await library.importStories(await sourceOf(exported)))).toMatchObject({ merged: 1 });
  expect(got(await library.get(id)).text).toBe('kept');
  expect(await everythingOf(library, 'json')).toBe(exported);
});
