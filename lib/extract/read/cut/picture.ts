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

/** Where lazy loaders keep the address. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-url', 'data-hi-res-src'];

/** The first that can be shown. */
function sourceOf(image: Element, url: string): string | null {
  for (const candidate of addressesOf(image)) {
    const safe = safeUrl(candidate, url);
    if (safe && !/\.svg(?:$|\?)|\/(?:blank|spacer|pixel|transparent)\.(?:gif|png)/i.test(safe)) return safe;
  }
  return null;
}

/** The page's addresses of a picture, likeliest first; of a set, that of the largest version. */
function* addressesOf(image: Element): Iterable<string | null> {
  const src = image.getAttribute('src');
  if (!isPlaceholder(src)) yield src;
  for (const name of LAZY) yield image.getAttribute(name);
  yield largest(image.getAttribute('srcset'));
  yield largest(image.getAttribute('data-srcset'));
  if (image.parentElement?.localName === 'picture')
    for (const source of image.parentElement.querySelectorAll('source'))
      yield largest(source.getAttribute('srcset') ?? source.getAttribute('data-srcset'));
  yield src;
}

const isPlaceholder = (src: string | null): boolean =>
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
