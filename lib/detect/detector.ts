import type { Measure, Scheme } from '../messages/messages.ts';
import type { ReadingRule } from '../model/settings.ts';
import type { Verdict } from '../model/verdict.ts';
import { measureReading } from '../reading/measure.ts';
import { detect } from './detect.ts';
import { watchLate } from './late.ts';

/** What the detector needs of the page's surroundings. */
export interface DetectorParts {
  document: Document;
  /** The reader's choices for this page: null where nothing may be noticed. */
  choices(): Promise<{ measure: ReadingRule | null } | null>;
  detected(kind: Verdict['kind'], scheme: Scheme): void;
  measured(measure: Measure): void;
}

/** Notices whether one page is a story, tells when that changes, and has its reading measured. */
export interface Detector {
  /** The address has changed without a load, or a setting has. */
  recheck(): void;
  /** The page was shown again from the back/forward cache: the browser has forgotten its icon. */
  shown(): void;
  stop(): void;
}

export function startDetector(parts: DetectorParts): Detector {
  const { document } = parts;
  let told: Verdict['kind'] = 'other';
  let rule: ReadingRule | null = null;
  let endLate = () => {};
  let endMeasure: (() => void) | null = null;
  let round = 0;

  function tell(kind: Verdict['kind']): void {
    if (kind !== told) parts.detected(kind, scheme());
    told = kind;
  }

  function look(): boolean {
    const { kind } = detect(document, location.href);
    tell(kind);
    if (kind === 'other') end();
    else if (rule && !endMeasure) {
      const url = location.href;
      endMeasure = measureReading(document, rule, (figures) => parts.measured({ url, ...figures }));
    }
    return kind === 'other';
  }

  function end(): void {
    endMeasure?.();
    endMeasure = null;
  }

  /** @param arriving whether what the page shows may still be that of the last address */
  async function begin(arriving: boolean): Promise<void> {
    const mine = ++round;
    endLate();
    end();
    const choices = await parts.choices();
    if (mine !== round) return;
    if (!choices) return tell('other');
    rule = choices.measure;
    idle(() => {
      if (mine !== round) return;
      if (look() || arriving) endLate = watchLate(document, () => look() || arriving);
    });
  }

  void begin(false);
  return {
    recheck: () => void begin(true),
    shown: () => told !== 'other' && parts.detected(told, scheme()),
    stop: () => {
      round++;
      endLate();
      end();
    },
  };
}

const scheme = (): Scheme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Firefox and Chrome have idle time; a page that never rests is looked at all the same. */
const idle = (work: () => void): number => requestIdleCallback(work, { timeout: 3_000 });
