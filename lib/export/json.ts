import type { Highlight } from '../model/highlight.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { AnyStories, ExportedStory } from './format.ts';

/** Where the shape of both is published; `public/schema/stories-1.json` is its text. */
export const SCHEMA = 'https://lede.example/schema/stories-1.json';

/** @returns one JSON document with all stories, as they are kept; `lib/import/exported-json.ts` brings them in again. */
export async function* writeJson(stories: AnyStories): AsyncGenerator<string> {
  yield `{\n  "$schema": "${SCHEMA}",\n  "version": 1,\n  "stories": [`;
  let before = '\n';
  for await (const story of stories) {
    yield before + indent(JSON.stringify(ordered(story), null, 2));
    before = ',\n';
  }
  yield before === '\n' ? ']\n}\n' : '\n  ]\n}\n';
}

/** @returns JSON Lines: one story a line, without a head. */
export async function* writeJsonLines(stories: AnyStories): AsyncGenerator<string> {
  for await (const story of stories) yield `${JSON.stringify(ordered(story))}\n`;
}

/** What only means something inside the database that it was taken from: another one counts anew. */
type OwnToDatabase = 'id' | 'urlKey' | 'version';

type JsonStory = Omit<ExportedStory, 'entry'> & { entry: Omit<HistoryEntry, OwnToDatabase> | null };

/** The same story is the same bytes, in whatever order its fields were put together. */
const ordered = ({ article, entry, highlights, past = null }: ExportedStory): JsonStory => ({
  article,
  entry: entry && described(entry),
  highlights: highlights.map(marked),
  past,
});

const described = (entry: HistoryEntry): JsonStory['entry'] => ({
  url: entry.url,
  headline: entry.headline,
  deck: entry.deck,
  site: entry.site,
  host: entry.host,
  section: entry.section,
  language: entry.language,
  direction: entry.direction,
  authors: entry.authors,
  agency: entry.agency,
  places: entry.places,
  published: entry.published,
  firstRead: entry.firstRead,
  lastRead: entry.lastRead,
  visits: entry.visits,
  saved: entry.saved,
  progress: entry.progress,
  readingTime: entry.readingTime,
  tags: entry.tags,
  note: entry.note,
  words: entry.words,
  deletedAt: entry.deletedAt,
});

const marked = ({ position: { block, start, end }, ...highlight }: Highlight): Highlight => ({
  id: highlight.id,
  quotation: highlight.quotation,
  prefix: highlight.prefix,
  suffix: highlight.suffix,
  position: { block, start, end },
  colour: highlight.colour,
  note: highlight.note,
  created: highlight.created,
});

/** At real line ends alone: a pattern's `^` also matches after U+2028, which may stand in a string. */
const indent = (json: string): string => `    ${json.replaceAll('\n', '\n    ')}`;
