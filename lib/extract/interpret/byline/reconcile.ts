import type { Author, Byline } from '../../../model/article.ts';
import { isCapitals, nameKey } from '../../../text/proper-case.ts';
import { type ParsedByline, parseByline } from './parse.ts';

/** An author as structured data (JSON-LD, microdata, meta) names one. */
export interface ClaimedAuthor {
  /** May hold several names, or a whole byline. */
  name: string;
  /** The author's page. */
  url: string | null;
}

/** A byline and what was read of it. */
export interface ReadByline extends ParsedByline {
  text: string;
}

/**
 * The best byline that page and structured data give together: who is printed comes first, with job, place and
 * newsroom as printed; the structured data adds the authors' pages, the capitals that a line in capitals hides
 * ("DEVRIES", "DeVries"), and authors whom the page cuts off ("and 2 others"). Null where nobody is named.
 * @param printed the byline that stands on the page
 */
export function reconcileAuthors(printed: ReadByline | null, claimed: ReadByline): Byline | null {
  const authors = printed?.authors.length
    ? merge(printed.authors, claimed.authors, printed.text)
    : claimed.authors;
  const agency = printed?.agency ?? claimed.agency;
  if (authors.length === 0 && !agency) return null;
  return { printed: printed?.text.trim() || claimed.text, authors, agency };
}

/**
 * Reads what structured data gives as the story's authors.
 * @param site name of the publication: it is no author of its own
 */
export function readClaimed(
  claimed: readonly ClaimedAuthor[],
  lang: string | null,
  site: string | null,
): ReadByline {
  const authors: Author[] = [];
  let agency: ParsedByline['agency'] = null;
  for (const { name, url } of claimed) {
    if (site && nameKey(site) === nameKey(name)) continue;
    const read = parseByline(name, { lang });
    const alone = read.authors.length === 1;
    for (const author of read.authors) {
      if (!authors.some((known) => isSamePerson(known.name, author.name)))
        authors.push({ ...author, url: alone ? url : null });
    }
    agency ??= read.agency;
  }
  return { text: claimed.map((author) => author.name).join(', '), authors, agency };
}

function merge(printed: Author[], claimed: Author[], line: string): Author[] {
  const merged = printed.map((author) => {
    const same = claimed.find((other) => isSamePerson(other.name, author.name));
    return same
      ? {
          ...author,
          name: better(author.name, same.name, line),
          url: author.url ?? same.url,
          role: author.role ?? same.role,
        }
      : author;
  });
  const more = claimed.filter((other) => !printed.some((author) => isSamePerson(author.name, other.name)));
  // Data that names everyone printed and others besides is the fuller list; data about other people is not ours.
  const fuller = more.length > 0 && claimed.length - more.length === printed.length;
  return fuller || /\b(?:and \d+ (?:others|more)|et al)\b/i.test(line) ? [...merged, ...more] : merged;
}

function isSamePerson(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** Of two spellings of one name the one that somebody chose, not the one that we made from capitals. */
function better(printed: string, claimed: string, line: string): string {
  const alike = printed === claimed.replace(/['ʼ]/g, '’') || printed === claimed.replace(/[’ʼ]/g, "'");
  return alike || line.includes(printed) || isCapitals(claimed) ? printed : claimed;
}
