import type { ReaderStory } from '../../lib/view/reader/reader-story.ts';
import { formatWhen, type Reader } from '../shared/when.ts';

/** What the reader must know of what is shown. */
export function StoryNotes({
  story: { article, version, highlights, entry },
  reader,
}: {
  story: ReaderStory;
  reader: Reader;
}) {
  const row = entry.value.state === 'ready' ? entry.value.value : null;
  const notes = [
    version !== null && `An earlier reading (version ${version}), as the page had it then.`,
    version === null && !highlights && 'This story is in no history: nothing that you mark or read is kept.',
    article.access === 'teaser' && 'Only the opening: the page keeps the rest for subscribers.',
    article.access === 'truncated' && 'Only the first part: the page is longer than Lede reads.',
    row?.deletedAt && `In the trash since ${formatWhen(new Date(row.deletedAt).toISOString(), reader)}.`,
  ].filter((note) => typeof note === 'string');
  return notes.map((note) => (
    <p key={note} class="reader-note no-print">
      {note}
    </p>
  ));
}
