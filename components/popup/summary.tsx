import { Minus, Plus, Sparkles } from 'lucide';
import type { Article } from '../../lib/model/article.ts';
import type { Summary as SummaryOf } from '../../lib/model/history.ts';
import { SUMMARY_LENGTH } from '../../lib/model/summary-length.ts';
import type { MachineState } from '../../lib/view/machine-state.ts';
import { Button } from '../shared/button.tsx';
import { Later } from '../shared/later.tsx';
import { useLetterKeys } from '../shared/letter-keys.ts';
import './summary.css';

export interface SummaryProps {
  summary: SummaryOf;
  article: Article;
  /** How many sentences there are at most. */
  count: number;
  onCount(count: number): void;
  /** Scrolls the page to a sentence and marks it there. */
  onMark(sentence: string): void;
  /** The sentence that the page shows marked. */
  marked: string | null;
  machine: MachineState | null;
  /** Whether the machine's words stand where the sentences would. */
  byMachine: boolean;
  onByMachine(shown: boolean): void;
}

const loadMachine = () => import('./machine.tsx');

/** The sentences that carry the story, in its own words; each leads to its place in the page. */
export function Summary({
  summary,
  article,
  count,
  onCount,
  onMark,
  marked,
  machine,
  byMachine,
  onByMachine,
}: SummaryProps) {
  const letters = useLetterKeys();
  return (
    <section class="part" aria-labelledby="summary-title">
      <header class="part-head">
        <h2 id="summary-title">In brief</h2>
        {machine && (
          <Button
            label="By machine"
            icon={Sparkles}
            small
            look="quiet"
            aria-pressed={byMachine}
            onClick={() => onByMachine(!byMachine)}
          />
        )}
        <fieldset class="stepper" hidden={byMachine}>
          <legend class="unseen">Length</legend>
          <Button
            label="Fewer sentences"
            icon={Minus}
            iconOnly
            small
            look="quiet"
            shortcut="-"
            aria-disabled={count <= SUMMARY_LENGTH.min}
            onClick={() => onCount(count - 1)}
          />
          <output class="stepper-count">
            {count === 1 ? '1' : `up to ${count}`}
            <span class="unseen"> {count === 1 ? 'sentence' : 'sentences'}</span>
          </output>
          <Button
            label="More sentences"
            icon={Plus}
            iconOnly
            small
            look="quiet"
            shortcut="+"
            aria-disabled={count >= SUMMARY_LENGTH.max}
            onClick={() => onCount(count + 1)}
          />
        </fieldset>
      </header>
      {machine && byMachine && (
        <Later load={loadMachine}>{({ Machine }) => <Machine state={machine} article={article} />}</Later>
      )}
      {byMachine ? null : summary.sentences.length === 0 ? (
        <p class="faint">The story has no sentence that says it in short.</p>
      ) : (
        <ol class="sentences" lang={article.language ?? undefined} dir={article.direction}>
          {summary.sentences.map(({ text }, index) => (
            <li key={text}>
              <button
                type="button"
                class="sentence"
                title={letters ? `Show it in the page (${index + 1})` : 'Show it in the page'}
                {...(letters && { 'aria-keyshortcuts': String(index + 1) })}
                {...(marked === text && { 'aria-current': 'location' })}
                onClick={() => onMark(text)}
              >
                {text}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
