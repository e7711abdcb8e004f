import { JSDOM } from 'jsdom';
import type { Cutting } from '../../lib/extract/cutting/cutting.ts';
import { read } from '../../lib/extract/read/read.ts';
import { got } from './got.ts';

const PARAGRAPHS = ['forty people', 'two dogs', 'a brass band', 'nobody at all', 'a crate of lemons', 'post']
  .map(
    (load) =>
      `<p>On its next crossing the <a href="/boats">ferry</a> carried ${load}, and came back before the rain did.</p>`,
  )
  .join('\n');

const PAGE = `<html lang="en"><title>Ferry returns | Harbour Post</title><body>
<ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/coast">Coast</a></li></ul>
<article class="story"><span class="kicker">Islands</span><h1>Ferry returns</h1>
<p class="byline">By <a rel="author" href="/author/ida-holm">Ida Holm</a> and <a rel="author" href="/author/jon-vik">Jon Vik</a></p>
<time datetime="2026-03-04T07:30:00+01:00">4 March 2026</time>
<figure><img src="/ferry.jpg" alt="The ferry" width="800" height="600"><figcaption>At dawn. Photo: Ruth Amadi</figcaption></figure>
${PARAGRAPHS}
<hr><iframe src="https://www.youtube.com/embed/abc" title="The first crossing"></iframe>
${PARAGRAPHS.replaceAll('next', 'second')}
</article></body></html>`;

/** @returns an invented story as extractor.js cuts it out of its page, with a little of everything in it */
export function cutting(url = 'https://harbourpost.example/2026/03/04/ferry-service-returns'): Cutting {
  return got(read(new JSDOM(PAGE, { url }).window.document, url));
}
