import type { ComponentChildren } from 'preact';
import type { DamagedRecord } from '../../lib/model/history.ts';
import type { DataState } from '../../lib/view/data-state.ts';
import { Button } from '../shared/button.tsx';
import { ErrorNote } from '../shared/error-note.tsx';
import type { Reader } from '../shared/when.ts';
import { Damaged } from './damaged.tsx';
import { Section } from './section.tsx';
import { SiteField } from './site-field.tsx';
import { StorageMeter } from './storage-meter.tsx';
import './data-screen.css';

export interface DataScreenProps {
  data: DataState;
  reader: Reader;
  context: string[];
  onSaveDamaged(records: DamagedRecord[]): void;
  /** Backup, restore, import, retention. */
  children?: ComponentChildren;
}

/** What is kept, where it lies, and how it is made to be forgotten. */
export function DataScreen({ data, reader, context, onSaveDamaged, children }: DataScreenProps) {
  const { historyPaused, excludedHosts } = data.settings.value;
  const failure = data.failed.value;
  return (
    <div class="data">
      <p class="data-lead">
        Your history lies on this device alone. Nothing of it is sent anywhere, and private windows are never
        recorded.
      </p>
      {failure && <ErrorNote failure={failure} context={context} />}
      <StorageMeter
        storage={data.storage.value}
        reader={reader}
        context={context}
        onPersist={() => void data.persist()}
      />
      <Damaged
        damaged={data.damaged.value}
        reader={reader}
        onSave={onSaveDamaged}
        onDiscard={() => void data.discardDamaged()}
      />
      {children}
      <Section
        title="Recording"
        words={
          historyPaused
            ? 'Paused: what you read now is not put down.'
            : 'Stories that you read are put down by themselves. What counts as read is a setting.'
        }
      >
        <Button
          label={historyPaused ? 'Go on recording' : 'Pause recording'}
          look={historyPaused ? 'primary' : 'plain'}
          onClick={() => void data.pause(!historyPaused)}
        />
      </Section>
      <Section
        title="Sites left out"
        step={excludedHosts.join()}
        words="On these sites, and on all below them, nothing is noticed, measured or recorded."
      >
        {excludedHosts.length > 0 && (
          <ul class="data-sites">
            {excludedHosts.map((host) => (
              <li key={host}>
                <span>{host}</span>
                <Button
                  label={`Record ${host} again`}
                  small
                  look="quiet"
                  onClick={() => void data.include(host)}
                />
              </li>
            ))}
          </ul>
        )}
        <SiteField label="Site to leave out" action="Leave out" onSend={data.exclude} />
      </Section>
      <Section
        title="Forget"
        words="What is forgotten waits in the trash, from where it can be put back until the trash is emptied."
      >
        <Button label="Forget the last hour" onClick={() => void data.forgetLastHour()} />
        <SiteField label="Site to forget" action="Forget this site" onSend={data.forgetSite} />
      </Section>
    </div>
  );
}
