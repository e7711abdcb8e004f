import { useId } from 'preact/hooks';
import './controls.css';

/** What each control of the settings gets: its name stands beside it, in the row. */
interface ControlProps<T> {
  /** Id of the element that names it. */
  labelledBy: string;
  value: T;
  onChange(value: T): void;
}

/** On or off. */
export function Switch({ labelledBy, value, onChange }: ControlProps<boolean>) {
  return (
    <input
      type="checkbox"
      class="switch"
      aria-labelledby={labelledBy}
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

export interface SliderProps extends ControlProps<number> {
  min: number;
  max: number;
  step?: number;
  /** The value in words: "20 seconds". */
  words(value: number): string;
}

/** A number between two others; `words` say it to those who listen, and beside it. */
export function Slider({ labelledBy, value, onChange, min, max, step = 1, words }: SliderProps) {
  return (
    <span class="slider">
      <input
        type="range"
        aria-labelledby={labelledBy}
        aria-valuetext={words(value)}
        min={min}
        max={max}
        step={step}
        value={value}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output>{words(value)}</output>
    </span>
  );
}

export interface ChoiceProps<T extends string> extends ControlProps<T> {
  options: Record<T, string>;
}

/** One of a few, all in sight. @param options what each is called */
export function Choice<T extends string>({ labelledBy, value, onChange, options }: ChoiceProps<T>) {
  const name = useId();
  const keys = Object.keys(options).filter((key): key is T => key in options);
  return (
    <div class="choice" role="radiogroup" aria-labelledby={labelledBy}>
      {keys.map((key) => (
        <label key={key}>
          <input type="radio" name={name} checked={value === key} onChange={() => onChange(key)} />
          <span>{options[key]}</span>
        </label>
      ))}
    </div>
  );
}
