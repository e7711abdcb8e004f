/**
 * @param typed a site's name, or any address on it, as a reader types it
 * @returns the host in lower case without `www.`, or null for what names none
 */
export function hostName(typed: string): string | null {
  const words = typed.trim().toLowerCase();
  if (words === '' || /\s/.test(words)) return null;
  const isAddress = /^[a-z]+:\/\//.test(words);
  const url = URL.parse(isAddress ? words : `https://${words}`);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/^www\./, '');
  // A network of one's own has names without a dot; typed alone, such a word is rather a slip.
  const isName = /[^.]\.[^.]/.test(host) || host === 'localhost' || (isAddress && /^[a-z\d-]+$/.test(host));
  return isName ? host : null;
}
