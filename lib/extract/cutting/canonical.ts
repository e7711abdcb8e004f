import { safeUrl } from '../../model/safe-url.ts';
import { type Claim, claimsOf } from './claim.ts';

/** Parameters that say where the reader came from, never what the page is. */
const TRACKING = new RegExp(
  `^(?:${[
    // Campaigns and newsletters.
    'utm_\\w+|campaign(?:_?id)?|cmp(?:id)?|cid|icid|s_cid|mc_[ce]id|mkt_tok|_hsenc|_hsmi|vero_\\w+|at_\\w+|wt_\\w+|xtor',
    // Advertisements, search engines and portals.
    '(?:fb|g|dc|gcl|ms|y|tw|igsh|wbra|gbra)clid|gbraid|wbraid|_ga|_gl|guccounter|guce_\\w+|ocid|amp(?:_js_v|_gsa)?',
    // What was shared, and where.
    'igshid|igsh|__twitter_impression|share|shared?id|sharetype|sr_share|smid|smtyp|taid|spm|cn-reloaded|ns_\\w+|ito',
    // From where, in any words.
    'ref_?(?:src|url)?|src|source|traffic_source|partner|rss|feedtype',
  ].join('|')})$`,
  'i',
);

/**
 * The address under which a story is known: the page's own claim where it is of the same site and no front page,
 * otherwise the address it was opened at; without fragment and tracking parameters.
 * @param url where the page was opened, http or https
 */
export function canonicalUrl(claims: readonly Claim[], url: string): string {
  const here = new URL(url);
  for (const claim of claimsOf(claims, 'canonical')) {
    const there = URL.parse(safeUrl(claim.value, url) ?? '');
    if (
      there &&
      sameSite(there.hostname, here.hostname) &&
      (there.pathname.length > 1 || here.pathname === '/')
    )
      return clean(there);
  }
  return clean(here);
}

/** @returns whether two addresses lead to one page: scheme, `www.`, tracking, fragment and final slash aside. */
export function samePage(a: string, b: string): boolean {
  const [one, other] = [URL.parse(a, b), URL.parse(b)];
  if (!one || !other) return false;
  const key = (url: URL): string => `${bare(url.hostname)}${url.pathname.replace(/\/+$/, '')}`;
  return key(one) === key(other);
}

function clean(url: URL): string {
  if (!/[?#]/.test(url.href)) return url.href;
  const cleaned = new URL(url);
  cleaned.hash = '';
  // By `forEach`: in Firefox's content scripts these cannot be iterated.
  const names: string[] = [];
  cleaned.searchParams.forEach((_, name) => void names.push(name));
  for (const name of names) if (TRACKING.test(name)) cleaned.searchParams.delete(name);
  return cleaned.href;
}

const bare = (host: string): string => host.replace(/^(?:www|m|mobile|amp|edition|touch)\./, '');

function sameSite(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
