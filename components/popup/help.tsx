import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../shared/dialog.tsx';
import { LETTERS_OFF, useLetterKeys } from '../shared/letter-keys.ts';
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
  [['?'], 'These shortcuts'],
];

const CLOSE: (typeof KEYS)[number] = [['Esc'], 'Close'];

export interface HelpProps {
  onClose(): void;
  /** Keys that work while the popup is closed. */
  commands(): Promise<[string, string][]>;
}

/**
 * Every key that works over the popup, and, once the browser has told them, in every tab. Keys of letters are left
 * out where they are off.
 */
export function Help({ onClose, commands }: HelpProps) {
  const letters = useLetterKeys();
  const [everywhere, setEverywhere] = useState<[string, string][]>([]);
  useEffect(() => {
    commands().then(setEverywhere, console.error);
  }, [commands]);
  return (
    <Dialog title="Keyboard shortcuts" open onClose={onClose}>
      {!letters && <p class="keys-note">{LETTERS_OFF}</p>}
      <dl class="keys">
        {[...(letters ? KEYS : []), CLOSE].map(([keys, what]) => (
          <div key={what}>
            <dt>{keys.map((key) => (key === '…' ? '…' : <kbd key={key}>{key}</kbd>))}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {everywhere.length > 0 && (
        <>
          <h3 class="keys-title">In every tab</h3>
          <dl class="keys">
            {everywhere.map(([keys, what]) => (
              <div key={what}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Dialog>
  );
}
