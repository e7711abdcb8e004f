import { CircleHelp, Search, X } from 'lucide';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Slip } from '../../lib/model/search.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { useLetterKeys } from '../shared/letter-keys.ts';
import './search-field.css';

export interface SearchFieldProps {
  value: string;
  placeholder: string;
  /** What was meant as a filter and is none. */
  slips: readonly Slip[];
  /** Counts up when the field is to take the focus. */
  focus: number;
  onSearch(text: string): void;
  /** Down from the field leads into the list. */
  onLeave(): void;
}

/** What can be typed besides words. */
const FIELDS: readonly (readonly [example: string, meaning: string])[] = [
  ['by:lind', 'written by'],
  ['from:"Harbour Post"', 'in a publication'],
  ['place:Guatire', 'from a place'],
  ['agency:AP', 'an agency’s copy'],
  ['tag:sea', 'with a tag of yours'],
  ['after:2026-03', 'read in March 2026 or later'],
  ['before:2026', 'read before 2026'],
  ['is:saved', 'kept for offline reading'],
  ['is:noted', 'with a note of yours'],
  ['is:highlighted', 'with passages that you marked'],
  ['"port authority"', 'these words together'],
  ['ferry -storm', 'without a word'],
];

/** Why a filter does not filter, and how it would. */
function slipWords({ kind, typed }: Slip): string {
  switch (kind) {
    case 'state':
      return `“${typed}” is left out: a story can be is:saved, is:noted, is:tagged or is:highlighted.`;
    case 'day':
      return `“${typed}” is left out: a day is written 2026-03-04, a month 2026-03, a year 2026.`;
    case 'field':
      return `“${typed}” is searched for as words: there is no such field.`;
  }
}

/** Search as you type, with help for the fields that can be asked for. */
export function SearchField({ value, placeholder, slips, focus, onSearch, onLeave }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [help, setHelp] = useState(false);
  const letters = useLetterKeys();
  const id = useId();
  // Before the next key, which is the first letter of the search.
  useLayoutEffect(() => {
    if (focus === 0) return;
    input.current?.focus();
    input.current?.select();
  }, [focus]);

  return (
    <search>
      <div class="search-field">
        <Icon of={Search} size={17} />
        <input
          ref={input}
          type="search"
          aria-label="Search your reading"
          {...(letters && { 'aria-keyshortcuts': '/' })}
          placeholder={placeholder}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          value={value}
          onInput={(event) => onSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Escape' && value !== '') onSearch('');
            else if (event.key === 'Escape') event.currentTarget.blur();
            else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
        {value !== '' && (
          <Button
            label="Clear the search"
            icon={X}
            iconOnly
            look="quiet"
            small
            onClick={() => {
              onSearch('');
              input.current?.focus();
            }}
          />
        )}
        <Button
          label="What can be searched for"
          icon={CircleHelp}
          iconOnly
          look="quiet"
          small
          aria-expanded={help}
          aria-controls={id}
          onClick={() => setHelp(!help)}
        />
      </div>
      <p class="search-slips" role="status">
        {slips.map(slipWords).join(' ')}
      </p>
      <div id={id} class="search-help" hidden={!help}>
        <p>Headlines, names, places, tags, notes and the whole text are searched. To ask for one field:</p>
        <dl>
          {FIELDS.map(([example, meaning]) => (
            <div key={example}>
              <dt>
                <button
                  type="button"
                  onClick={() => {
                    onSearch(example);
                    input.current?.focus();
                  }}
                >
                  {example}
                </button>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
    </search>
  );
}
