/**
 * What makes two openings one story. Publishers give a story many addresses: with campaign parameters, on a mobile
 * host, as an AMP page in their own or a search engine's cache.
 */

/** Parameters that tell where a reader came from, never which story is meant. Prefixes end in `*`. */
const TRACKING = [
  'utm_*',
  'at_*',
  'mc_*',
  'pk_*',
  'mtm_*',
  'piwik_*',
  'hsa_*',
  'ns_*',
  'oly_*',
  'vero_*',
  'wt_*',
  'cx_*',
  'sc_*',
  'ga_*',
  '_hs*',
  'fb_*',
  'action_*',
  'icid*',
  'itm_*',
  'xtor',
  'fbclid',
  'gclid',
  'gclsrc',
  'gbraid',
  'wbraid',
  'dclid',
  'msclkid',
  'twclid',
  'ttclid',
  'yclid',
  'ysclid',
  'igshid',
  'igsh',
  'li_fat_id',
  'mkt_tok',
  'cmpid',
  'ocid',
  'ncid',
  'smid',
  'smtyp',
  'sref',
  'ref_src',
  'ref_url',
  'referrer',
  'referer',
  'shared',
  'sharetype',
  'share_id',
  'spm',
  'amp',
  'amp_*',
  'amp;*',
  'outputtype',
  'usqp',
  'wprov',
  'guccounter',
  'guce_*',
  '__twitter_impression',
  '_ga',
  '_gl',
  's_cid',
  'trk',
];

/** Mostly where a reader came from, but old systems number stories with them: with a bare number they stay. */
const AMBIGUOUS = new Set([
  'cid',
  'ref',
  'source',
  'src',
  'share',
  'sh',
  'feature',
  'rss',
  'partner',
  'campaign',
  'cmp',
]);

const EXACT = new Set(TRACKING.filter((name) => !name.endsWith('*')));
const PREFIXES = TRACKING.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/** Labels before a publication's name that only say for which screen the page is made. */
const SCREEN_LABELS = new Set(['www', 'www2', 'm', 'mobile', 'mobil', 'amp', 'touch', 'wap', 'lite']);

/**
 * @param address http or https
 * @returns host, path and meaningful parameters: equal for all addresses of one story
 * @throws TypeError where the address is none
 */
export function urlKeyOf(address: string): string {
  const url = outOfCache(new URL(address));
  const host = bareHost(url.host.toLowerCase());
  const path = plainPath(url.pathname);
  const query = [...url.searchParams]
    .filter(([name, value]) => !isTracking(name.toLowerCase(), value))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  // Some sites keep the story's address behind `#!`.
  const fragment = url.hash.startsWith('#!') ? url.hash : '';
  return `${host}${path}${query && `?${query}`}${fragment}`;
}

const isTracking = (name: string, value: string): boolean =>
  EXACT.has(name) ||
  PREFIXES.some((prefix) => name.startsWith(prefix)) ||
  (AMBIGUOUS.has(name) && !/^\d+$/.test(value));

/** `www.google.com/amp/s/host/path` and `host-with-dashes.cdn.ampproject.org/c/s/host/path` → the publisher's own. */
function outOfCache(url: URL): URL {
  const inSearch = /(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname.startsWith('/amp/');
  const inCache = url.hostname.endsWith('.cdn.ampproject.org');
  if (!inSearch && !inCache) return url;
  const [, own] = /^\/(?:amp|c|v|a|i)\/(?:s\/)?(.+)$/.exec(url.pathname) ?? [];
  return (own !== undefined && URL.parse(`https://${own}${url.search}`)) || url;
}

function bareHost(host: string): string {
  const labels = host.split('.');
  while (labels.length > 2 && SCREEN_LABELS.has(labels[0] ?? '')) labels.shift();
  return labels.join('.');
}

function plainPath(path: string): string {
  const plain = path
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/.)/, '')
    .replace(/[./]amp(?=\.html?$)/, '')
    .replace(/\/amp\/?$/, '')
    .replace(/\/(index|default)\.(html?|php|aspx?)$/, '')
    .replace(/\/+$/, '');
  return /%/.test(plain) ? plain.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase()) : plain;
}
