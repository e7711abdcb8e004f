import { createServer } from 'node:http';
import type { BrowserContext } from 'playwright-core';
import { NEWS, OTHERS, paragraphs } from '../detect/pages.ts';

/** An invented paper whose pages come and go in every way that web pages do. */
export const PAPER = 'https://harbourpost.example';
export const STORY = `${PAPER}/coast/ferry-returns-to-port-ellery-a1123`;
export const HEADLINE = 'Ferry returns to Port Ellery after three winters';

const STORY_BODY = `<article><h1>${HEADLINE}</h1>${paragraphs()}</article>`;
const SCRIPT_DATA = '{"@type":"NewsArticle","headline":"Ferry returns"}';

/** A client-rendered paper: the address changes at once, the story comes later. */
const APP = `<!doctype html><title>The Harbour Post</title><div id="root"><h2>Front</h2></div><script>
  const root = document.getElementById('root');
  function show(path, html, wait) {
    history.pushState({}, '', path);
    setTimeout(() => { root.innerHTML = html }, wait);
  }
  const story = () => show('/coast/2026/03/ferry-returns-to-port-ellery', ${JSON.stringify(STORY_BODY)}, 900);
  const front = () => show('/coast/', '<h2>Coast</h2>', 300);
</script>`;

/** A story that arrives two seconds after the load, on a page that never rests. */
const LATE = `<!doctype html><title>The Harbour Post</title><p id="clock"></p><script>
  setInterval(() => { document.getElementById('clock').replaceChildren(String(Date.now())) }, 50);
  setTimeout(() => {
    document.head.insertAdjacentHTML('beforeend', '<script type="application/ld+json">' + ${JSON.stringify(SCRIPT_DATA)} + '</' + 'script>');
    document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(STORY_BODY)});
  }, 2000);
</script>`;

/** What stands at each address. */
export const PAGES: ReadonlyMap<string, string> = new Map([
  ...Object.values({ ...OTHERS, ...NEWS }).map(({ url, html }): [string, string] => [url, html]),
  [`${PAPER}/app`, APP],
  [`${PAPER}/late`, LATE],
]);

/** Puts pages on the web of a Chromium: no request leaves the machine. */
export async function publish(context: BrowserContext, pages = PAGES): Promise<void> {
  await context.route(/\.example\//, (route) => {
    const body = pages.get(route.request().url());
    return route.fulfill({
      status: body === undefined ? 404 : 200,
      contentType: 'text/html; charset=utf-8',
      body: body ?? '<title>Not found</title>',
    });
  });
}

/** The paper at an address of this machine, for browsers whose requests cannot be answered on the way. */
export interface LocalPaper {
  /** @param url address of a page of the paper */
  at(url: string): string;
  close(): Promise<void>;
}

export async function openPaper(): Promise<LocalPaper> {
  const server = createServer((request, response) => {
    const body = PAGES.get(PAPER + request.url);
    response
      .writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(body ?? '<title>Not found</title>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return {
    at: (url) => url.replace(PAPER, `http://localhost:${address.port}`),
    close: () => new Promise((closed) => void server.close(() => closed())),
  };
}
