import { useId } from 'preact/hooks';
import type { Format, FormatGroup } from '../../lib/export/format.ts';
import type { FormatId } from '../../lib/model/export-choice.ts';
import { FORMAT_WORDS, GROUP_WORDS } from './format-words.ts';

export interface FormatChoiceProps {
  formats: readonly Format[];
  chosen: FormatId;
  onChoose(format: FormatId): void;
}

const GROUPS: readonly FormatGroup[] = ['reading', 'data', 'citation', 'highlights'];

/** All formats, by what they are for. One radio group: arrow keys go through all of them. */
export function FormatChoice({ formats, chosen, onChoose }: FormatChoiceProps) {
  const name = useId();
  return (
    <div class="export-formats" role="radiogroup" aria-label="Format">
      {GROUPS.map((group) => (
        <fieldset key={group}>
          <legend>{GROUP_WORDS[group]}</legend>
          {formats
            .filter((format) => format.group === group)
            .map(({ id, label }) => (
              <label key={id} class="export-format" title={FORMAT_WORDS[id]}>
                <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
                {label}
              </label>
            ))}
        </fieldset>
      ))}
    </div>
  );
}
