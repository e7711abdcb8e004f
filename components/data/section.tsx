import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useKeptFocus } from '../shared/keep-focus.ts';
import './section.css';

export interface SectionProps {
  title: string;
  words: string;
  /** What stands in it now: where a change takes what had the focus away, the section takes it. */
  step?: string;
  children: ComponentChildren;
}

/** One matter, with what it means in a sentence. */
export function Section({ title, words, step = '', children }: SectionProps) {
  const section = useRef<HTMLElement>(null);
  const id = useId();
  useKeptFocus(section, step);
  return (
    <section class="data-section" ref={section} tabIndex={-1} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        <p>{words}</p>
      </div>
      <div class="data-controls">{children}</div>
    </section>
  );
}
