/** Kinds of picture that news uses. No SVG: it is a document, which could be more than a picture. */
const KINDS = /^image\/(?:jpeg|png|gif|webp|avif)$/i;

/** Bytes; a press photograph in full size is about half of it. */
const LARGEST = 20_000_000;

/**
 * Fetches one picture, because the reader asked to keep it: without cookies and without saying from where.
 *
 * @param url http or https
 * @returns null where it is not to be had, is no picture or is too large
 */
export async function fetchPicture(url: string, signal: AbortSignal): Promise<Blob | null> {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    const type = response.headers.get('content-type') ?? '';
    return response.ok && KINDS.test(type) ? await bodyOf(response, type) : null;
  } catch {
    return null; // no network, refused, or stopped: the picture is not there, and the others are
  }
}

/** @returns null as soon as it turns out too large: what a server says of its length may be anything */
async function bodyOf({ body }: Response, type: string): Promise<Blob | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.length;
    if (size > LARGEST) return null;
    pieces.push(piece);
  }
  return new Blob(pieces, { type });
}
