import { ExportPanel, type ExportPanelProps } from '../../components/export/export-panel.tsx';
import { exportWays } from '../../lib/browser/export-ways.ts';
import type { Result } from '../../lib/model/result.ts';
import { fromHistory, fromShown } from '../../lib/view/export-source.ts';
import { createExportState } from '../../lib/view/export-state.ts';
import type { StoryKeeper } from '../../lib/view/keeper.ts';
import type { SettingsState } from '../../lib/view/settings-state.ts';
import type { StoryState } from '../../lib/view/story-state.ts';

export interface StoryExportProps extends Omit<ExportPanelProps, 'make'> {
  story: StoryState;
  history: Result<StoryKeeper>;
  settings: SettingsState;
  /** Whether we stay while a folder is picked. */
  stays: boolean;
}

/** The export of the story in the popup, with all that the history has of it; its code is fetched when the dialog opens. */
export function StoryExport({ story, history, settings, stays, ...dialog }: StoryExportProps) {
  const make = () => {
    const id = story.id.value;
    const source =
      history.ok && id !== null
        ? fromHistory(history.value, [id])
        : fromShown({ article: story.article.value, entry: null, highlights: [] });
    return createExportState({ ...exportWays({ folder: stays }), source, settings });
  };
  return <ExportPanel {...dialog} make={make} />;
}
