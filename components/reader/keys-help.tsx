import { Dialog } from '../shared/dialog.tsx';
import { isLetterKey, LETTERS_OFF, useLetterKeys } from '../shared/letter-keys.ts';
import { KEYS } from './keys.ts';

/** The reader's keys; those of letters are left out where they are off. */
export function KeysHelp({ onClose }: { onClose(): void }) {
  const letters = useLetterKeys();
  const works = ([keys]: (typeof KEYS)[number]) => letters || !keys.every(isLetterKey);
  return (
    <Dialog title="Keyboard shortcuts" open onClose={onClose}>
      <dl class="reader-keys">
        {KEYS.filter(works).map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {!letters && <p>{LETTERS_OFF}</p>}
    </Dialog>
  );
}
