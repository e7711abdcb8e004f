import type { Progress as Amount } from '../../lib/view/job.ts';
import { Progress } from '../shared/progress.tsx';
import './skeleton.css';

const UNKNOWN: Amount = { done: 0, total: null };

/** The shape of a story while it is being read; a bar with Stop when that takes long. */
export function Skeleton({ late, onStop }: { late: boolean; onStop(): void }) {
  return (
    <div class={`skeleton${late ? ' skeleton-late' : ''}`} aria-busy="true">
      <h1 class="unseen">Reading the page</h1>
      <div class="bone bone-site" />
      <div class="bone bone-headline" />
      <div class="bone bone-headline bone-short" />
      <div class="bone bone-short" />
      {late ? (
        <Progress label="Reading the page" progress={UNKNOWN} onStop={onStop} />
      ) : (
        <div class="skeleton-rule" />
      )}
      <div class="bone" />
      <div class="bone" />
      <div class="bone bone-short" />
      <div class="bone" />
      <div class="bone bone-short" />
    </div>
  );
}
