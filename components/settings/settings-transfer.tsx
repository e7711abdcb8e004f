import { Button } from '../shared/button.tsx';
import { FileButton } from '../shared/file-button.tsx';

export interface SettingsTransferProps {
  onWrite(): void;
  onRead(file: File): void;
}

/** The settings as a file: to keep, or for another device. */
export function SettingsTransfer({ onWrite, onRead }: SettingsTransferProps) {
  return (
    <section class="settings-group">
      <h2>These settings as a file</h2>
      <p class="settings-prose">
        All that is chosen on this page, rules for sites and how you export, to keep or to take to another
        device. How long stories are kept is chosen on each. The stories themselves are in the backup, below.
      </p>
      <div class="settings-transfer">
        <Button label="Save as a file" onClick={onWrite} />
        <FileButton label="Bring in a file" accept=".json,application/json" onChoose={onRead} />
      </div>
    </section>
  );
}
