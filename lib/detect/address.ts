import type { Reason } from '../model/verdict.ts';

/** What the shape of an address says, in words that many publications' addresses share; no rule for any one site. */

/** Folders in which stories stand; a plural "s" does not matter. */
const NEWS =
  ' new nachrichten noticia article artikel articulo story storie opinion politic politik politica sport world national local business ';
const BLOG = ' blog post ';

/** Folders and subdomains of shops, manuals, forums, services and lists. */
const OTHER =
  ' product shop store categorie category tag collection service doc forum topic thread community board t search about support help solution career job wiki c p question location download ';

const DATE = /\/(19|20)\d\d[/-]?(\d\d?|[a-z]{3})\b|\b20[0-3]\d[01]\d[0-3]\d/;

/** Fewest words of a headline that became an address. */
const SLUG = 4;

/** @returns what speaks for or against a story in this address */
export function readAddress(address: string): Reason[] {
  const { hostname, pathname, search } = new URL(address);
  if (pathname === '/') return ['front'];
  const path = pathname.toLowerCase();
  const folders = path.split('/').slice(1);
  const inAny = (list: string, names: (string | undefined)[]) =>
    names.some((name) => name && list.includes(` ${name.replace(/s$/, '')} `));
  const around = path.endsWith('/') ? folders.slice(0, -2) : folders.slice(0, -1);
  const seen: Reason[] = [];
  if (inAny(OTHER, [...folders, hostname.split('.')[0]]) || /^\?(s|q|query)=/.test(search)) {
    seen.push('other-path');
  }
  if (inAny(NEWS, around)) seen.push('news-path');
  else if (inAny(BLOG, around)) seen.push('blog-path');
  if (DATE.test(path)) seen.push('dated-path');
  if (folders.some((name) => name.split(/[-_]/).length >= SLUG)) seen.push('slug');
  return seen;
}
