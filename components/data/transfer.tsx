import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportReport } from '../../lib/model/archive.ts';
import type { Job } from '../../lib/view/job.ts';
import type { SavedBackup, TransferState } from '../../lib/view/transfer-state.ts';
import { Button } from '../shared/button.tsx';
import { formatBytes } from '../shared/bytes.ts';
import { Dialog } from '../shared/dialog.tsx';
import { ErrorNote } from '../shared/error-note.tsx';
import { FileButton } from '../shared/file-button.tsx';
import { Progress } from '../shared/progress.tsx';
import type { Reader } from '../shared/when.ts';
import { ImportOutcomes, reportWords } from './import-report.tsx';
import { Section } from './section.tsx';
import './transfer.css';

export interface TransferProps {
  /** Between backup and import: backups that are made by themselves. */
  children?: ComponentChildren;
  transfer: TransferState;
  reader: Reader;
  context: string[];
}

/** Backup, restore and import. */
export function Transfer(props: TransferProps) {
  return (
    <>
      <Backup {...props} />
      {props.children}
      <Import {...props} />
    </>
  );
}

function Backup({ transfer: { backup }, reader, context }: TransferProps) {
  const state = backup.state.value;
  return (
    <Section
      title="Backup"
      step={state.state}
      words="One file with everything: stories, visits, tags, notes, highlights and kept pictures, with a checksum. It can be brought in again here, on this or another device."
    >
      <Running job={backup} label="Writing the backup" context={context} />
      {state.state === 'done' && <p role="status">{savedWords(state.value, reader)}</p>}
      {state.state !== 'running' && <Button label="Back up now" onClick={() => void backup.start(null)} />}
    </Section>
  );
}

/** @returns "“history.lede” (34 kB) is in your downloads." */
function savedWords({ name, bytes, inDownloads }: SavedBackup, { locale }: Reader): string {
  const file = `“${name}” (${formatBytes(bytes, locale)}) is`;
  return inDownloads ? `${file} in your downloads.` : `${file} written.`;
}

function Import({ transfer, reader, context }: TransferProps) {
  const { plan, bring, file } = transfer;
  const planned = plan.state.value;
  const brought = bring.state.value;
  return (
    <Section
      title="Bring in"
      step={`${file.value?.name} ${planned.state} ${brought.state}`}
      words="A backup or JSON export of Lede, or what you took out of Pocket, Instapaper, Omnivore, Readwise Reader, Wallabag, Raindrop or a browser’s bookmarks. First you see what it would do; only then is anything changed, and either all of it is or nothing."
    >
      {file.value === null ? (
        <FileButton label="Choose a file" onChoose={transfer.choose} />
      ) : (
        <p class="transfer-name">
          <bdi>{file.value.name}</bdi>
        </p>
      )}
      <Running job={plan} label="Reading the file; nothing is changed" context={context} />
      <Running job={bring} label="Bringing the stories in" context={context} />
      {planned.state === 'done' && brought.state === 'idle' && (
        <Planned report={planned.value} transfer={transfer} reader={reader} />
      )}
      {brought.state === 'done' && (
        <>
          <p role="status">{reportWords(brought.value, reader, 'done')}</p>
          <ImportOutcomes report={brought.value} />
        </>
      )}
      {file.value &&
        planned.state !== 'running' &&
        brought.state !== 'running' &&
        brought.state !== 'idle' && <Button label="Choose another file" onClick={transfer.leave} />}
      {planned.state === 'failed' && <Button label="Choose another file" onClick={transfer.leave} />}
    </Section>
  );
}

interface PlannedProps {
  report: ImportReport;
  transfer: TransferState;
  reader: Reader;
}

/** The dry run's answer, and the choice of what to do. */
function Planned({ report, transfer, reader }: PlannedProps) {
  const [asking, setAsking] = useState(false);
  const useful = report.added + report.merged > 0;
  return (
    <>
      <p role="status">{reportWords(report, reader, 'plan')}</p>
      <ImportOutcomes report={report} />
      <div class="transfer-actions">
        <Button label="Cancel" onClick={transfer.leave} />
        {report.added + report.merged + report.same > 0 && (
          <Button label="Replace my history with it" look="danger" onClick={() => setAsking(true)} />
        )}
        {useful && (
          <Button label="Add to my history" look="primary" onClick={() => transfer.start('merge')} />
        )}
      </div>
      <Dialog
        title="Replace your history?"
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button label="Cancel" onClick={() => setAsking(false)} />
            <Button label="Replace" look="danger" onClick={() => transfer.start('replace')} />
          </>
        }
      >
        <p>
          Everything that is in the history now is removed, the trash too, and what is in the file takes its
          place. This cannot be undone: make a backup first if you are not sure.
        </p>
      </Dialog>
    </>
  );
}

/** Progress with Stop once it takes long; what went wrong. */
function Running<I, T>({ job, label, context }: { job: Job<I, T>; label: string; context: string[] }) {
  const state = job.state.value;
  if (state.state === 'running')
    return state.late ? <Progress label={label} progress={state.progress} onStop={job.stop} /> : null;
  if (state.state !== 'failed') return null;
  if (state.failure.kind === 'stopped') return <p role="status">Stopped. Nothing was changed.</p>;
  return <ErrorNote failure={state.failure} context={context} />;
}
