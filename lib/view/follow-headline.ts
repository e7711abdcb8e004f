import type { ToldStory } from '../messages/messages.ts';
import type { Result } from '../model/result.ts';
import type { PopupState } from './popup-state.ts';
import type { StoryState } from './story-state.ts';

export interface HeadlineParts {
  state: Pick<PopupState, 'open' | 'view'>;
  read(tabId: number): Promise<Result<ToldStory>>;
  wait(milliseconds: number): Promise<void>;
}

/** Within this time the page has changed its headline, too. Milliseconds. */
const SETTLES = 1_000;

/**
 * Keeps the story in a panel up to date where its page changes the headline later, which the tab's title tells. The
 * page is read once for each title, whatever numbers stand in it: some titles count, some blink.
 * @returns what to call with each title of the tab in front
 */
export function createHeadlineFollower({
  state,
  read,
  wait,
}: HeadlineParts): (tab: { tabId: number; title: string }) => Promise<void> {
  let followed: StoryState | null = null;
  const seen = new Set<string>();
  const storyOf = (tabId: number): StoryState | null => {
    const view = state.view.value;
    return view.state === 'story' && view.story.tabId === tabId ? view.story : null;
  };

  return async ({ tabId, title }) => {
    const story = storyOf(tabId);
    if (!story) return;
    if (story !== followed) seen.clear();
    followed = story;
    const words = title.replace(/\d+/g, '0');
    if (seen.has(words)) return;
    seen.add(words);
    await wait(SETTLES);
    // What the reader wrote stands, whatever the page says.
    const isReaders = () => story.article.value.provenance.headline?.source === 'reader';
    if (storyOf(tabId) !== story || isReaders()) return;
    const now = await read(tabId);
    if (!now.ok || now.value.article.headline === story.article.value.headline) return;
    if (storyOf(tabId) === story && !isReaders()) await state.open(tabId, Promise.resolve(now));
  };
}
