import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import type { ExportedStory } from '../../lib/export/format.ts';
import { extract } from '../../lib/extract/extract.ts';
import { parseArticle } from '../../lib/model/parse-article.ts';
import { entry } from '../support/builders.ts';
import { inventedStories } from '../support/invented-stories.ts';
import { nastyStories } from '../support/nasty-stories.ts';

export interface StorySets {
  /** The demo's pages, as the extractor reads them. */
  newsroom: ExportedStory[];
  invented: ExportedStory[];
  nasty: ExportedStory[];
}

/** @returns every story that the formats are tried on. */
export async function storySets(invented: number): Promise<StorySets> {
  return {
    newsroom: await newsroomStories(),
    invented: inventedStories(invented),
    nasty: Object.values(nastyStories()),
  };
}

/** Those pages that need no script to show their story. */
const PAGES = [
  'agency-wire',
  'arabic-daily',
  'blog-cms',
  'german-daily',
  'japanese-daily',
  'local-radio',
  'national-daily',
  'regional-paper',
  'spanish-daily',
];

async function newsroomStories(): Promise<ExportedStory[]> {
  return Promise.all(
    PAGES.map(async (page) => {
      const html = await readFile(new URL(`../newsroom/pages/${page}.html`, import.meta.url), 'utf8');
      const url = `https://newsroom.example/${page}`;
      const { document } = new JSDOM(html, { url }).window;
      const extracted = extract(document, url);
      if (!extracted.ok) throw new Error(`${page}: ${extracted.error.kind}`);
      const { article } = extracted.value;
      return { article, entry: entry({ id: page, url, headline: article.headline }), highlights: [] };
    }),
  );
}

/** A story that may stand in a history: it has passed the door that all stories pass. */
export const isKept = ({ article }: ExportedStory): boolean => parseArticle(article).ok;
