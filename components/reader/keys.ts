/** What the reader's keys do. */
export interface ReaderKeys {
  find(): void;
  findNext(by: 1 | -1): void;
  listen(): void;
  /** Sentences on, or back. */
  skip(by: 1 | -1): void;
  /** Marks what is selected; `write` opens its note. */
  highlight(write: boolean): void;
  /** Copies what is selected as a quotation. */
  quote(): void;
  /** Copies a link to what is selected. */
  link(): void;
  highlights(): void;
  look(): void;
  save(): void;
  export(): void;
  print(): void;
  larger(by: 1 | -1): void;
  help(): void;
  /** Closes what is open; true where something was. */
  escape(): boolean;
}

/** Every key, as the help lists them. */
export const KEYS: [keys: string[], what: string][] = [
  [['/'], 'Find in the story'],
  [['n', 'N'], 'Next, previous place found'],
  [['l'], 'Listen, or pause'],
  [['[', ']'], 'Sentence back, on'],
  [['h'], 'Highlight what is selected'],
  [['a'], 'Highlight it and write a note'],
  [['c'], 'Copy it as a quotation, with its source'],
  [['k'], 'Copy a link that opens the page at it'],
  [['m'], 'List of highlights'],
  [['t'], 'Type and colours'],
  [['−', '+'], 'Smaller, larger type'],
  [['s'], 'Save, or no longer save'],
  [['e'], 'Export'],
  [['p'], 'Print'],
  [['?'], 'These shortcuts'],
  [['Esc'], 'Close what is open'],
];

/**
 * @param letters whether letters and signs alone do something
 * @returns what a key does; null where it is none of ours, or where the reader writes or uses a modifier
 */
export function readerKey(event: KeyboardEvent, keys: ReaderKeys, letters: boolean): (() => void) | null {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  if (key === 'Escape') return keys.escape() ? () => {} : null;
  if (!letters) return null;
  if (
    target instanceof Element &&
    target.closest(
      'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select, [role="menu"], dialog',
    )
  ) {
    return null;
  }
  const named: Record<string, () => void> = {
    '/': keys.find,
    n: () => keys.findNext(1),
    N: () => keys.findNext(-1),
    l: keys.listen,
    '[': () => keys.skip(-1),
    ']': () => keys.skip(1),
    h: () => keys.highlight(false),
    a: () => keys.highlight(true),
    c: keys.quote,
    k: keys.link,
    m: keys.highlights,
    t: keys.look,
    s: keys.save,
    e: keys.export,
    p: keys.print,
    '+': () => keys.larger(1),
    '=': () => keys.larger(1),
    '-': () => keys.larger(-1),
    '−': () => keys.larger(-1),
    '?': keys.help,
  };
  return named[key] ?? null;
}
