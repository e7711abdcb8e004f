import type { StorageUse } from '../../lib/model/history.ts';
import type { Live } from '../../lib/view/live.ts';
import { Button } from '../shared/button.tsx';
import { formatBytes } from '../shared/bytes.ts';
import { countWords } from '../shared/count-words.ts';
import { ErrorNote } from '../shared/error-note.tsx';
import type { Reader } from '../shared/when.ts';
import { Section } from './section.tsx';

export interface StorageMeterProps {
  storage: Live<StorageUse>;
  reader: Reader;
  context: string[];
  onPersist(): void;
}

/** How much is kept, what it takes up, and whether the browser may clear it. */
export function StorageMeter({ storage, reader, context, onPersist }: StorageMeterProps) {
  if (storage.state === 'loading') return null;
  if (storage.state === 'failed') return <ErrorNote failure={storage.failure} context={context} />;
  const { used, available, persistent, entries, saved } = storage.value;
  const count = new Intl.NumberFormat(reader.locale);
  return (
    <Section
      title="Storage"
      words={`${countWords(entries, reader)}, ${count.format(saved)} of them kept for offline reading.`}
    >
      <div class="meter">
        <meter min={0} max={available ?? used} value={used} aria-labelledby="storage-words" />
        <p id="storage-words">
          {formatBytes(used, reader.locale)} used
          {available !== null && ` of ${formatBytes(available, reader.locale)} that the browser grants`}.
        </p>
      </div>
      {persistent ? (
        <p class="data-note">The browser does not clear it when space on the disk is short.</p>
      ) : (
        <>
          <p class="data-note">
            When space on the disk is short, the browser may clear what pages and extensions keep, this
            history too. You can ask it to make an exception; some browsers show a question of their own.
          </p>
          <Button label="Ask the browser to keep it" onClick={onPersist} />
        </>
      )}
    </Section>
  );
}
