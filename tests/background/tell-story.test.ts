import { expect, it } from 'vitest';
import { createTellStory } from '../../lib/background/tell-story.ts';
import { failure, success } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { summarise as summariseAtOnce } from '../../lib/summarise/extractive.ts';
import { article, paragraph } from '../support/builders.ts';
import { got } from '../support/got.ts';

const body = [
  'The ferry sailed again on Wednesday, three years after a storm broke its pier.',
  'The council expects twenty thousand passengers in the first summer.',
  'A second boat follows in May, once the pier on the island has been widened.',
].map((text) => paragraph(text));

const summarise = async (...given: Parameters<typeof summariseAtOnce>) => summariseAtOnce(...given);

it('tells a story with a summary as long as the reader wants it', async () => {
  const settings = async () => ({ ...DEFAULT_SETTINGS, summarySentences: 2 });
  const story = async () => success({ article: article({ body }), omissions: [] });
  const told = got(await createTellStory({ story, summarise, settings })({ tabId: 7, anyway: false }));
  expect(told.summary.sentences).toHaveLength(2);
  for (const { text } of told.summary.sentences) expect(JSON.stringify(body)).toContain(text);
});

it('tells why there is none', async () => {
  const none = failure({ kind: 'tab-closed' });
  const tell = createTellStory({
    story: async () => none,
    summarise,
    settings: async () => DEFAULT_SETTINGS,
  });
  expect(await tell({ tabId: 7, anyway: true })).toEqual(none);
});
