import { Bookmark, BookOpenText, Copy, Download, Headphones } from 'lucide';
import { Button } from '../shared/button.tsx';
import { Menu, type MenuItem } from '../shared/menu.tsx';
import './actions.css';

export interface ActionsProps {
  saved: boolean;
  /** Why nothing can be kept, where nothing can. */
  cannotSave: string | null;
  copies: MenuItem[];
  more: MenuItem[];
  onSave(): void;
  onRead(): void;
  onListen(): void;
  onExport(): void;
}

/** What can be done with the story: the foot of the popup. */
export function Actions({
  saved,
  cannotSave,
  copies,
  more,
  onSave,
  onRead,
  onListen,
  onExport,
}: ActionsProps) {
  return (
    <div class="actions" role="toolbar" aria-label="With this story">
      <Button
        label={saved ? 'Saved' : 'Save'}
        icon={Bookmark}
        iconFilled={saved}
        aria-pressed={saved}
        aria-disabled={cannotSave !== null}
        shortcut="s"
        {...(cannotSave !== null && { title: cannotSave })}
        onClick={() => cannotSave === null && onSave()}
      />
      <Button label="Read" icon={BookOpenText} look="primary" shortcut="r" onClick={onRead} />
      <span class="actions-rest">
        <Button label="Listen" icon={Headphones} iconOnly look="quiet" shortcut="l" onClick={onListen} />
        <Menu label="Copy" icon={Copy} iconOnly items={copies} placement="above" />
        <Button label="Export" icon={Download} iconOnly look="quiet" shortcut="e" onClick={onExport} />
        <Menu label="More" iconOnly items={more} placement="above" />
      </span>
    </div>
  );
}
