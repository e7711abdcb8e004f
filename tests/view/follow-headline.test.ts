import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { Article } from '../../lib/model/article.ts';
import { createHeadlineFollower } from '../../lib/view/follow-headline.ts';
import type { PopupState } from '../../lib/view/popup-state.ts';
import { article } from '../support/builders.ts';

type View = PopupState['view']['value'];

/** A panel that shows a story, whose page has this headline by now. */
function panel(shown: Partial<Article>, headline: string) {
  const showing = (given: Partial<Article>) =>
    ({ state: 'story', story: { tabId: 1, article: signal(article(given)) } }) as View;
  const view = signal(showing(shown));
  const calls: string[] = [];
  const titled = createHeadlineFollower({
    state: {
      view,
      open: async (tabId, asked) => {
        const told = await asked;
        calls.push(`open ${tabId} ${told?.ok ? told.value.article.headline : ''}`);
        view.value = showing({ headline });
      },
    },
    read: async () => {
      calls.push('read');
      return {
        ok: true,
        value: {
          article: article({ headline }),
          omissions: [],
          summary: { maker: 'extractive', sentences: [] },
        },
      };
    },
    wait: async () => undefined,
  });
  return { calls, titled: (title: string, tabId = 1) => titled({ tabId, title }) };
}

it('a headline that its page has changed is shown, and the page read once for it', async () => {
  const { calls, titled } = panel({ headline: 'Ferry stuck' }, 'Ferry freed');
  await titled('Ferry freed | The Quay Herald');
  expect(calls).toEqual(['read', 'open 1 Ferry freed']);
});

it('a story whose headline is the same stays as it is; titles that count or blink are no new ones', async () => {
  const { calls, titled } = panel({ headline: 'Ferry stuck' }, 'Ferry stuck');
  for (const title of [
    '(1) Ferry stuck',
    '(2) Ferry stuck',
    'New message!',
    '(2) Ferry stuck',
    'New message!',
  ])
    await titled(title);
  expect(calls).toEqual(['read', 'read']);
});

it('a headline that the reader put right stays, and another tab’s title is nothing to it', async () => {
  const provenance = { headline: { source: 'reader', confidence: 1 } } as const;
  const { calls, titled } = panel({ headline: 'Mine', provenance }, 'Ferry freed');
  await titled('Ferry freed');
  await titled('Ferry freed', 2);
  expect(calls).toEqual([]);
});
