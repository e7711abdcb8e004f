import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { read } from '../lib/extract/read/read.ts';
import { readabilityOpinion } from '../lib/extract/read/second-opinion.ts';

/**
 * Injected where extractor.js finds no story: the same with Readability at hand, which is too large to load
 * for every page. Evaluates to `Result<Cutting>`, as JSON.
 */
export default defineUnlistedScript(() =>
  JSON.stringify(read(document, location.href, { secondOpinion: readabilityOpinion })),
);
