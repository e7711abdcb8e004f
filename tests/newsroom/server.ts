import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { STORIES } from './stories.ts';

/** A small invented newsroom on a local port: one page for each kind of publisher, as each marks up its stories. */
export interface Newsroom {
  /** `url('agency-wire')` */
  url(path: string): string;
  /** Serves the HTML of a saved page under an address of its own. */
  add(html: string): string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.jpg': 'image/jpeg',
};
/** Where the pages say that they live; served, they say where they are. */
const HOME = 'http://newsroom.test';
const here = import.meta.dirname;

/** @returns the running newsroom; it ends with `close`. */
export async function openNewsroom(): Promise<Newsroom> {
  const added = new Map<string, string>();
  let origin = HOME;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://newsroom.test').pathname;
    const html = added.get(path);
    const file = fileFor(path);
    if (html === undefined && file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page in this newsroom.');
      return;
    }
    const type = file === null ? TYPES['.html'] : TYPES[extname(file)];
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' });
    if (html !== undefined || file === null) response.end(html);
    else if (extname(file) === '.html') response.end(served(readFileSync(file, 'utf8'), path, origin));
    else response.end(readFileSync(file));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The newsroom has no port.');
  origin = `http://localhost:${address.port}`;
  return {
    url: (path) => `${origin}/${addressOf(path)}`,
    add: (html) => {
      const path = `/saved/${added.size + 1}`;
      added.set(path, html);
      return origin + path;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function fileFor(path: string): string | null {
  const name = path === '/' ? 'front-page' : path.slice(1);
  const [page = '', ...rest] = name.split('/');
  const file = page === 'media' || /\.js$/.test(page) ? [page, ...rest].join('/') : `${page}.html`;
  if (!/^[\w/-]+\.\w+$/.test(file)) return null;
  const whole = join(here, page === 'media' ? '' : 'pages', file);
  return existsSync(whole) ? whole : null;
}

const addressOf = (path: string): string => STORIES.find((story) => story.path === path)?.address ?? path;

/** A page that says of itself where it is served. */
function served(html: string, path: string, origin: string): string {
  const page = path.split('/')[1] ?? '';
  return html.replaceAll(`${HOME}/${page}"`, `${origin}/${addressOf(page)}"`).replaceAll(HOME, origin);
}
