import type { Request } from '../messages/messages.ts';
import { watchLate } from './late.ts';
import { kindOf, weigh } from './weigh.ts';

/** What the detector needs of the page's surroundings. */
export interface DetectorParts {
  document: Document;
  /** Whether the reader lets stories be noticed on this page. */
  allowed(): Promise<boolean>;
  detected(seen: Request<'page.detected'>): void;
}

/** Notices whether one page is a story, and tells when that changes. */
export interface Detector {
  /** The address has changed without a load, or a setting has. */
  recheck(): void;
  /** The page was shown again from the back/forward cache: the browser has forgotten its icon. */
  shown(): void;
  stop(): void;
}

export function startDetector({ document, allowed, detected }: DetectorParts): Detector {
  /** The story last told of, by kind and address; empty for none. */
  let told = '';
  let kind = kindOf({ sum: 0, seen: [] });
  let endLate = () => {};
  let round = 0;

  function tell(): void {
    const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    detected({ kind, scheme });
  }

  function settle(now: typeof kind): boolean {
    kind = now;
    const key = kind === 'other' ? '' : kind + location.href;
    if (key !== told) tell();
    told = key;
    return !key;
  }

  const look = () => settle(kindOf(weigh(document, location.href)));

  /** @param arriving whether what the page shows may still be that of the last address */
  async function begin(arriving: boolean): Promise<void> {
    const mine = ++round;
    endLate();
    if (!(await allowed())) {
      settle('other');
      return;
    }
    // A page that never rests is looked at all the same.
    requestIdleCallback(
      () => {
        if (mine !== round) return;
        if (look() || arriving) endLate = watchLate(document, () => look() || arriving);
      },
      { timeout: 3_000 },
    );
  }

  void begin(false);
  return {
    recheck: () => void begin(true),
    shown: () => told && tell(),
    stop: () => {
      round++;
      endLate();
    },
  };
}
