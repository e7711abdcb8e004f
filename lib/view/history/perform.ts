import type { HistoryState } from '../history-state.ts';
import type { Command } from './commands.ts';
import { isFiltered } from './route.ts';

/** What the keys do that depends on where the page is shown. */
export interface Opener {
  /** In the reader. */
  open(id: string): void;
  /** The page that the story came from. */
  openOriginal(url: string): void;
}

/** Rows that Page Up and Page Down go by. */
const PAGE = 10;

/**
 * Does what a key asks for.
 * @returns false where it asks for nothing here, so that the key is left to the browser
 */
export function perform(command: Command, state: HistoryState, opener: Opener): boolean {
  const { screen } = state.route.peek();
  switch (command) {
    case 'help':
      state.open({ kind: 'keys' });
      return true;
    case 'search':
      state.focusSearch();
      return true;
    case 'undo':
      state.deeds.undo();
      return true;
    default:
      return (screen === 'stories' || screen === 'trash') && performInList(command, state, opener);
  }
}

function performInList(command: Command, state: HistoryState, opener: Opener): boolean {
  const ids = state.list.ids.peek();
  const { id, index } = state.cursor.peek();
  const selected = state.selection.peek().ids.size > 0;
  if (command === 'escape') {
    if (selected) state.clearSelection();
    else if (isFiltered(state.route.peek())) state.clear();
    else return false;
    return true;
  }
  if (id === null) return false;
  const step = steps(command, ids.length - 1 - index, index);
  if (step !== null) {
    // The first key of all puts the cursor on the first story, where it waits already.
    state.move(state.cursor.peek().focus === 0 && command === 'next' ? 0 : step);
    return true;
  }
  switch (command) {
    case 'toggle':
      state.toggle(id);
      return true;
    case 'extend-next':
    case 'extend-previous': {
      if (state.selection.peek().anchor === null) state.toggle(id);
      state.move(command === 'extend-next' ? 1 : -1);
      const reached = state.cursor.peek().id;
      if (reached !== null) state.extendTo(reached);
      return true;
    }
    case 'select-all':
      state.selectAll();
      return true;
    case 'export-all':
      if (!state.canExportAll.peek()) return false;
      state.exportAll();
      return true;
    case 'open':
      opener.open(id);
      return true;
    case 'open-original': {
      const story = state.list.stories.peek().get(id);
      if (story) opener.openOriginal(story.entry.url);
      return true;
    }
    default:
      return performOnTargets(command, state);
  }
}

/** How many rows a key moves by; null where it does not move. */
function steps(command: Command, below: number, above: number): number | null {
  switch (command) {
    case 'next':
      return 1;
    case 'previous':
      return -1;
    case 'page-down':
      return PAGE;
    case 'page-up':
      return -PAGE;
    case 'first':
      return -above;
    case 'last':
      return below;
    default:
      return null;
  }
}

function performOnTargets(command: Command, state: HistoryState): boolean {
  const ids = state.targets.peek();
  const [only] = ids;
  if (only === undefined) return false;
  const trashed = state.route.peek().screen === 'trash';
  switch (command) {
    case 'edit':
      if (trashed) return false;
      state.open(ids.length === 1 ? { kind: 'edit', id: only } : { kind: 'tags', ids });
      return true;
    case 'save': {
      if (trashed) return false;
      const stories = state.list.stories.peek();
      const allSaved = ids.every((id) => stories.get(id)?.entry.saved ?? false);
      void state.deeds.setSaved(ids, !allSaved);
      return true;
    }
    case 'export':
      if (trashed) return false;
      state.open({ kind: 'export', ids });
      return true;
    case 'delete':
      if (trashed) state.open({ kind: 'erase', ids });
      else void state.deeds.trash(ids);
      return true;
    default:
      return false;
  }
}
