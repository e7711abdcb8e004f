import { Bookmark, Download, Tag, Trash2, Undo2, X } from 'lucide';
import { Button } from '../shared/button.tsx';
import { countWords } from '../shared/count-words.ts';
import type { Reader } from '../shared/when.ts';
import './selection-bar.css';

export interface SelectionBarProps {
  count: number;
  /** All that is shown. */
  total: number;
  trashed: boolean;
  /** All of them are kept for offline reading already. */
  saved: boolean;
  reader: Reader;
  onSelectAll(): void;
  onClear(): void;
  onTag(): void;
  onSave(): void;
  onExport(): void;
  onTrash(): void;
  onRestore(): void;
  onErase(): void;
}

/** What can be done with the stories that are marked. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, total, trashed, reader } = props;
  return (
    <div class="selection-bar" role="toolbar" aria-label="Selected stories">
      <span class="selection-count">{countWords(count, reader)} selected</span>
      {trashed ? (
        <>
          <Button label="Put back" icon={Undo2} small onClick={props.onRestore} />
          <Button label="Delete for good" icon={Trash2} small look="danger" onClick={props.onErase} />
        </>
      ) : (
        <>
          <Button label="Tag" icon={Tag} small shortcut="t" onClick={props.onTag} />
          <Button
            label={props.saved ? 'Stop keeping' : 'Keep offline'}
            icon={Bookmark}
            small
            shortcut="s"
            onClick={props.onSave}
          />
          <Button label="Export" icon={Download} small shortcut="e" onClick={props.onExport} />
          <Button label="Delete" icon={Trash2} small shortcut="#" onClick={props.onTrash} />
        </>
      )}
      <span class="selection-rest">
        {count < total && (
          <Button
            label={`Select all ${countWords(total, reader)}`}
            small
            look="quiet"
            shortcut="Control+A"
            onClick={props.onSelectAll}
          />
        )}
        <Button
          label="Clear the selection"
          icon={X}
          iconOnly
          small
          look="quiet"
          shortcut="Escape"
          onClick={props.onClear}
        />
      </span>
    </div>
  );
}
