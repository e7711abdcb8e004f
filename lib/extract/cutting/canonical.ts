import { safeUrl } from '../../model/safe-url.ts';
import { type Claim, claimsOf } from './claim.ts';

/** Parameters that say where the reader came from, never what the page is. */
const TRACKING =
  /^(?:utm_\w+|(?:fb|g|dc|gcl|ms|y|tw|igsh|wbra|gbra)clid|gbraid|wbraid|igshid|igsh|mc_[ce]id|mkt_tok|_ga|_gl|_hsenc|_hsmi|at_\w+|cmp(?:id)?|ns_\w+|ito|ocid|ref_?(?:src|url)?|smid|smtyp|xtor|wt_\w+|campaign(?:_?id)?|cn-reloaded|partner|taid|guccounter|guce_\w+|__twitter_impression|amp(?:_js_v|_gsa)?|spm|share|shared?id|sharetype|fbclid|vero_\w+|s_cid|icid|cid|sr_share|traffic_source|src|source|rss|feedtype)$/i;

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
