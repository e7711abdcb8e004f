import { afterEach, describe, expect, test } from 'vitest';
import { ALL_STORIES, type Found, type FoundStory, type StoryQuery } from '../../../lib/model/search.ts';
import type { Library } from '../../../lib/store/library.ts';
import {
  agency,
  article,
  author,
  byline,
  dateline,
  highlight,
  paragraph,
  place,
} from '../../support/builders.ts';
import { got } from '../../support/got.ts';
import { closeAll, open, searchWorker } from '../open.ts';

afterEach(closeAll);

const url = (path: string) => `https://post.example/${path}`;

/** Four invented stories, read one after the other. */
async function filled(library: Library): Promise<Library> {
  const stories = [
    article({
      url: url('ferry'),
      headline: 'Ferry returns to Port Ellery',
      body: [paragraph('The opening day drew a crowd.')],
    }),
    article({
      url: url('bridge'),
      headline: 'Bridge to close for repairs',
      byline: byline({ authors: [author({ name: 'Zoë Ångström' })] }),
      dateline: dateline({ places: [place({ city: 'Łódź', country: 'Poland' })] }),
      agency: agency(),
      body: [paragraph('Repairs begin in May. The ferries will run more often that day, opening early.')],
    }),
    article({
      url: url('tower'),
      headline: 'A tower for the harbour',
      site: { name: 'The Daily Lamp', host: 'lamp.example' },
      deck: 'Architects show their plans',
      language: 'en-GB',
      body: [paragraph('It would be the tallest building on the coast.')],
    }),
    article({
      url: url('東京'),
      headline: '東京の新しい橋',
      language: 'ja',
      body: [paragraph('橋は来年開通する。')],
    }),
  ];
  let at = Date.UTC(2026, 2, 1);
  for (const story of stories) {
    got(await library.record(story, { at }));
    at += 86_400_000;
  }
  return library;
}

const headlines = async (library: Library, query: Partial<StoryQuery>) =>
  got(await library.search({ ...ALL_STORIES, ...query })).stories.map(({ entry }) => entry.headline);

const FERRY = 'Ferry returns to Port Ellery';
const BRIDGE = 'Bridge to close for repairs';
const TOWER = 'A tower for the harbour';
const TOKYO = '東京の新しい橋';

