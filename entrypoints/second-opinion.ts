import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../lib/extract/extract.ts';
import { readabilityOpinion } from '../lib/extract/second-opinion.ts';

/**
 * Injected where extractor.js finds no story: the same with Readability at hand, which is too large to load
 * for every page. Evaluates to `Result<Extraction>`.
 */
export default defineUnlistedScript(() =>
  extract(document, location.href, { secondOpinion: readabilityOpinion }),
);
