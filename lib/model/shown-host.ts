/**
 * A host as its readers write it: `xn--mnchen-3ya.example` → `münchen.example`, which browsers do for their address bar
 * alone. Only where letters cannot pass for others: a label has one script (Japanese and Korean have theirs); scripts
 * with letters that look like Latin ones (Cyrillic, Greek …) must be the whole host's.
 * @param host in ASCII, as `URL` gives it, perhaps with a port
 * @returns the same host where it has nothing to decode, or is not safe to show
 */
export function shownHost(host: string): string {
  if (!/(?:^|\.)xn--/.test(host)) return host;
  const [, name = host, port = ''] = /^(.*?)(:\d+)?$/.exec(host) ?? [];
  const labels = name.split('.').map((label) => (label.startsWith('xn--') ? decode(label.slice(4)) : label));
  const shown = labels.join('.');
  // What `URL` would not write the same way was never a name.
  if (URL.parse(`https://${shown}`)?.hostname !== name) return host;
  const isSafe = labels.every((label) => label !== null && APART.some((script) => script.test(label)));
  return isSafe || ALONE.some((script) => script.test(shown)) ? shown + port : host;
}

/** A label's letters, digits and hyphens of one script, none of which passes for a Latin letter. */
const APART = [
  // Those of living European languages; what looks like another letter (ı, ĸ, ſ) is not among them.
  /^[a-z0-9\-\u00df-\u00f6\u00f8-\u0130\u0139-\u0148\u014a-\u017e]+$/,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々0-9-]+$/u,
  /^[\p{Script=Hangul}\p{Script=Han}0-9-]+$/u,
  ...['Arabic', 'Bengali', 'Devanagari', 'Georgian', 'Hebrew', 'Khmer', 'Tamil', 'Telugu', 'Thai'].map(
    (script) => new RegExp(`^[\\p{Script=${script}}\\p{M}0-9-]+$`, 'u'),
  ),
];

/** Scripts with letters that pass for Latin ones: a host that has no other. */
const ALONE = ['Armenian', 'Cyrillic', 'Greek'].map(
  (script) => new RegExp(`^[\\p{Script=${script}}0-9.-]+$`, 'u'),
);

/**
 * Punycode, RFC 3492 (section 6.2), with the numbers that it has for hosts (section 5).
 * @returns null where it is none
 */
function decode(label: string): string | null {
  const split = label.lastIndexOf('-');
  const points = Array.from(label.slice(0, Math.max(0, split)), (letter) => letter.charCodeAt(0));
  let [code, at, bias] = [128, 0, 72];
  for (let next = split + 1; next < label.length; ) {
    const before = at;
    for (let weight = 1, place = 36; ; place += 36) {
      const digit = digitOf(label.charCodeAt(next++));
      const threshold = Math.min(26, Math.max(1, place - bias));
      at += digit * weight;
      if (!(at <= 0x7fffffff)) return null;
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const count = points.length + 1;
    bias = adapted(at - before, count, before === 0);
    code += Math.floor(at / count);
    at %= count;
    if (code > 0x10ffff) return null;
    points.splice(at++, 0, code);
  }
  return String.fromCodePoint(...points);
}

/** @returns the value of a digit, a to z and 0 to 9; no number for what is none */
function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : Number.NaN;
}

/** Section 6.1: how large the next number is likely to be. */
function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / count);
  let bias = 0;
  for (; rest > 455; bias += 36) rest = Math.floor(rest / 35);
  return bias + Math.floor((36 * rest) / (rest + 38));
}
