import { useState } from 'preact/hooks';
import type { DamagedRecord } from '../../lib/model/history.ts';
import type { Live } from '../../lib/view/live.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { Fold } from '../shared/fold.tsx';
import { formatWhen, type Reader } from '../shared/when.ts';
import { Section } from './section.tsx';

export interface DamagedProps {
  damaged: Live<DamagedRecord[]>;
  reader: Reader;
  /** Hands them over as a file. */
  onSave(records: DamagedRecord[]): void;
  onDiscard(): void;
}

/** Records that could not be read and were set aside: shown only where there are any. */
export function Damaged({ damaged, reader, onSave, onDiscard }: DamagedProps) {
  const [asking, setAsking] = useState(false);
  if (damaged.state !== 'ready' || damaged.value.length === 0) return null;
  const records = damaged.value;
  const one = records.length === 1;
  return (
    <Section
      title="Damaged records"
      words="What cannot be read from the disk any more is set aside, so that the rest goes on working. Nothing of it is thrown away unless you do so."
    >
      <p role="status">
        {one
          ? 'One record was'
          : `${new Intl.NumberFormat(reader.locale).format(records.length)} records were`}{' '}
        set aside. {one ? 'It is' : 'They are'} missing from the list or from{' '}
        {one ? 'its story' : 'their stories'}; a backup from before may have {one ? 'it' : 'them'} whole.
      </p>
      <Fold title="What was set aside" count={records.length}>
        {() => (
          <ul class="data-damaged">
            {records.slice(0, 100).map((record) => (
              <li key={record.id}>
                <bdi>{nameOf(record)}</bdi>
                {record.why && `: ${record.why}`}, {formatWhen(new Date(record.at).toISOString(), reader)}
              </li>
            ))}
          </ul>
        )}
      </Fold>
      <div class="transfer-actions">
        <Button label="Save them as a file" onClick={() => onSave(records)} />
        <Button label="Throw them away" look="danger" onClick={() => setAsking(true)} />
      </div>
      <Dialog
        title="Throw away what was set aside?"
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button label="Cancel" onClick={() => setAsking(false)} />
            <Button
              label="Throw away"
              look="danger"
              onClick={() => {
                setAsking(false);
                onDiscard();
              }}
            />
          </>
        }
      >
        <p>The damaged records are deleted for good. Stories that can be read are not touched.</p>
      </Dialog>
    </Section>
  );
}

/** What is left of its headline or address, to know it by. */
function nameOf({ record, table }: DamagedRecord): string {
  const parts = typeof record === 'object' && record !== null ? record : {};
  const [headline, url] = ['headline', 'url'].map(
    (key) => Object.entries(parts).find(([name]) => name === key)?.[1],
  );
  return [headline, url].find((part) => typeof part === 'string' && part !== '') ?? `a record of “${table}”`;
}
