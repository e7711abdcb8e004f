import type { Marked } from '../../lib/model/search.ts';

/** Text with what matched the search marked. */
export function MarkedText({ pieces }: { pieces: Marked }) {
  return (
    <>
      {pieces.map(({ text, marked }, at) =>
        marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </>
  );
}
