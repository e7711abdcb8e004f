import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { provideBrowser } from '../../e2e/find-browser.ts';

/**
 * A Chromium that nothing watches while it is measured: Playwright attaches to every new target and holds it until it
 * has looked, which a popup pays for. Here a target is spoken to when it is asked something, and no other.
 */
export interface QuietChromium {
  /** Address of a file of the extension. */
  own(path: string): string;
  /** Waits for a target of this kind whose address begins so. */
  target(type: string, url: string): Promise<Target>;
  open(url: string): Promise<Target>;
  close(): Promise<void>;
}

interface Target {
  /** The value of an expression in the target's page, promises awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Moves the pointer in a page, or, with a negative number, out of it. CSS pixels. */
  movePointer(x: number, y: number): Promise<void>;
  /** Holds Alt and Shift down in a page, as our keys begin. */
  holdAltShift(): Promise<void>;
  /** Closes a page; stops a worker. */
  close(): Promise<void>;
}

const KEY = 'Input.dispatchKeyEvent';

interface Listed {
  id: string;
  type: string;
  url: string;
  webSocketDebuggerUrl: string;
}

/** Starts Chromium with the extension in a fresh profile; only localhost can be reached. */
export async function launchQuietly(extension: string): Promise<QuietChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'lede-bench-'));
  const folder = resolve(extension);
  const id = idOf(folder);
  pin(profile, id);
  const child = spawn(
    provideBrowser('chromium'),
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--remote-debugging-port=0',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const base = await new Promise<string>((found, failed) => {
    let heard = '';
    child.stderr.on('data', (part) => {
      heard += String(part);
      const address = /ws:\/\/(127\.0\.0\.1:\d+)\//.exec(heard)?.[1];
      if (address) found(`http://${address}/json`);
    });
    child.once('exit', () => failed(new Error(`Chromium did not start: ${heard}`)));
  });
  const list = async (): Promise<Listed[]> => (await fetch(`${base}/list`)).json();

  const asTarget = ({ id, webSocketDebuggerUrl }: Listed): Target => ({
    evaluate: (expression) => evaluate(webSocketDebuggerUrl, expression),
    async movePointer(x, y) {
      await command(webSocketDebuggerUrl, 'Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    },
    async holdAltShift() {
      const [alt, shift] = [1, 8];
      await command(webSocketDebuggerUrl, KEY, { type: 'rawKeyDown', key: 'Alt', modifiers: alt });
      await command(webSocketDebuggerUrl, KEY, { type: 'rawKeyDown', key: 'Shift', modifiers: alt + shift });
    },
    close: async () => {
      await fetch(`${base}/close/${id}`);
    },
  });

  return {
    own: (path) => `chrome-extension://${id}/${path}`,
    async target(type, url) {
      for (let attempt = 0; attempt < 100; attempt++) {
        const found = (await list()).find((one) => one.type === type && one.url.startsWith(url));
        if (found) return asTarget(found);
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error(`No ${type} at ${url}`);
    },
    async open(url) {
      const answer = await fetch(`${base}/new?${encodeURIComponent(url)}`, { method: 'PUT' });
      return asTarget(await answer.json());
    },
    async close() {
      child.kill();
      await once(child, 'exit');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** An unpacked extension is named by the hash of its folder. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Pins the extension's button, as readers do: where it is not, the browser lets it slide into the toolbar first, for a
 * quarter of a second.
 */
function pin(profile: string, id: string): void {
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { pinned_extensions: [id] } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

interface Answer<T> {
  result?: T;
  error?: { message: string };
}

interface Evaluated {
  result: { value: unknown };
  exceptionDetails?: { exception?: { description?: string } };
}

async function evaluate(address: string, expression: string): Promise<unknown> {
  const params = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await command<Evaluated>(address, 'Runtime.evaluate', params);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
  return result.value;
}

/** One command on a connection of its own, which is closed after it. */
async function command<T>(address: string, method: string, params: object): Promise<T> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const answered = new Promise<Answer<T>>((found) => {
    // Workers also send news of their own, without an id.
    socket.addEventListener('message', ({ data }) => {
      const heard: Answer<T> & { id?: number } = JSON.parse(String(data));
      if (heard.id === 1) found(heard);
    });
  });
  socket.send(JSON.stringify({ id: 1, method, params }));
  const { result, error } = await answered;
  socket.close();
  if (!result) throw new Error(error?.message ?? 'no answer');
  return result;
}
