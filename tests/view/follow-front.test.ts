import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createFollower, type FrontTab } from '../../lib/view/follow-front.ts';
import type { PopupState } from '../../lib/view/popup-state.ts';

type View = PopupState['view']['value'];

/** A panel whose pages are stories, or none, as told. */
function panel() {
  const opened: number[] = [];
  /** Tabs that were not even asked. */
  const unasked: number[] = [];
  const view = signal<View>({ state: 'reading', late: false });
  let finish = () => undefined as unknown;
  const follow = createFollower({
    view,
    open: (tabId, asked) => {
      opened.push(tabId);
      if (asked) unasked.push(tabId);
      view.value = { state: 'reading', late: false };
      return new Promise<void>((done) => {
        finish = done;
      });
    },
  });
  const ends = async (state: 'story' | 'no-story') => {
    // A story's state is a screen of its own, of which nothing is asked here.
    view.value = state === 'story' ? ({ state } as View) : { state, tried: false };
    finish();
    await new Promise((done) => setTimeout(done));
  };
  const tell = (why: FrontTab['why'], url: string | null, tabId = 1) => void follow({ tabId, url, why });
  return { opened, unasked, ends, tell };
}

describe('a panel beside the page', () => {
  it('asks nothing of pages of extensions, which none may enter', async () => {
    const { opened, unasked, ends, tell } = panel();
    tell('shown', 'moz-extension://0c7a4a52/history.html');
    await ends('no-story');
    tell('shown', 'https://a.example/1', 2);
    expect([opened, unasked]).toEqual([[1, 2], [1]]);
  });

  it('reads the tab that comes to the front', async () => {
    const { opened, ends, tell } = panel();
    tell('shown', 'https://a.example/1');
    await ends('story');
    tell('shown', 'https://a.example/2', 2);
    await ends('story');
    tell('shown', 'https://a.example/1');
    expect(opened).toEqual([1, 2, 1]);
  });

  it('reads another page of the tab as soon as it is there, and not again when it is whole', async () => {
    const { opened, ends, tell } = panel();
    tell('shown', 'https://a.example/1');
    await ends('story');
    tell('reloading', 'https://a.example/1');
    tell('moved', 'https://a.example/2');
    expect(opened).toEqual([1, 1]);
    await ends('story');
    tell('loaded', 'https://a.example/2');
    expect(opened).toEqual([1, 1]);
  });

  it('looks again when a page without a story has come in whole, also while it was being read', async () => {
    const { opened, ends, tell } = panel();
    tell('moved', 'https://a.example/1');
    await ends('no-story');
    tell('loaded', 'https://a.example/1');
    expect(opened).toEqual([1, 1]);
    tell('loaded', 'https://a.example/1');
    await ends('no-story');
    expect(opened).toEqual([1, 1, 1]);
    await ends('no-story');
    expect(opened).toEqual([1, 1, 1]);
  });

  it('looks again when a page that is shown turns out to be a story', async () => {
    const { opened, ends, tell } = panel();
    tell('shown', 'https://a.example/1');
    await ends('no-story');
    tell('detected', 'https://a.example/2', 2);
    expect(opened).toEqual([1]);
    tell('detected', 'https://a.example/1');
    await ends('story');
    tell('detected', 'https://a.example/1');
    expect(opened).toEqual([1, 1]);
  });

  it('keeps a story while its page moves to one of its headings', async () => {
    const { opened, ends, tell } = panel();
    tell('shown', 'https://a.example/1');
    await ends('story');
    tell('moved', 'https://a.example/1#comments');
    tell('loaded', 'https://a.example/1#comments');
    expect(opened).toEqual([1]);
    tell('moved', 'https://a.example/1#/other-story');
    expect(opened).toEqual([1, 1]);
  });

  it('reads a page once more when it is loaded once more', async () => {
    const { opened, ends, tell } = panel();
    tell('shown', 'https://a.example/1');
    await ends('story');
    tell('reloading', 'https://a.example/1');
    expect(opened).toEqual([1]);
    tell('loaded', 'https://a.example/1');
    expect(opened).toEqual([1, 1]);
  });

  it('reads anew wherever an address is hidden', async () => {
    const { opened, ends, tell } = panel();
    tell('shown', null);
    await ends('story');
    tell('loaded', null);
    expect(opened).toEqual([1, 1]);
  });
});
