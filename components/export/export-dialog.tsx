import { ClipboardCopy, Download, FolderDown } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { Exported, ExportState } from '../../lib/view/export-state.ts';
import { Button } from '../shared/button.tsx';
import { formatBytes } from '../shared/bytes.ts';
import { countWords } from '../shared/count-words.ts';
import { Dialog } from '../shared/dialog.tsx';
import { ErrorNote } from '../shared/error-note.tsx';
import { Progress } from '../shared/progress.tsx';
import type { Reader } from '../shared/when.ts';
import { FormatChoice } from './format-choice.tsx';
import { FormatOptions } from './format-options.tsx';
import { FORMAT_WORDS } from './format-words.ts';
import '../shared/field.css';
import './export.css';

export interface ExportDialogProps {
  state: ExportState;
  reader: Reader;
  /** Lines that help whoever gets a report of a failure. */
  context: string[];
  onClose(): void;
}

/** In which form stories are taken out, by which way, how far it is, and what it came to. */
export function ExportDialog({ state, reader, context, onClose }: ExportDialogProps) {
  const { job } = state;
  const now = job.state.value;
  const running = now.state === 'running';
  // A dialog that is closed leaves nothing going on behind it.
  useEffect(() => () => job.stop(), [job]);
  return (
    <Dialog
      title={`Export ${countWords(state.count, reader)}`}
      open
      onClose={onClose}
      actions={
        <>
          {state.isText.value && (
            <Button
              label="Copy"
              icon={ClipboardCopy}
              disabled={running}
              onClick={() => state.start('clipboard')}
            />
          )}
          {state.hasFolder && (
            <Button
              label="Save to folder"
              icon={FolderDown}
              title="Into the folder that you chose last, such as a vault of notes. With Shift: another folder"
              disabled={running}
              onClick={(event) => state.start(event.shiftKey ? 'other folder' : 'folder')}
            />
          )}
          <Button
            label="Download"
            icon={Download}
            look="primary"
            disabled={running}
            onClick={() => state.start('download')}
          />
        </>
      }
    >
      <div class="export">
        <FormatChoice
          formats={state.formats}
          chosen={state.choice.value.format}
          onChoose={(format) => state.change({ format })}
        />
        <p class="export-about" aria-live="polite">
          {FORMAT_WORDS[state.choice.value.format]}
          {state.format.value.many === 'zip' &&
            state.count > 1 &&
            '; a file for each story, together in a ZIP'}
          .
        </p>
        <FormatOptions state={state} />
        {now.state === 'running' && now.late && (
          <Progress label="Exporting" progress={now.progress} onStop={job.stop} />
        )}
        {now.state === 'failed' && now.failure.kind === 'stopped' && (
          <p role="status">Stopped. Nothing was written, but for files that are in the folder already.</p>
        )}
        {now.state === 'failed' && now.failure.kind !== 'stopped' && (
          <ErrorNote failure={now.failure} context={context} />
        )}
        {now.state === 'done' && <p role="status">{doneWords(now.value, reader)}</p>}
      </div>
    </Dialog>
  );
}

/** @returns "12 stories are in “notes.zip” (34 kB), in your downloads." */
function doneWords({ way, name, stories, highlights, leftOut, bytes }: Exported, reader: Reader): string {
  const counted = countWords(stories, reader);
  const what = highlights ? `The highlights of ${counted} are` : `${counted} ${stories === 1 ? 'is' : 'are'}`;
  const left = leftOut > 0 ? ` ${countWords(leftOut, reader)} left out: the text cannot be read.` : '';
  switch (way) {
    case 'clipboard':
      return `${what} in the clipboard, as ${name}.${left}`;
    case 'folder':
    case 'other folder':
      return `${what} in the folder “${name}”.${left}`;
    case 'download':
      return `${what} in “${name}”${bytes === null ? '' : ` (${formatBytes(bytes, reader.locale)})`}, in your downloads.${left}`;
  }
}
