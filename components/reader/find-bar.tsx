import { ChevronDown, ChevronUp, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { FindState } from '../../lib/view/reader/find-state.ts';
import { Button } from '../shared/button.tsx';
import { useFocus } from './use-focus.ts';
import '../shared/field.css';

/** Looks for words in the story; Enter goes on, Shift+Enter back, Escape closes. */
export function FindBar({ find }: { find: FindState }) {
  const bar = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useFocus(bar, 'input');
  useEffect(() => field.current?.select(), []);
  const count = find.hits.value.length;
  const none = find.query.value.trim() !== '' && count === 0;
  return (
    <search ref={bar} class="find-bar no-print">
      <input
        ref={field}
        type="search"
        class="field"
        aria-label="Find in the story"
        placeholder="Find in the story"
        value={find.query.value}
        aria-invalid={none}
        onInput={(event) => find.search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') find.hide();
          else return;
          event.preventDefault();
        }}
      />
      <output class="find-count" aria-live="polite">
        {none ? 'Not in the story' : count > 0 ? `${find.at.value + 1} of ${count}` : ''}
      </output>
      <Button
        label="Previous place"
        icon={ChevronUp}
        iconOnly
        look="quiet"
        small
        disabled={count === 0}
        onClick={() => find.step(-1)}
      />
      <Button
        label="Next place"
        icon={ChevronDown}
        iconOnly
        look="quiet"
        small
        disabled={count === 0}
        onClick={() => find.step(1)}
      />
      <Button label="Close" icon={X} iconOnly look="quiet" small onClick={find.hide} />
    </search>
  );
}
