import type { ReadingRule } from '../model/settings.ts';
import { countsAsRead } from './rule.ts';

/** Figures of one visit so far. */
export interface Figures {
  /** When it began, epoch milliseconds. */
  visit: number;
  /** Milliseconds in which the page was visible and the reader active. */
  readingTime: number;
  /** Furthest point of the story that was on screen, 0 to 1. */
  progress: number;
}

/** Without a sign of the reader for so long, nobody reads. Milliseconds. */
const IDLE = 30_000;
/** Signs of the reader are looked at this often at most. Milliseconds. */
const PAUSE = 1_000;
/** Figures are sent again after this much more reading. Milliseconds. */
const AGAIN = 60_000;
const SIGNS = ['scroll', 'pointermove', 'pointerdown', 'keydown'];

/**
 * Measures the reading of the story that the page shows now. Time passes between signs of the reader; no clock
 * ticks, a single timer waits for the moment when the story may count as read without a sign.
 *
 * @param progress says how much of the story has been on screen so far, 0 to 1; asked rarely
 * @param send gets the figures once the story counts as read, then each minute and when the page is hidden or left
 * @returns what ends the measuring; it sends the last figures
 */
export function measureReading(
  document: Document,
  rule: ReadingRule,
  progress: () => number,
  send: (figures: Figures) => void,
): () => void {
  const figures: Figures = { visit: Date.now(), readingTime: 0, progress: 0 };
  let since = figures.visit;
  let sent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function count(least: number): void {
    const now = Date.now();
    if (now - since < least) return;
    figures.readingTime += Math.min(now - since, IDLE);
    since = now;
    figures.progress = Math.max(figures.progress, progress());
  }

  function tell(more: number): void {
    if (figures.readingTime < sent + more || !countsAsRead(figures, rule)) return;
    sent = figures.readingTime;
    send({ ...figures });
  }

  function onSign(): void {
    if (document.hidden) return;
    count(PAUSE);
    tell(sent && AGAIN);
    wait();
  }

  function wait(): void {
    clearTimeout(timer);
    if (!sent) timer = setTimeout(onSign, Math.min(IDLE, rule.seconds * 1_000 - figures.readingTime));
  }

  function onVisibility(): void {
    if (document.hidden) stop();
    else {
      since = Date.now();
      wait();
    }
  }

  function stop(): void {
    clearTimeout(timer);
    count(0);
    tell(1);
  }

  const target = document.defaultView;
  for (const sign of SIGNS) target?.addEventListener(sign, onSign, { passive: true, capture: true });
  document.addEventListener('visibilitychange', onVisibility);
  if (!document.hidden) wait();
  return () => {
    for (const sign of SIGNS) target?.removeEventListener(sign, onSign, { capture: true });
    document.removeEventListener('visibilitychange', onVisibility);
    if (!document.hidden) stop();
  };
}
