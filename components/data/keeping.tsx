import { useState } from 'preact/hooks';
import type { Retention, RetentionPreview } from '../../lib/model/history.ts';
import type { Live } from '../../lib/view/live.ts';
import type { RetentionState } from '../../lib/view/retention-state.ts';
import { Button } from '../shared/button.tsx';
import { countWords } from '../shared/count-words.ts';
import { Dialog } from '../shared/dialog.tsx';
import { ErrorNote } from '../shared/error-note.tsx';
import type { Reader } from '../shared/when.ts';
import { Section } from './section.tsx';
import './keeping.css';

export interface KeepingProps {
  retention: RetentionState;
  reader: Reader;
  context: string[];
}

const KINDS: readonly (readonly [keyof Retention, string])[] = [
  ['texts', 'Full text of stories'],
  ['entries', 'Stories in the history'],
  ['trash', 'What lies in the trash'],
];

/** Days, and how they are named. */
const TERMS: readonly (readonly [number | null, string])[] = [
  [null, 'for ever'],
  [30, 'for 30 days'],
  [90, 'for 90 days'],
  [365, 'for a year'],
  [1096, 'for three years'],
  [3653, 'for ten years'],
];

/** How long what is kept, with what would go now. */
export function Keeping({ retention, reader, context }: KeepingProps) {
  const [asking, setAsking] = useState(false);
  const rules = retention.rules.value;
  const preview = retention.preview.value;
  const failure = retention.failed.value;
  const going = preview.state === 'ready' ? total(preview.value) : 0;
  const apply = () => {
    setAsking(false);
    void retention.apply();
  };
  return (
    <Section
      title="How long it is kept"
      step={String(retention.changed.value)}
      words="What you saved, tagged, noted or marked is never touched by these rules."
    >
      <div class="keeping">
        {KINDS.map(([kind, name]) => (
          <label key={kind} class="keeping-rule">
            <span>{name}</span>
            <select
              class="field"
              value={String(rules[kind])}
              onChange={(event) => {
                const { value } = event.currentTarget;
                retention.choose({ [kind]: value === 'null' ? null : Number(value) });
              }}
            >
              {termsWith(rules[kind]).map(([days, words]) => (
                <option key={days} value={String(days)}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p class="data-note" role="status">
        {previewWords(preview, reader)}
      </p>
      {failure && <ErrorNote failure={failure} context={context} />}
      {retention.changed.value && (
        <Button
          label="Put these rules in force"
          look="primary"
          onClick={() => (going > 0 ? setAsking(true) : apply())}
        />
      )}
      <Dialog
        title="Put these rules in force?"
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button label="Cancel" onClick={() => setAsking(false)} />
            <Button label="Put in force" look="danger" onClick={apply} />
          </>
        }
      >
        <p>{previewWords(preview, reader)} Texts, and what leaves the trash, cannot be brought back.</p>
      </Dialog>
    </Section>
  );
}

const total = ({ texts, entries, trash }: RetentionPreview) => texts.length + entries.length + trash.length;

function previewWords(preview: Live<RetentionPreview>, reader: Reader): string {
  if (preview.state === 'loading') return 'Looking through what is kept …';
  if (preview.state === 'failed') return 'What would go cannot be told now.';
  const { texts, entries, trash } = preview.value;
  const parts = [
    texts.length > 0 && `${countWords(texts.length, reader)} would lose the full text and keep the record`,
    entries.length > 0 && `${countWords(entries.length, reader)} would move to the trash`,
    trash.length > 0 && `${countWords(trash.length, reader)} in the trash would be deleted for good`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return 'Nothing would go now.';
  return `By these rules, now: ${new Intl.ListFormat(reader.locale).format(parts)}.`;
}

/** A term that came with a backup need not be one of ours. */
const termsWith = (days: number | null) =>
  TERMS.some(([one]) => one === days) ? TERMS : [...TERMS, [days, `for ${days} days`] as const];
