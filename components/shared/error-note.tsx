import { CircleAlert, Copy } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/model/result.ts';
import { Button } from './button.tsx';
import { failureWords } from './failure-words.ts';
import { Icon } from './icon.tsx';
import './error-note.css';

export interface ErrorNoteProps {
  failure: Failure;
  /** Lines that help whoever gets the report: version, browser. Nothing of it is sent anywhere. */
  context?: string[];
  /** Buttons: what the reader can do. */
  children?: ComponentChildren;
}

/** What went wrong, what to do, and a report to copy. */
export function ErrorNote({ failure, context = [], children }: ErrorNoteProps) {
  const { title, advice } = failureWords(failure);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const report = failureReport(failure, context);
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  return (
    <section class="error-note" role="alert">
      <Icon of={CircleAlert} size={20} />
      <div>
        <h2>{title}</h2>
        <p>{advice}</p>
        {children && <div class="error-note-actions">{children}</div>}
        <details class="error-note-report" open={copied === 'failed'}>
          <summary>Report</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
          <pre tabIndex={0}>{report}</pre>
          <Button
            label={copied === 'yes' ? 'Copied' : 'Copy report'}
            icon={Copy}
            small
            onClick={() => void copy()}
          />
          {copied === 'failed' && <p>The browser did not allow copying. Select the text above instead.</p>}
        </details>
      </div>
    </section>
  );
}

/** @returns the failure as text for a bug report: its data, never the story. */
function failureReport(failure: Failure, context: string[]): string {
  const data = Object.entries(failure).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['Lede: report of a failure', ...context, ...data].join('\n');
}
