import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Article } from '../model/article.ts';
import { parseArticle } from '../model/parse-article.ts';
import { failure, type Result } from '../model/result.ts';

/** @returns the story as it lies in the database: JSON, deflated to some 40 % (higher levels take longer for nothing) */
export function packArticle(article: Article): Uint8Array<ArrayBuffer> {
  return deflateSync(strToU8(JSON.stringify(article)), { level: 4 });
}

/** @returns the story, checked; `article-not-valid` where the bytes are damaged or hold no story */
export function unpackArticle(bytes: Uint8Array): Result<Article> {
  try {
    return parseArticle(JSON.parse(strFromU8(inflated(bytes))));
  } catch (error) {
    return failure({
      kind: 'article-not-valid',
      path: error instanceof Error ? error.message : String(error),
    });
  }
}

/** @returns the story's JSON on one line, else unchecked; null where the bytes are damaged */
export function unpackText(bytes: Uint8Array): string | null {
  try {
    const text = strFromU8(inflated(bytes));
    return text.startsWith('{') && text.endsWith('}') && !text.includes('\n') ? text : null;
  } catch {
    return null;
  }
}

/** Nearly every story fits. Without it, fflate takes 128 KB of fresh memory for each. */
const room = new Uint8Array(1 << 18);

/** @returns the bytes, until the next call */
function inflated(bytes: Uint8Array): Uint8Array {
  try {
    const out = inflateSync(bytes, { out: room });
    if (out.length < room.length) return out;
  } catch {
    // Damaged, which is found again below, or too long for the room.
  }
  return inflateSync(bytes);
}

/**
 * What a reader would see of a story: where it was found, and how sure we are of a field, makes no new version.
 * @returns SHA-256, base64
 */
export async function fingerprint({ url: _url, provenance: _provenance, ...seen }: Article): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(seen)));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
