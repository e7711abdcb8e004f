/**
 * Browsers accept more in an address than RFC 3986 does; validators of HTML and EPUB do not.
 *
 * @param url absolute, http or https
 * @returns the same address with brackets, bars and lone per cent signs encoded after the host
 */
export function strictUrl(url: string): string {
  const [, origin = '', rest = ''] = /^([a-z]+:\/\/[^/?#]*)(.*)$/s.exec(url) ?? [];
  const hash = rest.indexOf('#');
  const encode = (part: string) =>
    part
      .replace(/[[\]{}|\\^`<>" #]/g, (char) => encodeURIComponent(char))
      .replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
  return hash < 0
    ? origin + encode(rest)
    : `${origin}${encode(rest.slice(0, hash))}#${encode(rest.slice(hash + 1))}`;
}
