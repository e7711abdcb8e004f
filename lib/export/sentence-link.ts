import { oneLine } from './printable.ts';

/** Beyond so many characters a link names how the words begin and end, as browsers' own links do. */
const LONG = 300;
/** So many words of each end. */
const END = 6;

/**
 * A link that opens a page at some of its words, and marks them there: a text fragment, by
 * https://wicg.github.io/scroll-to-text-fragment/. Browsers that know none open the page.
 *
 * @param url the page's address; a fragment of its own stays, words that it names already do not
 * @param words of the page, as printed
 * @returns the link; null where the page is not of the web, so that nobody else could open it, or there are no words
 */
export function toSentenceLink(url: string, words: string): string | null {
  const text = oneLine(words);
  if (text === '' || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  address.username = '';
  address.password = '';
  const own = address.hash.replace(/^#/, '').replace(/:~:.*$/u, '');
  address.hash = '';
  return `${address.href}#${own}:~:text=${directive(text)}`;
}

function directive(text: string): string {
  const words = text.split(' ');
  if (text.length <= LONG || words.length <= 2 * END) return encoded(text);
  return `${encoded(words.slice(0, END).join(' '))},${encoded(words.slice(-END).join(' '))}`;
}

/** `-`, `,` and `&` divide the parts of a directive; brackets and quotes would end a link in Markdown or HTML. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
