/** Apart from the other settings: the detector in every page needs this alone. */

/**
 * @param url of a page
 * @param hosts that the reader left out, lower case
 * @returns whether the page's host, or a domain that it belongs to, is among them
 */
export function isExcluded(url: string, hosts: readonly string[]): boolean {
  const { hostname } = new URL(url);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
