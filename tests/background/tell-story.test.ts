import { expect, it, vi } from 'vitest';
import { createTellStory, type TellParts } from '../../lib/background/tell-story.ts';
import { failure, success } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { summarise } from '../../lib/summarise/extractive.ts';
import { article, paragraph } from '../support/builders.ts';
import { got } from '../support/got.ts';

const body = [
  'The ferry sailed again on Wednesday, three years after a storm broke its pier.',
  'The council expects twenty thousand passengers in the first summer.',
  'A second boat follows in May, once the pier on the island has been widened.',
].map((text) => paragraph(text));

const none = failure({ kind: 'tab-closed' });

function popup(given: Partial<TellParts> = {}) {
  let now = 0;
  const story = vi.fn<TellParts['story']>(async () => success({ article: article({ body }), omissions: [] }));
  const ahead = vi.fn<TellParts['ahead']>(async () =>
    success({ article: article({ body, headline: 'Begun before' }), omissions: [] }),
  );
  const told = createTellStory({
    story,
    ahead,
    front: async () => ({ id: 7 }),
    summarise: async (...of) => summarise(...of),
    settings: async () => ({ ...DEFAULT_SETTINGS, summarySentences: 2 }),
    now: () => now,
    ...given,
  });
  const pass = (ms: number) => {
    now += ms;
  };
  return { ...told, story, ahead, pass };
}

it('tells a story with a summary as long as the reader wants it', async () => {
  const told = got(await popup().tell({ tabId: 7, anyway: false }));
  expect(told.summary.sentences).toHaveLength(2);
  for (const { text } of told.summary.sentences) expect(JSON.stringify(body)).toContain(text);
});

it('tells why there is none', async () => {
  expect(await popup({ story: async () => none }).tell({ tabId: 7, anyway: true })).toEqual(none);
  expect(await popup({ front: async () => null }).tell({ tabId: null, anyway: false })).toEqual(none);
});

it('tells the story of the tab in front where none is named', async () => {
  const { tell, story } = popup();
  await tell({ tabId: null, anyway: false });
  expect(story).toHaveBeenCalledExactlyOnceWith(7, false);
});

it('hands out what was begun while the popup was opening, and has it recorded', async () => {
  const { opening, tell, story, ahead } = popup();
  await opening();
  expect(ahead).toHaveBeenCalledExactlyOnceWith(7);
  expect(story).not.toHaveBeenCalled();
  const told = got(await tell({ tabId: null, anyway: false }));
  expect(told.article.headline).toBe('Begun before');
  expect(told.summary.sentences).toHaveLength(2);
  expect(story).toHaveBeenCalledExactlyOnceWith(7, false);
});

it('joins what has been begun and is not done', async () => {
  const read = Promise.withResolvers<Awaited<ReturnType<TellParts['ahead']>>>();
  const { opening, tell, story } = popup({ ahead: () => read.promise });
  void opening();
  const told = tell({ tabId: 7, anyway: false });
  read.resolve(none);
  expect(await told).toEqual(none);
  expect(story).not.toHaveBeenCalled();
});

it('hands it out once, soon, for its tab alone, and not where the reader insists', async () => {
  const asks: ((one: ReturnType<typeof popup>) => unknown)[] = [
    (one) => one.tell({ tabId: null, anyway: false }),
    (one) => one.pass(5_000),
  ];
  for (const before of asks) {
    const one = popup();
    await one.opening();
    await before(one);
    one.story.mockClear();
    expect(got(await one.tell({ tabId: null, anyway: false })).article.headline).not.toBe('Begun before');
    expect(one.story).toHaveBeenCalledExactlyOnceWith(7, false);
  }
  const other = popup();
  await other.opening();
  await other.tell({ tabId: 8, anyway: false });
  expect(other.story).toHaveBeenCalledExactlyOnceWith(8, false);
  const insisting = popup();
  await insisting.opening();
  await insisting.tell({ tabId: 7, anyway: true });
  expect(insisting.story).toHaveBeenCalledExactlyOnceWith(7, true);
});
