import type { ReaderLook } from '../../lib/model/settings.ts';
import type { PlacedHighlight } from '../../lib/view/reader/highlights-state.ts';
import type { ReaderState } from '../../lib/view/reader/reader-state.ts';
import type { ReaderStory } from '../../lib/view/reader/reader-story.ts';
import { HighlightsPanel } from './highlights-panel.tsx';
import { KeptPictures } from './kept-pictures.tsx';
import { LookPanel } from './look-panel.tsx';
import type { Panel } from './toolbar.tsx';

interface ReaderPanelProps {
  panel: Panel;
  story: ReaderStory;
  settings: ReaderState['settings'];
  /** Whether the story's language is also set in columns. */
  columns: boolean;
  onLook(changes: Partial<ReaderLook>): void;
  /** Scrolls to a highlight in the story. */
  onGo(placed: PlacedHighlight): void;
}

const NAMES: Record<Panel, string> = { look: 'Type and colours', highlights: 'Highlights' };

/** What stands beside the story: how it is set, or what is marked in it. */
export function ReaderPanel({ panel, story, settings, columns, onLook, onGo }: ReaderPanelProps) {
  const { reader: look, pictureBudget } = settings.settings.value;
  return (
    <aside class="reader-panel no-print" aria-label={NAMES[panel]}>
      <h2>{NAMES[panel]}</h2>
      {panel === 'look' ? (
        <>
          <LookPanel look={look} columns={columns} onChange={onLook} />
          {story.pictures && (
            <KeptPictures
              pictures={story.pictures}
              budget={pictureBudget}
              onBudget={(budget) => void settings.change({ pictureBudget: budget })}
            />
          )}
        </>
      ) : (
        story.highlights && <HighlightsPanel highlights={story.highlights} onGo={onGo} />
      )}
    </aside>
  );
}
