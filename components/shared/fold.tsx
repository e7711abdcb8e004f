import { ChevronDown } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './fold.css';

export interface FoldProps {
  title: string;
  /** Said beside the title: how much is inside. */
  count?: number;
  /** Made only once it is opened. */
  children(): ComponentChildren;
}

/** Something that is there for who asks. */
export function Fold({ title, count, children }: FoldProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="fold" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <Icon of={ChevronDown} size={14} />
        <span>{title}</span>
        {count !== undefined && <span class="fold-count">{count}</span>}
      </summary>
      {opened && <div class="fold-body">{children()}</div>}
    </details>
  );
}
