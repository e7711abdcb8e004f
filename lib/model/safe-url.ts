/**
 * Addresses from a page are hostile until checked: only http and https are let through (`javascript:`, `data:`,
 * `blob:` and `file:` are not), so that no link or picture of ours can run or read anything.
 */

/**
 * @param raw an address as a page gives it, absolute or relative
 * @param base what relative addresses start from; without it they are refused
 * @returns the absolute http(s) address, or null
 */
export function safeUrl(raw: string | null | undefined, base?: string): string | null {
  if (!raw) return null;
  const address = raw.trim();
  // What needs no base is read without: a base is read anew for each.
  const url = URL.parse(address, /^https?:\/\//i.test(address) ? undefined : base);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  return url.href;
}
