import { useId } from 'preact/hooks';
import type { Row, RowProps } from './row.ts';

/** One setting: its name, what it does, and its control, which is labelled by the name. */
export function SettingRow({ row, ...props }: { row: Row } & Omit<RowProps, 'labelledBy'>) {
  const id = useId();
  return (
    <div class={`setting${row.wide ? ' setting-wide' : ''}`}>
      <div>
        <h3 id={id}>{row.title}</h3>
        <p>{row.detail}</p>
      </div>
      {row.control({ labelledBy: id, ...props })}
    </div>
  );
}
