/** Posts, videos and players from elsewhere: kept as a place with an address, never as their markup. */
import type { Block } from '../model/article.ts';
import { safeUrl } from '../model/safe-url.ts';
import { collapse } from '../text/whitespace.ts';
import { type Box, type Outline, textOf } from './page/outline.ts';

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

const POST =
  /(?<=[ -])(?:twitter-tweet|twitter-video|tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|reddit-embed-bq|text-post-media|mastodon-embed|telegram-post)(?=[ -])/;

/** @returns whether the box is a post of a social network, printed as its author wrote it. */
export const isPost = (box: Box): boolean => POST.test(box.words);

/**
 * @param url what relative addresses start from
 * @returns a frame or post as an embed block; null for frames of no known provider (advertisements, trackers)
 */
export function embedOf(outline: Outline, box: Box, url: string): Block | null {
  if (isPost(box)) {
    const links = [...box.element.querySelectorAll('a[href]')].map((link) =>
      safeUrl(link.getAttribute('href'), url),
    );
    const addresses = [
      safeUrl(box.element.getAttribute('cite') ?? box.element.getAttribute('data-instgrm-permalink'), url),
      ...links.reverse(),
    ];
    const known = addresses.find((address) => address !== null && providerOf(address) !== null);
    return known
      ? { kind: 'embed', provider: providerOf(known) ?? '', url: known, text: textOf(outline, box) }
      : null;
  }
  if (box.tag !== 'iframe' && box.tag !== 'amp-iframe') return null;
  const address = safeUrl(box.element.getAttribute('src') ?? box.element.getAttribute('data-src'), url);
  const provider = address && providerOf(address);
  if (!address || !provider) return null;
  return { kind: 'embed', provider, url: address, text: collapse(box.element.getAttribute('title') ?? '') };
}

function providerOf(address: string): string | null {
  const host = URL.parse(address)?.hostname ?? '';
  return PROVIDERS.find(([pattern]) => pattern.test(host))?.[1] ?? null;
}
