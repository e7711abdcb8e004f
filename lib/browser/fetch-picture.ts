/** Kinds of picture that news uses. No SVG: it is a document, which could be more than a picture. */
const KINDS = /^image\/(?:jpeg|png|gif|webp|avif)$/;

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
    if (!response.ok || Number(response.headers.get('content-length') ?? 0) > LARGEST) return null;
    const picture = await response.blob();
    return KINDS.test(picture.type) && picture.size <= LARGEST ? picture : null;
  } catch {
    return null; // no network, refused, or stopped: the picture is not there, and the others are
  }
}
