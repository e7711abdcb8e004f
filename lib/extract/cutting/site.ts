import type { Evidence } from '../../model/article.ts';
import { letters } from '../../text/similarity.ts';
import { type Claim, claimsOf } from './claim.ts';

/** @returns every name by which the page calls its publication, and its host's, for cutting them off titles. */
export function siteNames(claims: readonly Claim[], host: string): string[] {
  const labels = host.replace(/^www\./, '').split('.');
  return [
    ...claimsOf(claims, 'site').map((claim) => claim.value),
    host.replace(/^www\./, ''),
    labels.at(-2) ?? host,
  ];
}

/**
 * The publication's name as it writes it. og:site_name comes first; a name that is an address is used only where
 * there is no better one.
 */
export function findSite(claims: readonly Claim[], host: string): { name: string; evidence: Evidence } {
  const names = claimsOf(claims, 'site')
    .map((claim) => ({ ...claim, value: claim.value.replace(RIGHTS, '') }))
    .filter((claim) => claim.value && claim.value.length <= 80 && !/^@|^https?:/i.test(claim.value));
  const meta = names.find((claim) => claim.source === 'meta' && !isHost(claim.value));
  const best = meta ?? names.find((claim) => !isHost(claim.value)) ?? names[0];
  if (best) return { name: best.value, evidence: { source: best.source, confidence: 0.9 } };
  const title = claims.find((claim) => claim.field === 'headline' && claim.confidence === 0.3)?.value ?? '';
  const suffix = title.split(/\s+[|–—·-]\s+/).at(-1) ?? '';
  const bareHost = host.replace(/^www\./, '');
  if (suffix !== title && letters(suffix).length > 2 && letters(bareHost).includes(letters(suffix)))
    return { name: suffix, evidence: { source: 'meta', confidence: 0.7 } };
  return { name: bareHost, evidence: { source: 'url', confidence: 0.4 } };
}

/** What stands around a name where it says whose the page is: "© 2026 Quay Herald, All rights reserved." */
const RIGHTS =
  /^(?:copyright|©|\(c\))(?:copyright|©|\(c\)|(?:19|20)\d\d|[\s,–-])*|[\s,.;|–-]*all rights reserved\.?\s*$/gi;

const isHost = (name: string): boolean => /^(?:www\.)?[\w-]+\.[a-z.]{2,8}$/i.test(name.trim());
