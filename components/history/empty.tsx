import type { ComponentChildren } from 'preact';
import './empty.css';

export interface EmptyProps {
  title: string;
  /** Why there is nothing, and what can be done. */
  children: ComponentChildren;
}

/** A list with nothing in it, which says why. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <section class="empty">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Nothing was read yet: how it begins. */
export function FirstUse() {
  return (
    <Empty title="Your archive begins with the next story you read">
      <ol class="empty-steps">
        <li>Open a news story, anywhere on the web. The Lede icon lights up when it sees one.</li>
        <li>Read on as usual: a story you have read is put down here by itself.</li>
        <li>
          Click the icon for the summary, who wrote it and where – and to keep the story for offline reading.
        </li>
      </ol>
      <p>
        Everything stays on this device. Private windows are never recorded. If you come from another reading
        list, you can bring it along under <a href="?view=data">Your data</a>.
      </p>
    </Empty>
  );
}
