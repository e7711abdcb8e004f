import { Square } from 'lucide';
import type { Progress as Amount } from '../../lib/view/job.ts';
import { Button } from './button.tsx';
import './progress.css';

export interface ProgressProps {
  /** What is going on: "Reading the page". */
  label: string;
  progress: Amount;
  /** Without it there is no Stop button. */
  onStop?: () => void;
}

/** How far work has got, with a way to end it. Without a total it only says that something is going on. */
export function Progress({ label, progress: { done, total }, onStop }: ProgressProps) {
  const count = total === null ? null : `${format(done)} of ${format(total)}`;
  return (
    <div class="progress" role="status">
      <span class="progress-label">
        {label}
        {count && <span class="progress-count"> {count}</span>}
      </span>
      {onStop && <Button label="Stop" icon={Square} iconFilled small look="quiet" onClick={onStop} />}
      <progress
        class="progress-bar"
        aria-label={label}
        {...(total !== null && { max: Math.max(total, 1), value: done })}
      />
    </div>
  );
}

const format = (count: number) => new Intl.NumberFormat().format(count);
