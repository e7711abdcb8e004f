import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { readTags } from '../../lib/view/history/tags.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import '../shared/field.css';
import './edit-dialog.css';

export interface EditDialogProps {
  headline: string;
  tags: readonly string[];
  note: string;
  /** Tags used elsewhere, offered while typing. */
  known: readonly string[];
  onKeep(words: { tags: string[]; note: string }): void;
  onClose(): void;
}

/** Tags and note of one story. */
export function EditDialog({ headline, tags, note, known, onKeep, onClose }: EditDialogProps) {
  const [typedTags, setTags] = useState(tags.map((tag) => `${tag}, `).join(''));
  const [typedNote, setNote] = useState(note);
  const id = useId();
  const keep = () => onKeep({ tags: readTags(typedTags), note: typedNote.trim() });
  return (
    <FormDialog title="Tags and note" keepLabel="Keep" onKeep={keep} onClose={onClose}>
      <p class="edit-headline" dir="auto">
        {headline}
      </p>
      <TagField id={`${id}-tags`} label="Tags" value={typedTags} known={known} onInput={setTags} />
      <label for={`${id}-note`}>Note</label>
      <textarea
        id={`${id}-note`}
        class="field"
        rows={5}
        dir="auto"
        value={typedNote}
        onInput={(event) => setNote(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
        }}
      />
    </FormDialog>
  );
}

export interface TagDialogProps {
  stories: string;
  known: readonly string[];
  /** Tags that some of the stories have. */
  present: readonly string[];
  onKeep(change: { add: string[]; remove: string[] }): void;
  onClose(): void;
}

/** Tags of many stories: some to add, some to take off. */
export function TagDialog({ stories, known, present, onKeep, onClose }: TagDialogProps) {
  const [typed, setTyped] = useState('');
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const id = useId();
  const keep = () => onKeep({ add: readTags(typed), remove: [...removed] });
  return (
    <FormDialog title={`Tags of ${stories}`} keepLabel="Change tags" onKeep={keep} onClose={onClose}>
      <TagField id={`${id}-add`} label="Add" value={typed} known={known} onInput={setTyped} />
      {present.length > 0 && (
        <fieldset class="edit-present">
          <legend>Take off</legend>
          {present.map((tag) => (
            <label key={tag}>
              <input
                type="checkbox"
                checked={removed.includes(tag)}
                onChange={() =>
                  setRemoved(removed.includes(tag) ? removed.filter((one) => one !== tag) : [...removed, tag])
                }
              />
              <bdi>{tag}</bdi>
            </label>
          ))}
        </fieldset>
      )}
    </FormDialog>
  );
}

interface FormDialogProps {
  title: string;
  keepLabel: string;
  onKeep(): void;
  onClose(): void;
  children: ComponentChildren;
}

/** Fields that are kept by the button or by Enter. */
function FormDialog({ title, keepLabel, onKeep, onClose, children }: FormDialogProps) {
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      actions={
        <>
          <Button label="Cancel" onClick={onClose} />
          <Button label={keepLabel} look="primary" onClick={onKeep} />
        </>
      }
    >
      <form
        class="edit"
        onSubmit={(event) => {
          event.preventDefault();
          onKeep();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}

interface TagFieldProps {
  id: string;
  label: string;
  value: string;
  known: readonly string[];
  onInput(value: string): void;
}

/** Tags with commas between; what is already known is offered for the one being typed. */
function TagField({ id, label, value, known, onInput }: TagFieldProps) {
  const before = value.slice(0, value.lastIndexOf(',') + 1);
  const used = new Set(readTags(value));
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        list={`${id}-known`}
        autocomplete="off"
        dir="auto"
        autofocus
        placeholder="sea, local politics"
        aria-describedby={`${id}-help`}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {known
          .filter((tag) => !used.has(tag))
          .map((tag) => (
            <option key={tag} value={`${before}${before && ' '}${tag}`} />
          ))}
      </datalist>
      <p id={`${id}-help`} class="edit-help">
        Commas between tags.
      </p>
    </>
  );
}
