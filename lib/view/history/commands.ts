/** The keys of the history page: those of mail programs and feed readers, so that hands know them. */

export type Command =
  | 'next'
  | 'previous'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'extend-next'
  | 'extend-previous'
  | 'toggle'
  | 'select-all'
  | 'escape'
  | 'open'
  | 'open-original'
  | 'search'
  | 'edit'
  | 'save'
  | 'export'
  | 'export-all'
  | 'delete'
  | 'undo'
  | 'help';

export interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

interface Binding {
  command: Command;
  /** What it does, for the list of keys. Null: not listed, since it is another way to do the same. */
  help: string | null;
  /** `KeyboardEvent.key`. Capitals ask for Shift; signs such as `#` and `?` are taken wherever the keyboard has them. */
  keys: string[];
  /** Works with Ctrl, or ⌘ on a Mac. */
  control?: boolean;
}

export const BINDINGS: readonly Binding[] = [
  { command: 'next', help: 'Next story', keys: ['j', 'ArrowDown'] },
  { command: 'previous', help: 'Previous story', keys: ['k', 'ArrowUp'] },
  { command: 'page-down', help: null, keys: ['PageDown'] },
  { command: 'page-up', help: null, keys: ['PageUp'] },
  { command: 'first', help: 'First story', keys: ['Home'] },
  { command: 'last', help: 'Last story', keys: ['End', 'G'] },
  { command: 'open', help: 'Open in the reader', keys: ['Enter', 'o'] },
  { command: 'open-original', help: 'Open the page it came from', keys: ['v'] },
  { command: 'toggle', help: 'Select, or take out of the selection', keys: ['x', ' '] },
  { command: 'extend-next', help: 'Select on to the next story', keys: ['J', 'Shift+ArrowDown'] },
  { command: 'extend-previous', help: 'Select on to the previous story', keys: ['K', 'Shift+ArrowUp'] },
  { command: 'select-all', help: 'Select all that is shown', keys: ['a'], control: true },
  { command: 'escape', help: 'Clear the selection, then the filters', keys: ['Escape'] },
  { command: 'search', help: 'Search', keys: ['/'] },
  { command: 'edit', help: 'Tags and note', keys: ['t', 'n'] },
  { command: 'save', help: 'Keep for offline reading, or stop keeping', keys: ['s'] },
  { command: 'export', help: 'Export', keys: ['e'] },
  { command: 'export-all', help: 'Export all that is shown', keys: ['E'] },
  { command: 'delete', help: 'Move to the trash', keys: ['#', 'Delete'] },
  { command: 'undo', help: 'Undo', keys: ['z'] },
  { command: 'undo', help: null, keys: ['z'], control: true },
  { command: 'help', help: 'This list', keys: ['?'] },
];

/** @returns what a key asks for, or null. With Alt, or with Ctrl or ⌘ where none is named, a key is the browser's. */
export function commandFor(press: KeyPress): Command | null {
  if (press.altKey) return null;
  const control = press.ctrlKey || press.metaKey;
  const named = press.shiftKey && press.key.startsWith('Arrow') ? `Shift+${press.key}` : press.key;
  return (
    BINDINGS.find((binding) => (binding.control ?? false) === control && binding.keys.includes(named))
      ?.command ?? null
  );
}
