import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import './blank.css';

export interface BlankProps {
  icon: IconNode;
  title: string;
  /** Why there is nothing, and what can be done. */
  advice: string;
  /** Buttons. */
  children?: ComponentChildren;
}

/** A screen with nothing to show, which says why. */
export function Blank({ icon, title, advice, children }: BlankProps) {
  return (
    <section class="blank">
      <span class="blank-icon">
        <Icon of={icon} size={26} />
      </span>
      <h1>{title}</h1>
      <p>{advice}</p>
      {children && <div class="blank-actions">{children}</div>}
    </section>
  );
}
