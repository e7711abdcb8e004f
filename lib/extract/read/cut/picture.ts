import { safeUrl } from '../../../model/safe-url.ts';
import { collapse } from '../../../text/whitespace.ts';
import type { CutPicture } from '../../cutting/cutting.ts';
import type { Box } from '../page/outline.ts';

/** Furniture in which a story's pictures may stand all the same. */
const PLACES = new Set([null, 'caption', 'hidden']);
/** An address or description longer than this is none. */
const LONGEST = 5_000;

/**
 * @param url what relative addresses start from
 * @returns what the page says of a picture; nothing where it cannot be the story's or cannot be shown
 */
export function saidByPicture({ element, furniture }: Box, url: string): Omit<CutPicture, 'in' | 'at'> {
  const src = PLACES.has(furniture) ? sourceOf(element, url) : null;
  if (src === null) return {};
  const alt = collapse(element.getAttribute('alt') ?? '').slice(0, LONGEST);
  const [width, height] = [size(element, 'width'), size(element, 'height')];
  return {
    src,
    ...(alt && { alt }),
    ...(width !== null && { width }),
    ...(height !== null && { height }),
  };
}

/** The address of the largest version: srcset and the attributes that lazy loaders use before src. */
function sourceOf(image: Element, url: string): string | null {
  const sets = [image.getAttribute('srcset'), image.getAttribute('data-srcset')];
  if (image.parentElement?.localName === 'picture')
    for (const source of image.parentElement.querySelectorAll('source'))
      sets.push(source.getAttribute('srcset') ?? source.getAttribute('data-srcset'));
  const plain = ['src', 'data-src', 'data-original', 'data-lazy-src', 'data-url', 'data-hi-res-src'].map(
    (name) => image.getAttribute(name),
  );
  const [first, ...lazy] = plain;
  const candidates = [isPlaceholder(first) ? null : first, ...lazy, ...sets.map(largest), first];
  for (const candidate of candidates) {
    const safe = safeUrl(candidate, url);
    if (safe && !/\.svg(?:$|\?)|\/(?:blank|spacer|pixel|transparent)\.(?:gif|png)/i.test(safe)) return safe;
  }
  return null;
}

const isPlaceholder = (src: string | null | undefined): boolean =>
  !src || /placeholder|blank\.|spacer|transparent|lazy|loading|1x1|grey\.gif/i.test(src);

function largest(srcset: string | null): string | null {
  let best: { address: string; width: number } | null = null;
  for (const entry of (srcset ?? '').split(/,\s+/).slice(0, 40)) {
    const [address, size = '1'] = entry.trim().split(/\s+/);
    const width = Number.parseFloat(size) || 1;
    if (address && (!best || width > best.width)) best = { address, width };
  }
  return best?.address ?? null;
}

function size(image: Element, name: 'width' | 'height'): number | null {
  const value = Number.parseInt(image.getAttribute(name) ?? '', 10);
  return value > 0 && value < 20_000 ? value : null;
}
