import { extract } from '../../lib/extract/extract.ts';
import { readArchive } from '../../lib/import/read-archive.ts';

const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Reads a file to be brought in; texts that a service kept as HTML are read as a page is. Fetched when it is needed. */
export const readFile = (file: File, signal: AbortSignal) =>
  readArchive(
    file,
    {
      parseHtml,
      readBody: (html, url) => {
        const story = extract(parseHtml(html), url);
        return story.ok ? story.value.article.body : [];
      },
      now: Date.now(),
    },
    signal,
  );
