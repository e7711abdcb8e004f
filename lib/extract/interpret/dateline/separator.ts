/** What closes a dateline. */
export interface Separator {
  kind: 'dash' | 'colon' | 'stop' | 'bar' | 'none';
  text: string;
  end: number;
}

const CLOSING = /\s*(?:\.\s?[-–—]+|[-–—―‒]{1,3}|।|_(?=\s)|:|\||\.(?=\s)|=|\/(?=\s))\s*/y;

/** Reads the separator that stands here; of kind `none` where there is none. */
export function separatorAt(text: string, at: number): Separator {
  CLOSING.lastIndex = at;
  const match = CLOSING.exec(text);
  if (!match) return { kind: 'none', text: '', end: at };
  const mark = match[0].trim();
  const kind =
    mark === ':'
      ? 'colon'
      : mark === '.' || mark === '।'
        ? 'stop'
        : mark === '|' || mark === '='
          ? 'bar'
          : 'dash';
  return { kind, text: mark.replace(/\s/g, ''), end: CLOSING.lastIndex };
}
