import type { ExportedStory, ExportOptions, Run, Written } from './format.ts';
import { paced } from './paced.ts';

/** Where the shape of both is published; `public/schema/stories-1.json` is its text. */
export const SCHEMA = 'https://lede.example/schema/stories-1.json';

/** @returns one JSON document with all stories, exactly as they are kept. */
export async function writeJson(
  stories: readonly ExportedStory[],
  _options: ExportOptions,
  run: Run,
): Promise<Written> {
  const written: string[] = [];
  for await (const story of paced(stories, run))
    written.push(indent(JSON.stringify(ordered(story), null, 2)));
  const list = written.length > 0 ? `[\n${written.join(',\n')}\n  ]` : '[]';
  return { data: `{\n  "$schema": "${SCHEMA}",\n  "version": 1,\n  "stories": ${list}\n}\n` };
}

/** @returns JSON Lines: one story a line, without a head. */
export async function writeJsonLines(
  stories: readonly ExportedStory[],
  _options: ExportOptions,
  run: Run,
): Promise<Written> {
  let lines = '';
  for await (const story of paced(stories, run)) lines += `${JSON.stringify(ordered(story))}\n`;
  return { data: lines };
}

const ordered = ({ article, entry, highlights }: ExportedStory): ExportedStory => ({
  article,
  entry,
  highlights,
});

/** At real line ends alone: a pattern's `^` also matches after U+2028, which may stand in a string. */
const indent = (json: string): string => `    ${json.replaceAll('\n', '\n    ')}`;
