import {
  Bug,
  ClipboardList,
  FileText,
  History,
  Keyboard,
  Link,
  PanelRight,
  Quote,
  ScrollText,
  Settings,
} from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { summaryLength } from '../../lib/model/summary-length.ts';
import type { CopyKind, PopupActions } from '../../lib/view/popup-actions.ts';
import type { PopupState } from '../../lib/view/popup-state.ts';
import type { StoryState } from '../../lib/view/story-state.ts';
import { useLetterKeys } from '../shared/letter-keys.ts';
import type { MenuItem } from '../shared/menu.tsx';
import { formatWhen, type Reader } from '../shared/when.ts';
import { Actions } from './actions.tsx';
import { Help } from './help.tsx';
import { keyAction } from './keys.ts';
import { Story } from './story.tsx';

export interface StoryScreenProps {
  story: StoryState;
  state: PopupState;
  actions: PopupActions;
  reader: Reader;
  /** Where the story can be taken out in every format. */
  exportDialog(story: StoryState, onClose: () => void): ComponentChildren;
}

/** A story with all that can be done with it, by pointer and by key. */
export function StoryScreen({ story, state, actions, reader, exportDialog }: StoryScreenProps) {
  const [exporting, setExporting] = useState(false);
  const [help, setHelp] = useState(false);
  const letters = useLetterKeys();
  const sentences = state.settings.settings.value.summarySentences;
  const setSentences = (count: number) =>
    void state.settings.change({ summarySentences: summaryLength(count) });
  const entry = story.entry.value;
  const saved = entry.state === 'ready' && entry.value?.saved === true;
  const cannotSave =
    story.notRecorded.value?.why === 'private' ? 'Nothing is kept from a private window' : null;

  useEffect(() => {
    // All keys of the popup are letters, digits and signs.
    if (!letters) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const action = keyAction(event, {
        save: () => cannotSave ?? void story.toggleSaved(),
        read: () => void actions.read(story),
        listen: () => void actions.listen(story),
        copy: () => void actions.copy('markdown', story),
        export: () => setExporting(true),
        history: () => void actions.history(),
        help: () => setHelp(true),
        sentence: (index) => {
          const sentence = story.summary.value.sentences[index];
          if (sentence) void story.mark(sentence.text);
        },
        // Presses may follow each other faster than the popup is drawn.
        lengthen: (by) => setSentences(state.settings.settings.peek().summarySentences + by),
      });
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return (
    <>
      <Story story={story} reader={reader} sentences={sentences} onSentences={setSentences} />
      <Actions
        saved={saved}
        cannotSave={cannotSave}
        copies={COPIES.map(({ kind, ...item }) => ({
          ...item,
          onChoose: () => void actions.copy(kind, story),
        }))}
        more={moreItems()}
        onSave={() => void story.toggleSaved()}
        onRead={() => void actions.read(story)}
        onListen={() => void actions.listen(story)}
        onExport={() => setExporting(true)}
      />
      {exporting && exportDialog(story, () => setExporting(false))}
      {help && <Help onClose={() => setHelp(false)} commands={actions.commands} />}
    </>
  );

  function moreItems(): MenuItem[] {
    const earlier = story.earlier.value.slice(0, 5).map(({ version, at }) => ({
      label: `As read ${formatWhen(new Date(at).toISOString(), reader) ?? ''}`,
      icon: History,
      onChoose: () => void actions.earlier(story, version),
    }));
    return [
      { label: 'Reading history', icon: History, shortcut: 'h', onChoose: () => void actions.history() },
      ...earlier,
      ...(actions.openPanel
        ? [
            {
              label: 'Keep open beside the page',
              icon: PanelRight,
              onChoose: () => void actions.openPanel?.(),
            },
          ]
        : []),
      'separator',
      {
        label: 'Report a bad extraction',
        detail: 'As a file on this device; nothing is sent',
        icon: Bug,
        onChoose: () => void actions.report(story),
      },
      { label: 'Settings', icon: Settings, onChoose: () => void actions.settings() },
      { label: 'Keyboard shortcuts', icon: Keyboard, shortcut: '?', onChoose: () => setHelp(true) },
    ];
  }
}

const COPIES: { kind: CopyKind; label: string; detail: string; icon: MenuIcon; shortcut?: string }[] = [
  { kind: 'markdown', label: 'Markdown', detail: 'The whole story', icon: ScrollText, shortcut: 'c' },
  { kind: 'text', label: 'Plain text', detail: 'The whole story', icon: FileText },
  {
    kind: 'quotation',
    label: 'Quotation',
    detail: 'The selected or marked sentence, with its source',
    icon: Quote,
  },
  {
    kind: 'link',
    label: 'Link to the sentence',
    detail: 'Opens the page at these words',
    icon: Link,
  },
  { kind: 'citation', label: 'Citation', detail: 'As a list of sources has it', icon: ClipboardList },
];

type MenuIcon = NonNullable<Exclude<MenuItem, 'separator'>['icon']>;
