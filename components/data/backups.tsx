import { BACKUP_TIMES, type BackupLog, type BackupTimes, type KeptBackup } from '../../lib/model/backup.ts';
import type { BackupsState } from '../../lib/view/backups-state.ts';
import { Button } from '../shared/button.tsx';
import { formatBytes } from '../shared/bytes.ts';
import { countWords } from '../shared/count-words.ts';
import { ErrorNote } from '../shared/error-note.tsx';
import { Fold } from '../shared/fold.tsx';
import { Progress } from '../shared/progress.tsx';
import { formatWhen, type Reader } from '../shared/when.ts';
import { Section } from './section.tsx';
import './backups.css';

export interface BackupsProps {
  backups: BackupsState;
  reader: Reader;
  context: string[];
}

const TIMES: Record<BackupTimes, string> = {
  never: 'never',
  day: 'every day',
  week: 'every week',
  month: 'every month',
};
const NUMBERS = [3, 7, 14, 30];

/** Backups that are made by themselves. */
export function Backups(props: BackupsProps) {
  const { backups, reader, context } = props;
  const { every, keep } = backups.plan.value;
  const log = backups.log.value;
  const failure = backups.failed.value;
  return (
    <Section
      title="Automatic backups"
      words="The same file, made by itself at regular times and read back to test it. Nothing is written until you choose how often."
    >
      <div class="backups-plan">
        <label>
          <span>Back up</span>
          <select
            class="field"
            value={every}
            onChange={(event) => {
              const chosen = BACKUP_TIMES.find((one) => one === event.currentTarget.value);
              if (chosen) void backups.choose({ every: chosen });
            }}
          >
            {BACKUP_TIMES.map((one) => (
              <option key={one} value={one}>
                {TIMES[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Keep</span>
          <select
            class="field"
            value={String(keep)}
            onChange={(event) => {
              const { value } = event.currentTarget;
              void backups.choose({ keep: value === 'null' ? null : Number(value) });
            }}
          >
            {(keep === null || NUMBERS.includes(keep) ? NUMBERS : [...NUMBERS, keep]).map((number) => (
              <option key={number} value={String(number)}>
                the newest {number}
              </option>
            ))}
            <option value="null">all of them</option>
          </select>
        </label>
      </div>
      <Where backups={backups} />
      {failure && <ErrorNote failure={failure} context={context} />}
      <Running backups={backups} />
      {log.state === 'failed' && <ErrorNote failure={log.failure} context={context} />}
      {log.state === 'ready' && (
        <>
          <Trouble {...props} log={log.value} />
          <Last backups={backups} log={log.value} reader={reader} />
          <Kept log={log.value} keep={keep} reader={reader} />
        </>
      )}
    </Section>
  );
}

/** Where they go, and how that is changed. */
function Where({ backups }: { backups: BackupsState }) {
  const place = backups.place.value;
  if (!place) return null;
  const inDownloads = place.where === 'downloads';
  return (
    <>
      <p class="data-note">
        {inDownloads ? (
          <>
            They go into the downloads folder, under “{place.name}”.
            {!backups.choosable && ' This browser lets no extension write to another folder.'} Lede cannot
            read there, so each file is read back before the browser puts it in its place; and it can remove
            old ones only while they stand in the browser’s list of downloads.
          </>
        ) : (
          <>
            They go into the folder “<bdi>{place.name}</bdi>”. Other files there are never touched.
          </>
        )}
      </p>
      {backups.choosable && (
        <div class="backups-actions">
          <Button
            label={inDownloads ? 'Choose a folder …' : 'Choose another folder …'}
            onClick={() => void backups.chooseFolder()}
          />
          {!inDownloads && (
            <Button
              label="Use the downloads folder"
              look="quiet"
              onClick={() => void backups.useDownloads()}
            />
          )}
        </div>
      )}
    </>
  );
}

function Running({ backups }: { backups: BackupsState }) {
  const state = backups.make.state.value;
  if (state.state !== 'running' || !state.late) return null;
  const label = backups.phase.value === 'writing' ? 'Writing the backup' : 'Reading it back';
  return <Progress label={label} progress={state.progress} onStop={backups.make.stop} />;
}

/** What keeps backups from being made, with what can be done: once, though it may be known from several sides. */
function Trouble({ backups, log, reader, context }: BackupsProps & { log: BackupLog }) {
  const { every } = backups.plan.value;
  const state = backups.make.state.value;
  if (every === 'never' || state.state === 'running') return null;
  const waits = backups.waits.value;
  if (waits?.kind === 'backup-not-allowed')
    return (
      <ErrorNote failure={waits} context={context}>
        <Button
          label="Allow and back up now"
          look="primary"
          onClick={() => {
            void backups.allow();
          }}
        />
      </ErrorNote>
    );
  const failure = waits ?? log.failed?.failure ?? null;
  if (!failure) return null;
  return (
    <ErrorNote failure={failure} context={context}>
      {log.failed && <p class="backups-when">Last tried {when(log.failed.at, reader)}.</p>}
      <Button label="Try again" onClick={() => void backups.make.start(null)} />
    </ErrorNote>
  );
}

function Last({ backups, log, reader }: { backups: BackupsState; log: BackupLog; reader: Reader }) {
  const { every } = backups.plan.value;
  const state = backups.make.state.value;
  const [last] = log.kept;
  const next = backups.next.value;
  const fine = log.failed === null && backups.waits.value === null;
  return (
    <>
      <p role="status">
        {last ? `Last backup: ${lastWords(last, reader)}.` : every !== 'never' && 'There is none yet.'}
        {every !== 'never' && fine && next !== null && (
          <span class="backups-next">
            {' '}
            {next <= reader.now ? 'The next is due now.' : `Next: ${when(next, reader)}.`}
          </span>
        )}
      </p>
      {every !== 'never' && fine && state.state !== 'running' && (
        <Button label="Make one now" onClick={() => void backups.make.start(null)} />
      )}
    </>
  );
}

/** "today, 14:02, 1,234 stories, 8.4 MB, tested: reads back whole" */
function lastWords({ at, stories, bytes, unreadable }: KeptBackup, reader: Reader): string {
  const tested =
    unreadable === 0
      ? 'tested: reads back whole'
      : `tested: reads back but for ${countWords(unreadable, reader)} whose record is damaged`;
  return [when(at, reader), countWords(stories, reader), formatBytes(bytes, reader.locale), tested].join(
    ', ',
  );
}

/** The files that are there, and those that had to be left. */
function Kept({ log: { kept }, keep, reader }: { log: BackupLog; keep: number | null; reader: Reader }) {
  const stuck = kept.filter((one) => one.stuck);
  const there = kept.filter((one) => !one.stuck);
  return (
    <>
      {stuck.length > 0 && (
        <p class="data-note">
          {stuck.length === 1 ? 'One older backup' : `${stuck.length} older backups`} could not be removed,
          since the browser no longer lists {stuck.length === 1 ? 'it' : 'them'} among its downloads. You can
          delete {stuck.length === 1 ? 'it' : 'them'} yourself: {stuck.map(({ name }) => name).join(', ')}.
        </p>
      )}
      {there.length > 0 && (
        <Fold title="Backups kept" count={there.length}>
          {() => (
            <>
              {keep !== null && there.length > keep && (
                <p class="data-note">
                  The one with the most stories is kept besides the newest {keep}, however old it is.
                </p>
              )}
              <ul class="backups-list">
                {there.map((one) => (
                  <li key={one.name}>
                    <bdi>{one.name}</bdi>
                    <span>{countWords(one.stories, reader)}</span>
                    <span>{formatBytes(one.bytes, reader.locale)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Fold>
      )}
    </>
  );
}

const when = (time: number, reader: Reader): string => formatWhen(new Date(time).toISOString(), reader) ?? '';
