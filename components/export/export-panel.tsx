import { useState } from 'preact/hooks';
import type { ExportState } from '../../lib/view/export-state.ts';
import { ExportDialog, type ExportDialogProps } from './export-dialog.tsx';

export interface ExportPanelProps extends Omit<ExportDialogProps, 'state'> {
  /** Makes the state when the dialog opens. */
  make(): ExportState;
}

/** The dialog with a state of its own, from its opening to its end. */
export function ExportPanel({ make, ...dialog }: ExportPanelProps) {
  const [state] = useState(make);
  return <ExportDialog {...dialog} state={state} />;
}
