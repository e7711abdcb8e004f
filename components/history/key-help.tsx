import { BINDINGS } from '../../lib/view/history/commands.ts';
import { Dialog } from '../shared/dialog.tsx';
import './key-help.css';

/** The list of keys. */
export function KeyHelp({ open, onClose }: { open: boolean; onClose(): void }) {
  return (
    <Dialog title="Keys" open={open} onClose={onClose}>
      <dl class="key-help">
        {BINDINGS.flatMap(({ help, keys, control, command }) =>
          help === null
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
