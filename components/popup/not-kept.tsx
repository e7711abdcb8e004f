import type { NotRecorded } from '../../lib/messages/messages.ts';
import type { StoryState } from '../../lib/view/story-state.ts';
import { failureWords } from '../shared/failure-words.ts';

const WORDS: Record<Exclude<NotRecorded['why'], 'failed'>, string> = {
  private: 'Private window: nothing of this is kept.',
  paused: 'The history is paused: this story is kept only if you save it.',
  'site-off': 'You left this site out: its stories are kept only if you save them.',
};

/** Says why the story is in no history; nothing where it is. */
export function NotKept({ story }: { story: StoryState }) {
  const words = why(story);
  return words && <p class="not-kept">{words}</p>;
}

function why({ notRecorded, entry }: StoryState): string | null {
  const now = entry.value;
  if (now.state === 'failed') return sentence(now.failure);
  const reason = notRecorded.value;
  if (!reason || (now.state === 'ready' && now.value)) return null;
  return reason.why === 'failed' ? sentence(reason.failure) : WORDS[reason.why];
}

function sentence(failure: Parameters<typeof failureWords>[0]): string {
  const { title, advice } = failureWords(failure);
  return `${title}. ${advice}`;
}
