import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { provideProgram } from './find-browser.ts';

/** A screen that nobody sees, with a keyboard: what is pressed there comes from the reader, as browsers see it. */
export interface Display {
  /** X11's name of it, ":7". */
  name: string;
  /** Presses keys together in the window in front, by their X11 names: `press('alt', 'shift', 'l')`. */
  press(...keys: string[]): void;
  /** Clicks with the right button, at a point of the screen. */
  rightClick(x: number, y: number): void;
  /** How many windows are on it; each menu that is open is one. */
  windows(): number;
  close(): void;
}

/**
 * Opens a screen on Linux.
 * @throws Error where Xvfb or xdotool is missing and cannot be installed
 */
export async function openDisplay(): Promise<Display> {
  const xdotool = provideProgram('xdotool');
  const server = spawn(
    provideProgram('Xvfb', 'xvfb'),
    ['-displayfd', '3', '-screen', '0', '1300x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const told = server.stdio[3];
  if (!(told instanceof Readable)) throw new Error('Xvfb tells no number.');
  const [number] = await once(told, 'data');
  const name = `:${String(number).trim()}`;
  const act = (...words: string[]) =>
    execFileSync(xdotool, words, { env: { ...process.env, DISPLAY: name }, encoding: 'utf8' });
  return {
    name,
    press: (...keys) => void act('key', keys.join('+')),
    rightClick: (x, y) => void act('mousemove', String(x), String(y), 'click', '3'),
    windows: () => act('search', '--onlyvisible', '--name', '').trim().split('\n').length,
    close: () => void server.kill(),
  };
}
