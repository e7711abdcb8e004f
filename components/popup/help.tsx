import { Dialog } from '../shared/dialog.tsx';
import './help.css';

/** Every key of the popup; `keys.ts` acts on them. */
const KEYS: [string[], string][] = [
  [['s'], 'Save, or no longer save'],
  [['r'], 'Read in the reader'],
  [['l'], 'Listen'],
  [['c'], 'Copy as Markdown'],
  [['e'], 'Export'],
  [['h'], 'Open the history'],
  [['1', '…', '7'], 'Show that sentence in the page'],
  [['−', '+'], 'Fewer, more sentences'],
  [['?'], 'These keys'],
  [['Esc'], 'Close'],
];

export function Help({
  open,
  onClose,
  commands,
}: {
  open: boolean;
  onClose(): void;
  commands: [string, string][];
}) {
  return (
    <Dialog title="Keys" open={open} onClose={onClose}>
      <dl class="keys">
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>{keys.map((key) => (key === '…' ? '…' : <kbd key={key}>{key}</kbd>))}</dt>
            <dd>{what}</dd>
          </div>
        ))}
        {commands.map(([keys, what]) => (
          <div key={what}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
