import { ALargeSmall, Bookmark, Download, Highlighter, History, Printer, Search, Volume2 } from 'lucide';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { KeysButton } from '../shared/keys-button.tsx';

export type Panel = 'look' | 'highlights';

interface ToolbarProps {
  /** Null where the story is in no history. */
  saved: boolean | null;
  /** Number of highlights; null where none can be kept. */
  marked: number | null;
  panel: Panel | null;
  listening: boolean;
  /** 0 to 1 */
  progress: number;
  onPanel(panel: Panel): void;
  onFind(): void;
  onListen(): void;
  onSave(): void;
  onExport(): void;
  onPrint(): void;
  onHelp(): void;
}

/**
 * What the reader can do with the story, above it; it is not printed. Each press is told to its owner, who does it.
 */
export function Toolbar(props: ToolbarProps) {
  const { saved, marked, panel, listening, progress } = props;
  return (
    <header class="reader-bar no-print">
      <a class="reader-home" href="/history.html">
        <Icon of={History} size={17} />
        <span>History</span>
      </a>
      <div class="reader-tools" role="toolbar" aria-label="Reader">
        <Button label="Find" icon={Search} iconOnly look="quiet" shortcut="/" onClick={props.onFind} />
        <Button
          label="Listen"
          icon={Volume2}
          iconOnly
          look="quiet"
          shortcut="l"
          aria-pressed={listening}
          onClick={props.onListen}
        />
        {marked !== null && (
          <Button
            label={`Highlights: ${marked}`}
            icon={Highlighter}
            iconOnly
            look="quiet"
            shortcut="m"
            aria-expanded={panel === 'highlights'}
            onClick={() => props.onPanel('highlights')}
          />
        )}
        <Button
          label="Type and colours"
          icon={ALargeSmall}
          iconOnly
          look="quiet"
          shortcut="t"
          aria-expanded={panel === 'look'}
          onClick={() => props.onPanel('look')}
        />
        {saved !== null && (
          <Button
            label={saved ? 'Saved' : 'Save for offline reading'}
            icon={Bookmark}
            iconFilled={saved}
            iconOnly
            look="quiet"
            shortcut="s"
            aria-pressed={saved}
            onClick={props.onSave}
          />
        )}
        <Button label="Export" icon={Download} iconOnly look="quiet" shortcut="e" onClick={props.onExport} />
        <Button label="Print" icon={Printer} iconOnly look="quiet" shortcut="p" onClick={props.onPrint} />
        <KeysButton onClick={props.onHelp} />
      </div>
      <progress class="reader-progress" max={1} value={progress} aria-label="Part of the story read">
        {Math.round(progress * 100)}%
      </progress>
    </header>
  );
}