describe.each([
  ['in the page', null],
  ['in a worker', searchWorker],
])('%s', (_, worker) => {
  const library = async () => filled(await open({ searchWorker: worker }));

  test.each<[string, string[]]>([
    ['', [TOKYO, TOWER, BRIDGE, FERRY]],
    ['ferry', [FERRY]],
    ['ferr', [FERRY, BRIDGE]],
    ['fery', [FERRY]],
    ['repiars', [BRIDGE]],
    ['"opening day"', [FERRY]],
    ['"day opening"', [BRIDGE]],
    ['opening -crowd', [BRIDGE]],
    ['by:angs', [BRIDGE]],
    ['place:lodz', [BRIDGE]],
    ['agency:associated', [BRIDGE]],
    ['agency:AP', [BRIDGE]],
    ['agency:PA', []],
    ['from:lamp', [TOWER]],
    ['from:"daily lamp" archit', [TOWER]],
    ['開通', [TOKYO]],
    ['before:2026-03-02', [FERRY]],
    ['lang:ja', [TOKYO]],
    ['lang:en-GB', [FERRY, BRIDGE, TOWER]],
    ['nothing of it', []],
  ])('finds %j', async (text, found) => {
    expect((await headlines(await library(), { text, sort: text ? 'relevance' : 'newest' })).sort()).toEqual(
      found.sort(),
    );
  });

  test('a headline counts for more than the text, and words as typed for more than beginnings', async () => {
    expect(await headlines(await library(), { text: 'ferr', sort: 'relevance' })).toEqual([FERRY, BRIDGE]);
  });

  test('what matched is marked, in the headline and in a passage', async () => {
    const { stories } = got(await (await library()).search({ ...ALL_STORIES, text: 'tower coast' }));
    expect(stories[0]?.headline.filter(({ marked }) => marked)).toEqual([{ text: 'tower', marked: true }]);
    expect(stories[0]?.snippet).toContainEqual({ text: 'coast', marked: true });
  });

  test('chosen values narrow the list, and not their own facet', async () => {
    const source = await library();
    const query = { ...ALL_STORIES, chosen: { ...ALL_STORIES.chosen, publication: ['The Daily Lamp'] } };
    expect(await headlines(source, query)).toEqual([TOWER]);
    const facets = await new Promise<unknown>((resolve, reject) => {
      source.facets(query).subscribe({ next: resolve, error: reject });
    });
    expect(facets).toMatchObject({
      publication: [
        { value: 'The Harbour Post', stories: 3 },
        { value: 'The Daily Lamp', stories: 1 },
      ],
      language: [{ value: 'en', stories: 1 }],
    });
  });

  test('a list is told of what is recorded, changed and removed', async () => {
    const source = await library();
    const seen: Found[] = [];
    const following = source
      .find({ ...ALL_STORIES, text: 'tag:later' })
      .subscribe({ next: (found) => seen.push(found), error: console.error });
    await expect.poll(() => seen.at(-1)?.ids.length).toBe(0);
    const { stories } = got(await source.search({ ...ALL_STORIES, text: 'tower' }));
    const ids = stories.map(({ entry }) => entry.id);
    got(await source.tag(ids, { add: ['later'], remove: [] }));
    await expect.poll(() => seen.at(-1)?.ids).toEqual(ids);
    got(await source.remove(ids));
    await expect.poll(() => seen.at(-1)?.ids.length).toBe(0);
    following.unsubscribe();
  });

  test('stories with highlights are found, and say how many they have', async () => {
    const source = await library();
    const seen: Found[] = [];
    const following = source
      .find({ ...ALL_STORIES, text: 'is:highlighted' })
      .subscribe({ next: (found) => seen.push(found), error: console.error });
    await expect.poll(() => seen.at(-1)?.ids.length).toBe(0);
    const [tower] = got(await source.search({ ...ALL_STORIES, text: 'tower' })).stories;
    if (!tower) throw new Error('no tower');
    const { id: _id, created: _created, ...marked } = highlight();
    const marks = [got(await source.addHighlight(tower.entry.id, marked))];
    marks.push(got(await source.addHighlight(tower.entry.id, { ...marked, colour: 'blue' })));
    await expect.poll(() => seen.at(-1)?.ids).toEqual([tower.entry.id]);
    expect(await headlines(source, { text: '-is:highlighted' })).toEqual([TOKYO, BRIDGE, FERRY]);
    for (const text of ['', 'tower']) {
      const { stories } = got(await source.search({ ...ALL_STORIES, text }));
      expect(stories.filter(({ highlights }) => highlights > 0)).toMatchObject([
        { entry: { headline: TOWER }, highlights: 2 },
      ]);
    }
    for (const { id } of marks) got(await source.removeHighlight(id));
    await expect.poll(() => seen.at(-1)?.ids.length).toBe(0);
    following.unsubscribe();
  });

  test('a list that is opened begins with its latest rows; the whole of it, and what is counted, come after', async () => {
    const name = `lede-test-${crypto.randomUUID()}`;
    const before = await open({ name });
    const ids = [];
    for (let at = 0; at < 40; at++)
      ids.unshift(
        got(await before.record(article({ url: url(String(at)), headline: `Story ${at}` }), { at })),
      );
    const [trashed, ...kept] = ids;
    got(await before.remove(trashed ? [trashed] : []));
    before.close();

    const source = await open({ name, searchWorker: worker });
    const told: string[] = [];
    const lists: Found[] = [];
    const following = [
      source.find(ALL_STORIES).subscribe({
        next(found) {
          told.push(found.complete ? 'all' : 'first rows');
          lists.push(found);
          if (found.complete) return;
          const rows: FoundStory[][] = [];
          const reading = source
            .stories(found.ids)
            .subscribe({ next: (stories) => rows.push([...stories]), error: console.error });
          expect(rows[0]?.map(({ entry }) => entry.id)).toEqual(found.ids);
          reading.unsubscribe();
        },
        error: console.error,
      }),
      source.facets(ALL_STORIES).subscribe({ next: () => told.push('counts'), error: console.error }),
    ];
    await expect.poll(() => [...told].sort()).toEqual(['all', 'counts', 'first rows']);
    expect(told[0]).toBe('first rows');
    expect(lists[0]?.ids).toEqual(kept.slice(0, lists[0]?.ids.length));
    expect(lists[0]?.ids.length).toBeGreaterThan(20);
    expect(lists[1]?.ids).toEqual(kept);
    for (const one of following) one.unsubscribe();
  });

  test('a short history is whole with its first rows', async () => {
    const source = await library();
    const found = await new Promise<Found>((next, error) => {
      const following = source.find(ALL_STORIES).subscribe({
        next(first) {
          next(first);
          following.unsubscribe();
        },
        error,
      });
    });
    expect(found).toMatchObject({ complete: true });
    expect(found.ids).toHaveLength(4);
  });
});
