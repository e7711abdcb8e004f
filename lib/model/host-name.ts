/**
 * @param typed a site's name, or any address on it, as a reader types it
 * @returns the host in lower case without `www.`, or null for what names none
 */
export function hostName(typed: string): string | null {
  const words = typed.trim().toLowerCase();
  if (words === '' || /\s/.test(words)) return null;
  const url = URL.parse(/^[a-z]+:\/\//.test(words) ? words : `https://${words}`);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/^www\./, '');
  return host === 'localhost' || /[^.]\.[^.]/.test(host) ? host : null;
}
