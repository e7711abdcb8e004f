import * as v from 'valibot';
import { type ArchiveItem, parseArchiveStory } from '../model/archive.ts';
import type { Turn } from '../pace/pacing.ts';
import { elementsOfMember } from './json-pieces.ts';

/** Our own JSON and JSON Lines exports, which `public/schema/stories-1.json` describes. */

const exportedFile = v.object({ version: v.literal(1), stories: v.array(v.unknown()) });

/** Only what tells a story of ours from other lists; `parseArchiveStory` checks the rest, to the last field. */
const unchecked = v.optional(v.unknown());

const exportedStory = v.object({
  article: v.looseObject({ headline: v.string(), body: v.array(v.unknown()) }),
  entry: v.nullable(
    v.object({
      firstRead: unchecked,
      lastRead: unchecked,
      saved: unchecked,
      progress: unchecked,
      readingTime: unchecked,
      visits: unchecked,
      tags: unchecked,
      note: unchecked,
      deletedAt: unchecked,
    }),
  ),
  highlights: v.array(v.unknown()),
  past: v.optional(
    v.nullable(
      v.object({
        at: unchecked,
        dropped: unchecked,
        printed: unchecked,
        earlier: v.array(v.unknown()),
        visits: unchecked,
        position: unchecked,
        corrections: unchecked,
      }),
    ),
    null,
  ),
});

type Exported = v.InferOutput<typeof exportedStory>;

/** One story of the file, made ready when it is asked for. */
type ReadItem = (at: number) => ArchiveItem;

/**
 * @param text begins with a JSON object: the whole file, one story, or JSON Lines
 * @param now for a story that was exported before it was in any history. Epoch milliseconds.
 * @returns the stories of an export; null where the value is none, or of a version that is not known
 * @throws SyntaxError where it is no JSON
 */
export async function readExported(text: string, now: number, turn: Turn): Promise<ReadItem[] | null> {
  const stories: unknown[] = [];
  const elements = elementsOfMember(text, 'stories');
  let piece = elements.next();
  for (; !piece.done; piece = elements.next()) {
    stories.push(JSON.parse(piece.value));
    await turn();
  }
  const lines = stories.length === 0 ? storyLines(text) : null;
  if (lines) return lines.map((line) => itemOf(() => parseJson(line), now));
  const rest: unknown = JSON.parse(piece.value);
  const found = v.is(exportedFile, rest) ? stories : v.is(exportedStory, rest) ? [rest] : null;
  return found?.map((story) => itemOf(() => story, now)) ?? null;
}

/** @returns the lines of JSON Lines; null where the first is no story of ours */
function storyLines(text: string): string[] | null {
  // A string may hold other separators of lines (U+2028): only line feeds end a line.
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return v.is(exportedStory, parseJson(lines[0] ?? '')) ? lines : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function itemOf(value: () => unknown, now: number): ReadItem {
  return (at) => {
    const read = v.safeParse(exportedStory, value());
    const story = read.success ? parseArchiveStory(archiveStory(read.output, now)) : null;
    if (story?.ok) return { kind: 'story', at, story: story.value };
    return {
      kind: 'left-out',
      at,
      title: read.success ? read.output.article.headline : '',
      why: 'not-valid',
    };
  };
}

function archiveStory(
  { article, entry, highlights, past }: v.InferOutput<typeof exportedStory>,
  now: number,
) {
  const at = entry?.lastRead ?? now;
  const newest = {
    at: past?.at ?? at,
    dropped: past?.dropped ?? article.body.length === 0,
    article: past?.printed ?? article,
  };
  return {
    firstRead: entry?.firstRead ?? now,
    lastRead: at,
    // Whoever took it away and brings it in wants to keep it.
    saved: entry?.saved ?? true,
    progress: entry?.progress ?? 0,
    tags: entry?.tags ?? [],
    note: entry?.note ?? '',
    deletedAt: entry?.deletedAt ?? null,
    versions: [...(past?.earlier ?? []), newest],
    visits: past?.visits ?? visitsOf(entry),
    highlights,
    position: past?.position ?? null,
    corrections: past?.corrections ?? [],
    pictures: [],
  };
}

/** Of a story exported without its visits the last one is known, and all the time that was spent. */
function visitsOf(entry: Exported['entry']) {
  if (!entry || entry.visits === 0) return [];
  return [{ at: entry.lastRead, readingTime: entry.readingTime, progress: entry.progress }];
}
