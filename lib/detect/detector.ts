import type { Request } from '../messages/messages.ts';
import { watchLate } from './late.ts';
import { kindOf, weigh } from './weigh.ts';

/** Notices whether one page is a story, and tells when that changes. */
export interface Detector {
  /** The address has changed without a load, or a setting has: look, and tell again. */
  recheck(): void;
  /** The page was shown again from the back/forward cache: the browser has forgotten its icon. */
  shown(): void;
}

/** So long after a page is loaded the browser has started us, where it does so by itself. Milliseconds. */
const SOON = 1_000;

/**
 * Looks at the page in idle time, and again for a while where a story may come late.
 * @param detected is told of each story, and of a page that is none any more
 */
export function startDetector(
  document: Document,
  detected: (seen: Request<'page.detected'>) => void,
): Detector {
  /**
   * Kind and address of the story last told of; empty for none. In an old page, which was loaded a while ago or still
   * loads after ten seconds, a click lets us in: it gets a word.
   */
  let told =
    performance.now() - (performance.getEntriesByType('navigation')[0]?.duration || 9 * SOON) > SOON
      ? ' '
      : '';
  let kind: Request<'page.detected'>['kind'] = 'other';
  let endLate = () => {};

  function tell(): void {
    detected({ kind, scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light' });
  }

  /** @returns whether to look again */
  function look(): boolean {
    kind = kindOf(weigh(document, location.href));
    const story = kind === 'other' ? '' : kind + location.href;
    if (story !== told) tell();
    told = story;
    return !story;
  }

  /** @param arriving whether what the page shows may still be that of the last address */
  function begin(arriving: boolean): void {
    endLate();
    // A page that never rests is looked at all the same.
    requestIdleCallback(
      () => {
        if (look() || arriving) endLate = watchLate(document, () => look() || arriving);
      },
      { timeout: 3_000 },
    );
  }

  begin(false);
  return {
    recheck: () => {
      if (told) told = ' ';
      begin(true);
    },
    shown: () => told && tell(),
  };
}
