import { formatWhen, formatWhenFully, type Reader } from './when.ts';

export interface TimeProps {
  /** ISO 8601, or epoch milliseconds. */
  at: string | number;
  reader: Reader;
}

/** A time in the reader's zone; in full, with the page's own clock, on pointing. */
export function Time({ at, reader }: TimeProps) {
  const iso = typeof at === 'number' ? new Date(at).toISOString() : at;
  const words = formatWhen(iso, reader);
  if (!words) return null;
  return (
    <time dateTime={iso} title={formatWhenFully(iso, reader) ?? undefined}>
      {words}
    </time>
  );
}
