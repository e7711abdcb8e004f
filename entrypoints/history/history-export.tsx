import { ExportPanel, type ExportPanelProps } from '../../components/export/export-panel.tsx';
import { exportWays } from '../../lib/browser/export-ways.ts';
import type { EntryId } from '../../lib/model/history.ts';
import type { Library } from '../../lib/store/library.ts';
import { fromHistory } from '../../lib/view/export-source.ts';
import { createExportState } from '../../lib/view/export-state.ts';
import type { SettingsState } from '../../lib/view/settings-state.ts';

export interface HistoryExportProps extends Omit<ExportPanelProps, 'make'> {
  library: Library;
  settings: SettingsState;
  ids: readonly EntryId[];
}

/** The export of stories of the history; its code is fetched when the dialog opens. */
export function HistoryExport({ library, settings, ids, ...dialog }: HistoryExportProps) {
  const make = () => createExportState({ ...exportWays(), source: fromHistory(library, ids), settings });
  return <ExportPanel {...dialog} make={make} />;
}
