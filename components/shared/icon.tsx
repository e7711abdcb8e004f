import type { IconNode } from 'lucide';
import { h } from 'preact';
import './icon.css';

export interface IconProps {
  /** One of Lucide's drawings: `import { Bookmark } from 'lucide'`. */
  of: IconNode;
  /** CSS pixels. */
  size?: number;
  /** Solid, as for something that is switched on. */
  filled?: boolean;
}

/** A drawing beside words or inside a named control: never the only name of anything, so hidden from screen readers. */
export function Icon({ of: shapes, size = 16, filled = false }: IconProps) {
  return (
    <svg
      class="icon"
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
    >
      {shapes.map(([shape, attributes]) => h(shape, { ...attributes, key: JSON.stringify(attributes) }))}
    </svg>
  );
}
