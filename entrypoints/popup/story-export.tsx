import { ExportPanel, type ExportPanelProps } from '../../components/export/export-panel.tsx';
import { exportWays } from '../../lib/browser/export-ways.ts';
import { fromShown } from '../../lib/view/export-source.ts';
import { createExportState } from '../../lib/view/export-state.ts';
import type { SettingsState } from '../../lib/view/settings-state.ts';
import type { StoryState } from '../../lib/view/story-state.ts';

export interface StoryExportProps extends Omit<ExportPanelProps, 'make'> {
  story: StoryState;
  settings: SettingsState;
  /** Whether we stay while a folder is picked. */
  stays: boolean;
}

/** The export of the story in the popup; its code is fetched when the dialog opens. */
export function StoryExport({ story, settings, stays, ...dialog }: StoryExportProps) {
  const make = () => {
    const row = story.entry.value;
    const entry = row.state === 'ready' ? row.value : null;
    const source = fromShown({ article: story.article.value, entry, highlights: [] });
    return createExportState({ ...exportWays({ folder: stays }), source, settings });
  };
  return <ExportPanel {...dialog} make={make} />;
}
