import type { CDPSession } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { ALL_STORIES } from '../../lib/model/search.ts';
import { article, paragraph } from '../support/builders.ts';
import { got } from '../support/got.ts';
import { seeded } from '../support/random.ts';
import { closeAll, open } from './open.ts';

/** The browser itself runs out of room, at the limit that it is given. */

const session = (): CDPSession => cdp() as unknown as CDPSession;
const origin = location.origin;

afterEach(async () => {
  await session().send('Storage.overrideQuotaForOrigin', { origin });
  closeAll();
});

/** A story of some 200 KB that does not compress. */
function longStory(number: number) {
  const random = seeded(number);
  const words = Array.from({ length: 40_000 }, () => Math.floor(random() * 2 ** 32).toString(36));
  return article({
    url: `https://post.example/${number}`,
    headline: `Story ${number}`,
    body: [paragraph(words.join(' '))],
  });
}

test('no room left: the write fails as `storage-full`, all before it stays, and reading goes on', {
  timeout: 120_000,
}, async () => {
  const library = await open();
  const { usage = 0 } = await navigator.storage.estimate();
  await session().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 4_000_000 });

  let written = 0;
  for (;;) {
    const recorded = await library.record(longStory(written), { at: written });
    if (!recorded.ok) {
      expect(recorded.error).toEqual({ kind: 'storage-full', needed: null });
      break;
    }
    written += 1;
    if (written > 200) throw new Error('the limit was not kept');
  }
  expect(written).toBeGreaterThan(2);
  const { stories, total } = got(await library.search(ALL_STORIES, { limit: 500 }));
  expect(total).toBe(written);
  for (const { entry } of stories) expect(got(await library.get(entry.id)).text).toBe('kept');

  await session().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 400_000_000 });
  got(await library.record(longStory(written), { at: written }));
});
