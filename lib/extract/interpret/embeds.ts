/** Posts, videos and players from elsewhere: kept as a place with an address, never as their markup. */
import type { Block } from '../../model/article.ts';
import { safeUrl } from '../../model/safe-url.ts';
import { collapse } from '../../text/whitespace.ts';
import { isPost } from '../cutting/names.ts';
import { textOf } from '../cutting/tree.ts';
import type { Box, Outline } from './gate/outline.ts';

const PROVIDERS: [RegExp, string][] = [
  [/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, 'YouTube'],
  [/(?:^|\.)vimeo\.com$/, 'Vimeo'],
  [/(?:^|\.)(?:twitter|x)\.com$/, 'X'],
  [/(?:^|\.)instagram\.com$/, 'Instagram'],
  [/(?:^|\.)facebook\.com$/, 'Facebook'],
  [/(?:^|\.)tiktok\.com$/, 'TikTok'],
  [/(?:^|\.)bsky\.app$/, 'Bluesky'],
  [/(?:^|\.)threads\.(?:net|com)$/, 'Threads'],
  [/(?:^|\.)reddit\.com$/, 'Reddit'],
  [/(?:^|\.)spotify\.com$/, 'Spotify'],
  [/(?:^|\.)soundcloud\.com$/, 'SoundCloud'],
  [/(?:^|\.)dailymotion\.com$/, 'Dailymotion'],
  [/(?:^|\.)(?:datawrapper\.de|dwcdn\.net)$/, 'Datawrapper'],
  [/(?:^|\.)flourish\.studio$/, 'Flourish'],
  [/(?:^|\.)documentcloud\.org$/, 'DocumentCloud'],
  [/(?:^|\.)scribd\.com$/, 'Scribd'],
  [/(?:^|\.)infogram\.com$/, 'Infogram'],
];

/**
 * @param url what relative addresses start from
 * @returns a frame or post as an embed block; null for frames of no known provider (advertisements, trackers)
 */
export function embedOf(outline: Outline, box: Box, url: string): Block | null {
  if (!box.frame) return null;
  const addresses = box.frame.addresses.map((address) => safeUrl(address, url));
  const known = addresses.find((address) => address !== null && providerOf(address) !== null);
  if (!known) return null;
  const text = isPost(box) ? textOf(outline, box) : collapse(box.frame.title);
  return { kind: 'embed', provider: providerOf(known) ?? '', url: known, text };
}

function providerOf(address: string): string | null {
  const host = URL.parse(address)?.hostname ?? '';
  return PROVIDERS.find(([pattern]) => pattern.test(host))?.[1] ?? null;
}
