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

it('tells what is in front when it is asked, not what was in front when the popup began to open', async () => {
  const before = article({ body, headline: 'Before' });
  const after = article({ body: [paragraph('A bridge was opened in the north of the county today.')] });
  let front = 7;
  const { opening, tell } = popup({
    front: async () => tab(front),
    ahead: async () => success({ article: before, omissions: [] }),
    story: async () => success({ article: after, omissions: [] }),
  });
  await opening();
  front = 8;
  const told = got(await tell({ tabId: null, anyway: false }));
  expect(told.article).toBe(after);
  expect(told.summary.sentences.map(({ text }) => text)).toEqual([
    'A bridge was opened in the north of the county today.',
  ]);
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
