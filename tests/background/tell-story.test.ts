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

const tab = (id: number) => ({
  id,
  url: 'https://harbourpost.example/ferry',
  title: 'Ferry',
  private: false,
});

const none = failure({ kind: 'tab-closed' });

function popup(given: Partial<TellParts> = {}) {
  const story = vi.fn<TellParts['story']>(async () => success({ article: article({ body }), omissions: [] }));
  const ahead = vi.fn<TellParts['ahead']>(async () => success({ article: article({ body }), omissions: [] }));
  const summarised = vi.fn<TellParts['summarise']>(async (...of) => summarise(...of));
  const parts = {
    story,
    ahead,
    front: async () => tab(7),
    meanwhile: () => undefined,
    summarise: summarised,
    settings: async () => ({ ...DEFAULT_SETTINGS, summarySentences: 2 }),
    now: () => 0,
    ...given,
  };
  return { ...createTellStory(parts), story, ahead, summarised };
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
  expect(story).toHaveBeenCalledExactlyOnceWith(7, false, tab(7));
});

it('begins for the tab in front when the popup opens, and asks for nothing that is recorded', async () => {
  const { opening, ahead, story, summarised } = popup();
  await opening();
  expect(ahead).toHaveBeenCalledExactlyOnceWith(7, tab(7));
  expect(summarised).toHaveBeenCalledTimes(1);
  expect(story).not.toHaveBeenCalled();
});

it('loads what makes stories once the browser is asked for the tab, and does not wait for its answer', async () => {
  const order: string[] = [];
  const { tell } = popup({
    front: async () => {
      order.push('asked');
      await new Promise((done) => setTimeout(done));
      order.push('answered');
      return tab(7);
    },
    meanwhile: () => order.push('meanwhile'),
  });
  await tell({ tabId: null, anyway: false });
  expect(order).toEqual(['asked', 'meanwhile', 'answered']);
});

it('makes the summary of a reading once, whoever asked for it first', async () => {
  const one = article({ body });
  const reading = async () => success({ article: one, omissions: [] });
  const { opening, tell, summarised } = popup({ ahead: reading, story: reading });
  await Promise.all([opening(), tell({ tabId: null, anyway: false })]);
  expect(got(await tell({ tabId: 7, anyway: false })).summary.sentences).toHaveLength(2);
  expect(summarised).toHaveBeenCalledTimes(1);
});

it('asks the browser once for the popup that opens and the question that comes of it', async () => {
  const front = vi.fn<TellParts['front']>(async () => tab(7));
  const settings = vi.fn<TellParts['settings']>(async () => DEFAULT_SETTINGS);
  const { opening, tell, story } = popup({ front, settings });
  void opening();
  got(await tell({ tabId: null, anyway: false }));
  expect(story).toHaveBeenCalledExactlyOnceWith(7, false, tab(7));
  expect([front.mock.calls, settings.mock.calls]).toEqual([[[]], [[]]]);
});

const BEFORE = article({ body, headline: 'Before' });
const AFTER = article({ body: [paragraph('A bridge was opened in the north of the county today.')] });

it.each([
  ['a second question', 0, true],
  ['a question that comes late', 1_000, false],
])('tells %s what is in front then, not what was as the popup began to open', async (_, later, asked) => {
  let [front, now] = [7, 0];
  const { opening, tell } = popup({
    front: async () => tab(front),
    ahead: async () => success({ article: BEFORE, omissions: [] }),
    story: async (id) => success({ article: id === 7 ? BEFORE : AFTER, omissions: [] }),
    now: () => now,
  });
  await opening();
  if (asked) expect(got(await tell({ tabId: null, anyway: false })).article).toBe(BEFORE);
  [front, now] = [8, later];
  const told = got(await tell({ tabId: null, anyway: false }));
  expect(told.article).toBe(AFTER);
  expect(told.summary.sentences.map(({ text }) => text)).toEqual([
    'A bridge was opened in the north of the county today.',
  ]);
});

it('tells the story of a tab that is named, whatever was in front as a popup began to open', async () => {
  const { opening, tell, story } = popup();
  await opening();
  await tell({ tabId: 3, anyway: false });
  expect(story).toHaveBeenCalledExactlyOnceWith(3, false);
});

it('makes it anew for another length, and after a failure', async () => {
  const one = article({ body });
  let summarySentences = 2;
  const summarised = vi.fn<TellParts['summarise']>(async (...of) => summarise(...of));
  summarised.mockRejectedValueOnce(new Error('once'));
  const { tell } = popup({
    story: async () => success({ article: one, omissions: [] }),
    settings: async () => ({ ...DEFAULT_SETTINGS, summarySentences }),
    summarise: summarised,
  });
  await expect(tell({ tabId: 7, anyway: false })).rejects.toThrow('once');
  expect(got(await tell({ tabId: 7, anyway: false })).summary.sentences).toHaveLength(2);
  summarySentences = 1;
  expect(got(await tell({ tabId: 7, anyway: false })).summary.sentences).toHaveLength(1);
});
