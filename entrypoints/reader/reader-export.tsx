import { ExportPanel, type ExportPanelProps } from '../../components/export/export-panel.tsx';
import { exportWays } from '../../lib/browser/export-ways.ts';
import type { ExportedStory } from '../../lib/export/format.ts';
import { type Result, success } from '../../lib/model/result.ts';
import type { Library } from '../../lib/store/library.ts';
import { fromShown } from '../../lib/view/export-source.ts';
import { createExportState } from '../../lib/view/export-state.ts';
import type { SettingsState } from '../../lib/view/settings-state.ts';

export interface ReaderExportProps extends Omit<ExportPanelProps, 'make'> {
  story: ExportedStory;
  library: Promise<Result<Library>>;
  settings: SettingsState;
}

/** The export of the story on screen; its code is fetched when the dialog opens. */
export function ReaderExport({ story, library, settings, ...dialog }: ReaderExportProps) {
  const pictures = async () => {
    const opened = await library;
    return opened.ok && story.entry ? opened.value.pictures(story.entry.id) : success([]);
  };
  const make = () => createExportState({ ...exportWays(), source: fromShown(story, pictures), settings });
  return <ExportPanel {...dialog} make={make} />;
}
