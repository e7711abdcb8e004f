import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { extract } from '../../lib/extract/extract.ts';
import type { Extraction } from '../../lib/model/article.ts';
import type { Result } from '../../lib/model/result.ts';

/** Pages that hide their story in text need a parser; browsers have one. */
globalThis.DOMParser = new JSDOM().window.DOMParser;

/** What every golden page is read at, so that expected files do not change with the day. */
const NOW = Date.UTC(2026, 10, 24);

/** A page's address stands in its first line: `<!-- https://publisher.example/story -->`. */
export function readGoldenPage(folder: string): { document: Document; url: string; result: Result<Extraction> } {
  const html = readFileSync(`${folder}/page.html`, 'utf8');
  const url = /^<!-- (\S+) -->/.exec(html)?.[1];
  if (!url) throw new Error(`${folder}/page.html does not begin with its address in a comment`);
  const { document } = new JSDOM(html, { url }).window;
  return { document, url, result: extract(document, url, { now: NOW }) };
}
