import type { ComponentChildren } from 'preact';
import type { EntryId } from '../../lib/model/history.ts';
import type { HistoryState } from '../../lib/view/history-state.ts';
import { Button } from '../shared/button.tsx';
import { countWords } from '../shared/count-words.ts';
import { Dialog } from '../shared/dialog.tsx';
import type { Reader } from '../shared/when.ts';
import { EditDialog, TagDialog } from './edit-dialog.tsx';
import { KeyHelp } from './key-help.tsx';

export interface DialogsProps {
  state: HistoryState;
  reader: Reader;
  exportDialog(ids: readonly EntryId[], onClose: () => void): ComponentChildren;
}

/** The dialog in front of the page, if there is one. */
export function Dialogs({ state, reader, exportDialog }: DialogsProps) {
  const dialog = state.dialog.value;
  const close = () => state.open(null);
  const facets = state.list.facets.value;
  const known = facets.state === 'ready' ? facets.value.tag.map(({ value }) => value) : [];
  const stories = state.list.stories.value;
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'keys':
      return <KeyHelp open onClose={close} />;
    case 'edit': {
      const story = stories.get(dialog.id);
      if (!story) return null;
      const { headline, tags, note } = story.entry;
      return (
        <EditDialog
          key={dialog.id}
          headline={headline}
          tags={tags}
          note={note}
          known={known}
          onClose={close}
          onKeep={(words) => {
            close();
            void state.deeds.annotate(dialog.id, words);
          }}
        />
      );
    }
    case 'tags': {
      const present = new Set(dialog.ids.flatMap((id) => stories.get(id)?.entry.tags ?? []));
      return (
        <TagDialog
          stories={countWords(dialog.ids.length, reader)}
          known={known}
          present={[...present].sort()}
          onClose={close}
          onKeep={(change) => {
            close();
            void state.deeds.tag(dialog.ids, change);
          }}
        />
      );
    }
    case 'export':
      return exportDialog(dialog.ids, close);
    case 'erase':
      return (
        <Dialog
          title={`Delete ${countWords(dialog.ids.length, reader)} for good?`}
          open
          onClose={close}
          actions={
            <>
              <Button label="Cancel" onClick={close} />
              <Button
                label="Delete for good"
                look="danger"
                onClick={() => {
                  close();
                  void state.deeds.erase(dialog.ids);
                }}
              />
            </>
          }
        >
          <p>
            The stories, their notes, tags and highlights are removed from this device. This cannot be undone.
          </p>
        </Dialog>
      );
  }
}
