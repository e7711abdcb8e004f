import { blockText, figureText } from '../../model/plain-text.ts';
import { isEntryRow } from '../damaged.ts';
import type { Db } from '../db.ts';
import { unpackArticle } from '../pack.ts';
import type { Doc, EntryRow, VersionRow } from '../schema.ts';
import { type Indexed, WHERE } from './segment.ts';
import { wordsOf } from './tokens.ts';

/** What can be searched of one story, in the order of what says most. */
export interface Searchable {
  row: EntryRow;
  /** The reader's own words: note, and notes of highlights. */
  notes: string[];
  /** How many passages of it are marked. */
  highlights: number;
  text: string;
}

/** @returns what can be searched of these stories; those that are gone or damaged are left out */
export async function readSearchable(db: Db, docs: readonly Doc[]): Promise<Searchable[]> {
  const { rows, versions, highlights } = await db.dexie.transaction(
    'r',
    [db.entries, db.versions, db.highlights],
    async () => {
      // Few stories have highlights: their index is gone through once, past most of the stories.
      const [read, marked] = await Promise.all([
        db.entries.bulkGet([...docs]),
        db.highlights.where('doc').anyOf(docs).toArray(),
      ]);
      const present = read.filter((row) => row !== undefined).filter(isEntryRow);
      const newest = present.map(({ doc, version }): [Doc, number] => [doc, version]);
      return { rows: present, versions: await db.versions.bulkGet(newest), highlights: marked };
    },
  );
  const marks = Map.groupBy(highlights, ({ doc }) => doc);
  return rows.map((row, at) => ({
    row,
    highlights: marks.get(row.doc)?.length ?? 0,
    notes: [row.note, ...(marks.get(row.doc) ?? []).map(({ note }) => note)].filter(Boolean),
    text: textOf(versions[at]),
  }));
}

/** What cannot be read is not searched; whoever opens the story is told. */
function textOf(version: VersionRow | undefined): string {
  if (!version?.whole) return '';
  const article = unpackArticle(version.article);
  if (!article.ok) return '';
  const { lead, body } = article.value;
  return [...body.map(blockText), lead ? figureText(lead) : ''].filter(Boolean).join('\n');
}

/** @returns the words of a story, part by part, as the index takes them */
export function indexedOf({ row, notes, text }: Searchable): Indexed {
  const part = (where: (typeof WHERE)[keyof typeof WHERE], words: string) => ({
    where,
    words: wordsOf(words),
  });
  const names = [...row.authors, row.agency ?? '', row.site, row.section ?? '', ...row.places, ...row.tags];
  return {
    doc: row.doc,
    parts: [
      part(WHERE.headline, row.headline),
      ...names.filter(Boolean).map((name) => part(WHERE.names, name)),
      part(WHERE.deck, row.deck ?? ''),
      ...notes.map((note) => part(WHERE.deck, note)),
      part(WHERE.text, text),
    ].filter(({ words }) => words.length > 0),
  };
}
