import type { ComponentChildren } from 'preact';
import './section.css';

export interface SectionProps {
  title: string;
  words: string;
  children: ComponentChildren;
}

/** One matter, with what it means in a sentence. */
export function Section({ title, words, children }: SectionProps) {
  return (
    <section class="data-section">
      <div>
        <h2>{title}</h2>
        <p>{words}</p>
      </div>
      <div class="data-controls">{children}</div>
    </section>
  );
}
