import { Dialog } from '../shared/dialog.tsx';
import { KEYS } from './keys.ts';

export function KeysHelp({ onClose }: { onClose(): void }) {
  return (
    <Dialog title="Keys" open onClose={onClose}>
      <dl class="reader-keys">
        {KEYS.map(([keys, what]) => (
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
    </Dialog>
  );
}
