import type { Reason } from '../model/verdict.ts';

/** What the shape of an address says, in words that many publications' addresses share; no rule for any one site. */

/** First name of the host, path, query. */
const PARTS = /^\w+:\/\/([^./]*)[^/]*(\/[^?#]*)([^#]*)/;

/** Folders in which stories stand; the story's own name comes after them. */
const NEWS =
  /\/(new|nachrichten|noticia|arti(cle|kel|culo)|stor(y|ie)|opinion|politi(c|k|ca)|sport|world|national|local|business)s?\/./;
const BLOG = /\/(blog|post)s?\/./;

/** Folders and subdomains of shops, manuals, forums, services and lists. */
const OTHER =
  /\/(product|shop|store|categor(y|ie)|tag|collection|service|doc|forum|topic|thread|community|board|t|search|about|support|help|solution|career|job|wiki|c|p|question|location|download)s?(\/|$)/;

const DATE = /\/(19|20)\d\d[/-]?(\d\d?|[a-z]{3})\b|\b20[0-3]\d[01]\d[0-3]\d/;

/** Four words or more: a headline that became an address. */
const SLUG = /[-_][^/]*[-_][^/]*[-_]/;

/** @returns what speaks for or against a story in this address */
export function readAddress(address: string): Reason[] {
  // A `URL` costs more than all that is asked of it here.
  const [, host, exact = '/', query = ''] = PARTS.exec(address) ?? [];
  if (exact === '/') return ['front'];
  const path = exact.toLowerCase();
  const seen: Reason[] = [];
  if (OTHER.test(`/${host}`) || OTHER.test(path) || /^\?(s|q|query)=/.test(query)) seen.push('other-path');
  if (NEWS.test(path)) seen.push('news-path');
  else if (BLOG.test(path)) seen.push('blog-path');
  if (DATE.test(path)) seen.push('dated-path');
  if (SLUG.test(path)) seen.push('slug');
  return seen;
}
