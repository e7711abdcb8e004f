import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { FormatSetting } from '../../lib/export/format.ts';
import type { ChapterOrder, CitationStyle } from '../../lib/model/export-choice.ts';
import type { ExportState } from '../../lib/view/export-state.ts';
import { Later } from '../shared/later.tsx';
import { TemplateEditor } from './template-editor.tsx';

const STYLES: Record<CitationStyle, string> = {
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'Chicago 17, author–date',
  harvard: 'Harvard, Cite Them Right',
};

const ORDERS: Record<ChapterOrder, string> = { day: 'the day read', publication: 'publication' };

/** What can be chosen for the format in hand. */
export function FormatOptions({ state }: { state: ExportState }) {
  const { citationStyle, chapters, separate, pictures } = state.choice.value;
  const { settings } = state.format.value;
  const has = (setting: FormatSetting) => settings.includes(setting);
  const many = state.count > 1;
  return (
    <>
      {has('style') && (
        <Choice
          label="Style"
          value={citationStyle}
          options={STYLES}
          onChoose={(style) => state.change({ citationStyle: style })}
        />
      )}
      {has('chapters') && many && !separate && (
        <Choice
          label="Contents by"
          value={chapters}
          options={ORDERS}
          onChoose={(order) => state.change({ chapters: order })}
        />
      )}
      {has('separate') && many && (
        <label class="export-check">
          <input
            type="checkbox"
            checked={separate}
            onChange={(event) => state.change({ separate: event.currentTarget.checked })}
          />
          A file for each story
        </label>
      )}
      {has('pictures') && (
        <label class="export-check">
          <input
            type="checkbox"
            checked={pictures}
            onChange={(event) => state.change({ pictures: event.currentTarget.checked })}
          />
          With the pictures that I kept
        </label>
      )}
      {has('template') && (
        <Later load={state.template}>{(template) => <TemplateEditor template={template} />}</Later>
      )}
    </>
  );
}

interface ChoiceProps<T extends string> {
  label: ComponentChildren;
  value: T;
  options: Record<T, string>;
  onChoose(value: T): void;
}

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const id = useId();
  const isOption = (text: string): text is T => Object.hasOwn(options, text);
  return (
    <p class="export-choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={value}
        onChange={({ currentTarget: { value: chosen } }) => isOption(chosen) && onChoose(chosen)}
      >
        {Object.keys(options)
          .filter(isOption)
          .map((option) => (
            <option key={option} value={option}>
              {options[option]}
            </option>
          ))}
      </select>
    </p>
  );
}
