import type { ExportedStory } from '../../lib/export/format.ts';

/** @returns a story as JSON files hold it: without what only the database that it comes from can read */
export function asExported({ entry, past = null, ...story }: ExportedStory) {
  if (!entry) return { ...story, entry, past };
  const { id: _id, urlKey: _urlKey, version: _version, ...rest } = entry;
  return { ...story, entry: rest, past };
}
