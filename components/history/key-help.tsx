import { BINDINGS } from '../../lib/view/history/commands.ts';
import { Dialog } from '../shared/dialog.tsx';
import { isLetterKey, LETTERS_OFF, useLetterKeys } from '../shared/letter-keys.ts';
import './key-help.css';

/** The list of keys. */
export function KeyHelp({ open, onClose }: { open: boolean; onClose(): void }) {
  const letters = useLetterKeys();
  return (
    <Dialog title="Keyboard shortcuts" open={open} onClose={onClose}>
      <dl class="key-help">
        {BINDINGS.map((binding) => ({
          ...binding,
          keys: binding.keys.filter((key) => letters || binding.control || !isLetterKey(key)),
        })).flatMap(({ help, keys, control, command }) =>
          help === null || keys.length === 0
            ? []
            : [
                <div key={`${command} ${keys[0]}`}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{`${control ? 'Ctrl ' : ''}${keyName(key)}`}</kbd>
                    ))}
                  </dt>
                  <dd>{help}</dd>
                </div>,
              ],
        )}
      </dl>
      {!letters && <p class="key-help-note">{LETTERS_OFF}</p>}
    </Dialog>
  );
}

const NAMES: Record<string, string> = {
  ' ': 'Space',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  Delete: 'Del',
};

function keyName(key: string): string {
  const [shift, rest] = key.startsWith('Shift+') ? ['Shift ', key.slice(6)] : ['', key];
  const letter = /^[A-Z]$/.test(rest) ? `Shift ${rest.toLowerCase()}` : (NAMES[rest] ?? rest);
  return shift + letter;
}
