/** What the popup's keys do. */
export interface KeyActions {
  save(): void;
  read(): void;
  listen(): void;
  copy(): void;
  export(): void;
  history(): void;
  help(): void;
  /** `index` from 0. */
  sentence(index: number): void;
  /** One sentence more or fewer. */
  lengthen(by: 1 | -1): void;
}

/** @returns what a key does; null where it is none of ours, or where the reader writes or uses a modifier */
export function keyAction(event: KeyboardEvent, actions: KeyActions): (() => void) | null {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  if (target instanceof Element && target.closest('input, textarea, select, [role="menu"], dialog'))
    return null;
  if (/^[1-9]$/.test(key)) return () => actions.sentence(Number(key) - 1);
  const named: Record<string, () => void> = {
    s: actions.save,
    r: actions.read,
    l: actions.listen,
    c: actions.copy,
    e: actions.export,
    h: actions.history,
    '?': actions.help,
    '+': () => actions.lengthen(1),
    '=': () => actions.lengthen(1),
    '-': () => actions.lengthen(-1),
    '−': () => actions.lengthen(-1),
  };
  return named[key] ?? null;
}
