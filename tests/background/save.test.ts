import { expect, test } from 'vitest';
import { type SaveParts, saveFromTab } from '../../lib/background/save.ts';
import type { Reading } from '../../lib/messages/messages.ts';
import { type Failure, failure, success } from '../../lib/model/result.ts';
import { article, entryId } from '../support/builders.ts';

const reading: Reading = {
  article: article(),
  omissions: [],
  entry: entryId('entry-1'),
  notRecorded: null,
};

/** @param trouble why the page gives no story */
function setUp(trouble: Failure | null = null) {
  const seen: string[] = [];
  const parts: SaveParts = {
    story: async () => (trouble ? failure(trouble) : success(null)),
    read: async () => {
      seen.push('read');
      return success(reading);
    },
    save: async (entry) => {
      seen.push(`save ${entry}`);
      return success(null);
    },
    badge: async (_, text) => void seen.push(text),
    openPopup: async () => void seen.push('popup'),
    wait: async () => undefined,
  };
  return { seen, parts };
}

test('a story is saved, and the icon says so for a while', async () => {
  const { seen, parts } = setUp();
  await saveFromTab(parts, 7);
  expect(seen).toEqual(['read', 'save entry-1', '✓', '']);
});

test('a page that is no story is neither recorded nor saved: the popup says so, and offers it', async () => {
  const { seen, parts } = setUp({ kind: 'no-story-found', url: 'https://post.example/' });
  await saveFromTab(parts, 7);
  expect(seen).toEqual(['!', 'popup', '']);
});

test('where a page cannot be read at all, the icon alone says so', async () => {
  const { seen, parts } = setUp({ kind: 'tab-closed' });
  await saveFromTab(parts, 7);
  expect(seen).toEqual(['!', '']);
});
