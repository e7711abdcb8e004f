import { Trash2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { HIGHLIGHT_COLOURS, type Highlight, type HighlightColour } from '../../lib/model/highlight.ts';
import type { HighlightsState, PlacedHighlight } from '../../lib/view/reader/highlights-state.ts';
import type { Mark } from '../article/marks.ts';
import { Button } from '../shared/button.tsx';
import { ErrorNote } from '../shared/error-note.tsx';
import { useFocus } from './use-focus.ts';
import '../shared/field.css';

const COLOUR_WORDS: Record<HighlightColour, string> = {
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  pink: 'Pink',
  violet: 'Violet',
};

interface HighlightsPanelProps {
  highlights: HighlightsState;
  /** Scrolls to it in the story. */
  onGo(placed: PlacedHighlight): void;
}

/** The reader's marks in this story, with colour and note of each. */
export function HighlightsPanel(props: HighlightsPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useFocus(panel, 'button');
  return (
    <div ref={panel} tabIndex={-1}>
      <Marked {...props} />
    </div>
  );
}

function Marked({ highlights, onGo }: HighlightsPanelProps) {
  const all = highlights.all.value;
  if (all.state === 'loading') return null;
  if (all.state === 'failed') return <ErrorNote failure={all.failure} />;
  if (all.value.length === 0) {
    return (
      <p class="panel-empty faint">
        Nothing is marked in this story yet. Select some words and choose a colour, or press <kbd>h</kbd>.
      </p>
    );
  }
  return (
    <ol class="highlights">
      {all.value.map((placed) => (
        <Item
          key={placed.highlight.id}
          placed={placed}
          open={highlights.open.value === placed.highlight.id}
          highlights={highlights}
          onGo={() => onGo(placed)}
        />
      ))}
    </ol>
  );
}

interface ItemProps {
  placed: PlacedHighlight;
  open: boolean;
  highlights: HighlightsState;
  onGo(): void;
}

function Item({ placed: { highlight, place }, open, highlights, onGo }: ItemProps) {
  const note = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) note.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <li class={`highlight passage-${highlight.colour}`}>
      {place ? (
        <button type="button" class="highlight-words" title="Show it in the story" onClick={onGo}>
          <bdi>{highlight.quotation}</bdi>
        </button>
      ) : (
        <div class="highlight-words">
          <bdi>{highlight.quotation}</bdi>
          <p class="faint">The story does not have these words any more.</p>
        </div>
      )}
      {open ? (
        <Editor highlight={highlight} highlights={highlights} />
      ) : (
        <button ref={note} type="button" class="highlight-note" onClick={() => highlights.show(highlight.id)}>
          {highlight.note || <span class="faint">Note, colour …</span>}
          <span class="unseen"> on “{highlight.quotation.slice(0, 60)}”</span>
        </button>
      )}
    </li>
  );
}

function Editor({ highlight, highlights }: { highlight: Highlight; highlights: HighlightsState }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const keep = () => {
    const note = field.current?.value ?? highlight.note;
    if (note.trim() !== highlight.note) void highlights.annotate(highlight.id, note);
  };
  const done = () => {
    keep();
    highlights.show(null);
  };
  return (
    <div class="highlight-editor">
      <textarea
        ref={field}
        class="field"
        rows={3}
        aria-label="Note"
        placeholder="Your note"
        defaultValue={highlight.note}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
          event.preventDefault();
          event.stopPropagation();
          done();
        }}
      />
      <Colours
        chosen={highlight.colour}
        onChoose={(colour) => void highlights.recolour(highlight.id, colour)}
      />
      <div class="highlight-actions">
        <Button label="Done" small onClick={done} />
        <Button
          label="Remove"
          icon={Trash2}
          look="quiet"
          small
          onClick={() => void highlights.remove(highlight.id)}
        />
      </div>
    </div>
  );
}

/** Swatches, each by its name. */
export function Colours({
  chosen,
  onChoose,
}: {
  chosen: HighlightColour | null;
  onChoose(colour: HighlightColour): void;
}) {
  return (
    <fieldset class="swatches">
      <legend class="unseen">Colour</legend>
      {HIGHLIGHT_COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class={`swatch passage-${colour}`}
          aria-label={COLOUR_WORDS[colour]}
          title={COLOUR_WORDS[colour]}
          {...(chosen !== null && { 'aria-pressed': chosen === colour })}
          onClick={() => onChoose(colour)}
        />
      ))}
    </fieldset>
  );
}

/** @returns what the story's blocks show marked, by the block's index */
export function marksByBlock(
  all: { state: string; value?: readonly PlacedHighlight[] } | undefined,
): ReadonlyMap<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  for (const { highlight, place } of all?.value ?? []) {
    if (!place) continue;
    const { id, colour, note } = highlight;
    const mark: Mark = { id, colour, noted: note !== '', start: place.start, end: place.end };
    marks.set(place.block, [...(marks.get(place.block) ?? []), mark]);
  }
  return marks;
}
