import { ImageDown, Trash2 } from 'lucide';
import type { PicturesKept, PicturesState } from '../../lib/view/reader/pictures-state.ts';
import { Button } from '../shared/button.tsx';
import { failureWords } from '../shared/failure-words.ts';
import { Progress } from '../shared/progress.tsx';

interface KeptPicturesProps {
  pictures: PicturesState;
  /** Megabytes for the pictures of all stories. */
  budget: number;
  onBudget(megabytes: number): void;
}

const BUDGETS = [0, 50, 100, 250, 500, 1000, 2000];

/** Keeps the story's pictures on this device, with what they take up. */
export function KeptPictures({ pictures, budget, onBudget }: KeptPicturesProps) {
  const { count, kept, size, keeping } = pictures;
  const job = keeping.state.value;
  const have = kept.value.size;
  if (count === 0) return null;
  return (
    <section class="kept-pictures" aria-label="Pictures on this device">
      <h3>Pictures on this device</h3>
      <p>
        {have > 0 && `${have} of ${count}, ${megabytes(size.value)}.`}
        {have === 0 && (count === 1 ? 'This story’s picture is not kept.' : `None of this story’s ${count}.`)}
      </p>
      {job.state === 'running' && job.late && (
        <Progress label="Fetching pictures" progress={job.progress} onStop={keeping.stop} />
      )}
      <p role="status">
        {job.state === 'done' && outcomeWords(job.value)}
        {job.state === 'failed' && failureWords(job.failure).title}
      </p>
      <div class="kept-actions">
        {have < count && (
          <Button
            label={have > 0 ? 'Keep the rest' : count === 1 ? 'Keep the picture' : 'Keep the pictures'}
            icon={ImageDown}
            small
            disabled={job.state === 'running'}
            onClick={() => void keeping.start(null)}
          />
        )}
        {have > 0 && (
          <Button
            label="Remove"
            icon={Trash2}
            look="quiet"
            small
            onClick={() => {
              keeping.reset();
              void pictures.drop();
            }}
          />
        )}
      </div>
      <label class="kept-budget">
        <span>Room for pictures of all stories</span>
        <select
          class="field"
          value={budget}
          onChange={(event) => onBudget(Number(event.currentTarget.value))}
        >
          {[...new Set([...BUDGETS, budget])]
            .sort((a, b) => a - b)
            .map((size) => (
              <option key={size} value={size}>
                {size} MB
              </option>
            ))}
        </select>
      </label>
    </section>
  );
}

const megabytes = (bytes: number): string =>
  new Intl.NumberFormat('en', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
    Math.max(0.1, bytes / 1_000_000),
  );

function outcomeWords({ kept, missing, over }: PicturesKept): string {
  return [
    kept > 0 && `${kept} kept.`,
    missing > 0 && `${missing} could not be had.`,
    over > 0 && `${over} left out: the room for pictures is used up.`,
  ]
    .filter(Boolean)
    .join(' ');
}
