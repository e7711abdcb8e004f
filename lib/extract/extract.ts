import type { Article, Extraction } from '../model/article.ts';
import { blockText } from '../model/plain-text.ts';
import { failure, type Result, success } from '../model/result.ts';
import { safeUrl } from '../model/safe-url.ts';
import { buildBlocks } from './body/blocks.ts';
import { markFurniture } from './body/furniture.ts';
import { selectLines } from './body/select.ts';
import { findStory, storyLines } from './body/story.ts';
import { claimsOf } from './claims/claim.ts';
import { jsonLdClaims } from './claims/json-ld.ts';
import { metaClaims } from './claims/meta.ts';
import { findTimes } from './dates.ts';
import { findHeadline } from './headline.ts';
import { readOutline } from './page/read.ts';

/**
 * Reads the story out of a page. Pure: the document is not changed, nothing is fetched, nothing is laid out.
 * @param document the live page or a parsed one
 * @param url the page's address; relative links start from it
 * @returns the story and what was left out, or `no-story-found`
 */
export function extract(document: Document, url: string): Result<Extraction> {
  const outline = readOutline(document);
  markFurniture(outline);
  const claims = [
    ...jsonLdClaims(document, (address) => address.split('#')[0] === url.split('#')[0]),
    ...metaClaims(document),
  ];
  const sites = claimsOf(claims, 'site');
  const host = URL.parse(url)?.host ?? '';
  const headline = findHeadline(
    outline,
    claims,
    sites.map((claim) => claim.value),
  );
  const story = findStory(outline, headline?.box ?? null);
  if (!story || !headline) return failure({ kind: 'no-story-found', url });
  const lines = storyLines(outline, story, headline.box);
  const { kept, omitted } = selectLines(lines, outline, story, headline.text, '');
  const omissions = omitted.map(({ line, reason }) => ({ reason, text: line.text.slice(0, 300) }));
  const body = buildBlocks(outline, kept, [], url);
  const times = findTimes(claims, Date.now());
  const article: Article = {
    url: safeUrl(claimsOf(claims, 'canonical')[0]?.value, url) ?? url,
    site: { name: sites[0]?.value ?? host, host },
    language: null,
    direction: 'ltr',
    kicker: null,
    section: null,
    headline: headline.text,
    deck: null,
    byline: {
      printed: '',
      agency: null,
      authors: claimsOf(claims, 'author').map((claim) => ({
        name: claim.value,
        affiliation: null,
        role: null,
        contribution: 'writing',
        location: null,
        url: null,
      })),
    },
    dateline: null,
    published: times.published?.value ?? null,
    updated: times.updated?.value ?? null,
    agency: null,
    labels: [],
    access: outline.truncated ? 'truncated' : 'full',
    lead: null,
    body,
    notes: [],
    corrections: [],
    words: body.map(blockText).join(' ').split(/\s+/).length,
    provenance: { headline: headline.evidence },
  };
  return success({ article, omissions });
}
