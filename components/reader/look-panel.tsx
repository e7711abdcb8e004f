import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { LOOK_RANGES, type ReaderLook } from '../../lib/model/settings.ts';
import { COLOUR_WORDS, FONT_WORDS, PICTURES_DETAIL } from '../shared/look-words.ts';
import { useFocus } from './use-focus.ts';

interface LookPanelProps {
  look: ReaderLook;
  /** The story's language can be set in columns. */
  columns: boolean;
  onChange(change: Partial<ReaderLook>): void;
}

/** Type, measure, colours: seen at once and remembered. */
export function LookPanel({ look, columns, onChange }: LookPanelProps) {
  const panel = useRef<HTMLElement>(null);
  useFocus(panel, 'input:checked');
  return (
    <section ref={panel} class="look-panel no-print" aria-label="Type and colours">
      <Choice
        legend="Colours"
        name="colours"
        value={look.colours}
        options={COLOUR_WORDS}
        onChange={(colours) => onChange({ colours })}
      />
      <Choice
        legend="Type"
        name="font"
        value={look.font}
        options={FONT_WORDS}
        onChange={(font) => onChange({ font })}
      />
      <Range
        legend="Size"
        value={look.size}
        {...LOOK_RANGES.size}
        unit="px"
        onChange={(size) => onChange({ size })}
      />
      <Range
        legend="Line length"
        value={look.measure}
        {...LOOK_RANGES.measure}
        unit="characters"
        onChange={(measure) => onChange({ measure })}
      />
      <Range
        legend="Line height"
        value={look.spacing}
        {...LOOK_RANGES.spacing}
        unit="of the size"
        onChange={(spacing) => onChange({ spacing })}
      />
      <Switch label="Justify lines" checked={look.justify} onChange={(justify) => onChange({ justify })} />
      <Switch label="Hyphenate" checked={look.hyphenate} onChange={(hyphenate) => onChange({ hyphenate })} />
      {columns && (
        <Switch
          label="Columns from right to left"
          checked={look.vertical}
          onChange={(vertical) => onChange({ vertical })}
        />
      )}
      <Switch
        label="Always show pictures"
        detail={PICTURES_DETAIL}
        checked={look.pictures === 'show'}
        onChange={(show) => onChange({ pictures: show ? 'show' : 'ask' })}
      />
    </section>
  );
}

interface ChoiceProps<T extends string> {
  legend: string;
  name: string;
  value: T;
  options: Record<T, string>;
  onChange(value: T): void;
}

function Choice<T extends string>({ legend, name, value, options, onChange }: ChoiceProps<T>) {
  const keys = Object.keys(options).filter((key): key is T => key in options);
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {keys.map((key) => (
        <label key={key} class={`choice-option choice-${key}`}>
          <input type="radio" name={name} checked={value === key} onChange={() => onChange(key)} />
          {options[key]}
        </label>
      ))}
    </fieldset>
  );
}

interface RangeProps {
  legend: string;
  value: number;
  min: number;
  max: number;
  step: number;
  unit: string;
  onChange(value: number): void;
}

function Range({ legend, value, min, max, step, unit, onChange }: RangeProps) {
  return (
    <label class="range">
      <span>{legend}</span>
      <input
        type="range"
        value={value}
        min={min}
        max={max}
        step={step}
        aria-valuetext={`${value} ${unit}`}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output>{value}</output>
    </label>
  );
}

interface SwitchProps {
  label: ComponentChildren;
  detail?: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

function Switch({ label, detail, checked, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        {detail && <span class="switch-detail">{detail}</span>}
      </span>
    </label>
  );
}
