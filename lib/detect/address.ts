import type { Reason } from '../model/verdict.ts';

/** What the shape of an address says, in words that many publications' addresses share; no rule for any one site. */

/** Folders in which stories stand. */
const NEWS =
  ' news nachrichten noticias noticia notizie actualites actualite article articles artikel articulo story stories opinion opinions column columnists politics politik politica sport sports world international national local business economy culture magazine ';
const BLOG = ' blog blogs post posts ';

/** Folders and subdomains of shops, manuals, forums, services and lists. */
const OTHER =
  ' product products shop store category categories tag tags collection collections service services doc docs documentation forum forums topic topics thread threads discussion community communities board boards t search browse about about-us pricing support help solution solutions careers jobs wiki manual course courses c p dp question questions user users location locations reference api login account cart download downloads department developer developers bbs ';

const DATE = /\/(19|20)\d\d[/-]?(\d\d?|[a-z]{3})\b|\b20[0-3]\d[01]\d[0-3]\d/;
const SEARCH = ' s q query search ';

/** Fewest words of a headline that became an address. */
const SLUG = 4;

/** @returns what speaks for or against a story in this address */
export function readAddress(address: string): Reason[] {
  const { hostname, pathname, search } = new URL(address);
  if (pathname === '/') return ['address-front'];
  const path = pathname.toLowerCase();
  const folders = path.split('/');
  const page = folders.pop() || folders.pop();
  const seen: Reason[] = [];
  const other = [page, ...folders, hostname.split('.', 1)[0]].some((name) => has(OTHER, name));
  if (other || (search && has(SEARCH, search.slice(1).split('=', 1)[0]))) seen.push('address-other');
  if (folders.some((name) => has(NEWS, name))) seen.push('address-news');
  else if (folders.some((name) => has(BLOG, name))) seen.push('address-blog');
  if (DATE.test(path)) seen.push('address-date');
  // The slug can stand before a number: /world/some-words-of-it/123.
  if ([page, ...folders].some((name) => (name?.split(/[-_]/).length ?? 0) >= SLUG)) seen.push('address-slug');
  return seen;
}

const has = (list: string, name: string | undefined): boolean => !!name && list.includes(` ${name} `);
