import { describe, expect, test } from 'vitest';
import type { FormatId } from '../../../lib/export/format.ts';
import { formatOf } from '../../../lib/export/formats.ts';
import { exportOptions, unwatched } from '../../support/export-options.ts';
import { exportWhole } from '../../support/exported-file.ts';
import { inventedStories } from '../../support/invented-stories.ts';
import { nastyStories } from '../../support/nasty-stories.ts';
import {
  expectedCitation,
  type ReadCitation,
  readBibtex,
  readCslJson,
  readRis,
} from '../../validate-exports/readers/citations.ts';

const stories = [...Object.values(nastyStories()), ...inventedStories(33)];
const withoutCommas = (citation: ReadCitation): string[] =>
  citation.authors.map((name) => name.replaceAll(',', ''));

describe('independent parsers give back authors, title, date, publication, place and address', () => {
  test.each<[FormatId, (file: string) => ReadCitation[]]>([
    ['bibtex', readBibtex],
    ['biblatex', readBibtex],
    ['ris', readRis],
    ['csl-json', readCslJson],
  ])('%s', async (id, read) => {
    const file = await exportWhole(stories, formatOf(id), exportOptions(), unwatched());
    if (!file.ok || typeof file.value.data !== 'string') throw new Error('no file');
    const citations = read(file.value.data);
    expect(citations).toHaveLength(stories.length);
    for (const [at, { article }] of stories.entries()) {
      const [found, expected] = [citations[at], expectedCitation(article)];
      if (!found) throw new Error('a citation is missing');
      expect({ ...found, authors: withoutCommas(found) }).toEqual({
        ...expected,
        authors: withoutCommas(expected),
      });
      if (id !== 'ris') expect(found.authors).toEqual(expected.authors);
    }
  });
});
