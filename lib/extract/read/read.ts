import { failure, type Result, success } from '../../model/result.ts';
import { samePage } from '../cutting/canonical.ts';
import type { Cutting } from '../cutting/cutting.ts';
import { namedAuthors } from '../cutting/named-authors.ts';
import { findSite, siteNames } from '../cutting/site.ts';
import { jsonLdClaims } from './claims/json-ld.ts';
import { markedAuthors } from './claims/marked-authors.ts';
import { metaClaims } from './claims/meta.ts';
import { cut } from './cut/cut.ts';
import { findPlace } from './place.ts';

export interface ReadOptions {
  /** Asked where our own reading finds nothing, or little it is sure of: gives what it takes for the story. */
  secondOpinion?: (document: Document) => Document | null;
}

/**
 * The half of the work that needs the page: finds the story and cuts it out. Pure: the document is not changed,
 * nothing is fetched, nothing is laid out.
 * @param document the live page or a parsed one
 * @param url the page's address; relative links start from it
 * @returns the story with what stands around it, or `no-story-found`
 */
export function read(document: Document, url: string, options: ReadOptions = {}): Result<Cutting> {
  const host = URL.parse(url)?.hostname ?? '';
  if (!host) return failure({ kind: 'no-story-found', url });
  const claims = [...jsonLdClaims(document, (address) => samePage(address, url)), ...metaClaims(document)];
  // Marks are trusted least: where the data names somebody they say nothing more.
  if (!namedAuthors(claims, findSite(claims, host).name).length) claims.push(...markedAuthors(document));
  const place = findPlace(document, claims, siteNames(claims, host), options);
  return place ? success(cut(place, claims, url)) : failure({ kind: 'no-story-found', url });
}
