/** Pages of an invented paper, as publishers mark them up; each is decided on purpose. */

const PROSE = [
  'The ferry that linked Port Ellery with the northern islands for half a century will sail again in May, the harbour board said on Tuesday.',
  'Three winters without it had left farmers to hire fishing boats for their sheep and parents to send children to school by the week, by radio lessons and by luck.',
  'The new vessel, built in a yard that had not launched a ship since the crisis, carries forty cars and runs on methanol that the islands distil from their own wind.',
  'Its captain, who learned the strait on her father’s trawler, said the hardest part would be the tide at Skerry Point, where the old pier still stands in the way.',
  'The board expects the crossing to pay for itself within nine years, provided that the mail contract, which the government renews in autumn, stays with the line.',
  'Residents gathered at the quay before the announcement was over, and the baker, who had kept the timetable in her window all along, corrected it with a pen.',
];

export const paragraphs = (count = PROSE.length) =>
  PROSE.slice(0, count)
    .map((text) => `<p>${text}</p>`)
    .join('\n');

const html = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const newsArticle = (more: object = {}) =>
  data({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Ferry returns to Port Ellery after three winters',
    datePublished: '2026-03-03T08:10:00+01:00',
    author: { '@type': 'Person', name: 'Marta Lind' },
    ...more,
  });

const nav = `<nav>${['World', 'Coast', 'Business', 'Sport', 'Opinion', 'Weather']
  .map((name) => `<a href="/${name.toLowerCase()}/">${name}</a>`)
  .join(' ')}</nav>`;

const headline = '<h1>Ferry returns to Port Ellery after three winters</h1>';
const byline = '<p class="byline">By <a rel="author" href="/staff/lind">Marta Lind</a></p>';
const time = '<time datetime="2026-03-03T08:10:00+01:00">3 March 2026</time>';

const teasers = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `<article><h3><a href="/coast/2026/03/0${(index % 9) + 1}/story-number-${index}-of-the-day">Headline number ${index} about the sea</a></h3><p>One line that says what story ${index} is about.</p></article>`,
  ).join('');

interface DetectPage {
  url: string;
  html: string;
}

const paper = 'https://harbourpost.example';

export const NEWS: Record<string, DetectPage> = {
  'a story with structured data': {
    url: `${paper}/coast/ferry-returns-to-port-ellery-a1123`,
    html: html(newsArticle(), `${nav}<article>${headline}${byline}${time}${paragraphs()}</article>`),
  },
  'a story in a graph beside its site and page': {
    url: `${paper}/coast/ferry-returns-to-port-ellery-a1123`,
    html: html(
      data({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: 'The Harbour Post' },
          { '@type': ['WebPage', 'ItemPage'], isPartOf: { '@type': ['CreativeWork', 'Product'] } },
          { '@type': ['Article', 'NewsArticle'], headline: 'Ferry returns' },
        ],
      }),
      `${headline}${paragraphs()}`,
    ),
  },
  'a story whose structured data is broken': {
    url: `${paper}/coast/ferry-returns-to-port-ellery-a1123`,
    html: html(
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry "returns"",}</script>',
      `<article>${headline}${paragraphs()}</article>`,
    ),
  },
  'a teaser before a paywall': {
    url: `${paper}/coast/ferry-returns-to-port-ellery-a1123`,
    html: html(
      newsArticle({
        isAccessibleForFree: false,
        hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false },
      }),
      `${nav}<article>${headline}${paragraphs(1)}<div class="offer">Read on with a subscription.</div></article>`,
    ),
  },
  'an AMP page': {
    url: `${paper}/amp/coast/ferry-returns-to-port-ellery-a1123`,
    html: `<!doctype html><html ⚡ lang="en"><head>${newsArticle()}</head><body>${headline}${paragraphs()}</body></html>`,
  },
  'a teaser before a paywall that no data tells of': {
    url: `${paper}/coast/ferry-returns-to-port-ellery-a1124`,
    html: html(
      '<meta property="og:type" content="article"><meta property="article:section" content="Coast"><meta property="article:published_time" content="2026-03-03T08:10:00+01:00">',
      `${nav}<main>${headline}${byline}${time}${paragraphs(1)}<div class="offer">Read on with a subscription.</div></main>`,
    ),
  },
  'an AMP page without structured data': {
    url: `${paper}/news/amp/ferry-returns-to-port-ellery`,
    html: `<!doctype html><html amp lang="en"><head><link rel="canonical" href="${paper}/news/ferry-returns-to-port-ellery"></head><body><amp-sidebar>${nav}</amp-sidebar><article>${headline}${time}${paragraphs()}</article></body></html>`,
  },
  'a print view of a story with its data': {
    url: `${paper}/coast/ferry-returns-to-port-ellery-a1123?print=1`,
    html: html(
      newsArticle(),
      `${headline}<p>By Marta Lind</p>${paragraphs()}<p>Printed from the Harbour Post</p>`,
    ),
  },
  'a video above its story': {
    url: `${paper}/videos/first-crossing-in-three-years`,
    html: html(
      newsArticle({ video: { '@type': 'VideoObject', name: 'First crossing' } }),
      `<article><h1>Watch: the first crossing in three years</h1><video></video>${paragraphs(3)}</article>`,
    ),
  },
  'a live blog that no data tells of': {
    url: `${paper}/news/live/storm-reaches-the-coast-as-it-happens`,
    html: html(
      '<meta property="og:type" content="article">',
      `<h1>Storm reaches the coast: as it happens</h1><div class="updates">${PROSE.map((text) => `<section><time>10:00</time><p>${text}</p></section>`).join('')}</div>`,
    ),
  },
  'a live blog': {
    url: `${paper}/coast/live/storm-reaches-the-coast-as-it-happens`,
    html: html(
      data({
        '@type': 'LiveBlogPosting',
        headline: 'Storm reaches the coast',
        liveBlogUpdate: PROSE.map((articleBody) => ({ '@type': 'BlogPosting', articleBody })),
      }),
      `<h1>Storm reaches the coast: as it happens</h1>${PROSE.map((text) => `<article><time>10:00</time><p>${text}</p></article>`).join('')}`,
    ),
  },
  'a gallery that is a story': {
    url: `${paper}/coast/pictures-of-the-first-crossing-in-three-years`,
    html: html(
      newsArticle({ associatedMedia: { '@type': 'ImageGallery' } }),
      `<article><h1>Pictures of the first crossing in three years</h1>${'<figure><img src="a.jpg"><figcaption>The ferry at dawn.</figcaption></figure>'.repeat(8)}</article>`,
    ),
  },
  'a story with Open Graph and meta names alone': {
    url: `${paper}/news/ferry-returns-to-port-ellery`,
    html: html(
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-03T08:10:00+01:00"><meta property="article:section" content="Coast">',
      `${nav}<main>${headline}${paragraphs()}</main>`,
    ),
  },
  'a story in an old layout, its paragraphs told apart by line breaks': {
    url: 'http://oldgazette.example/news/2026/03/03/ferry.html',
    html: html(
      '',
      `<table><tr><td><a href="/">Home</a><td><h1>Ferry returns to Port Ellery after three winters</h1>${PROSE.join('<br><br>')}</table>`,
    ),
  },
  'a story in Japanese': {
    url: `${paper}/news/20260303-0001`,
    html: html(
      '<meta property="og:type" content="article">',
      `<article><h1>港町のフェリー、三度の冬を越えて五月に運航を再開へ、島の学校と農家に安堵広がる</h1>${'<p>港湾委員会は火曜日、半世紀にわたり北部の島々を結んできたフェリーが五月に再び運航すると発表した。三度の冬の間、農家は漁船を借りて羊を運び、子どもたちは週ごとに寄宿して学校へ通った。</p>'.repeat(6)}</article>`,
    ),
  },
};

export const ARTICLES: Record<string, DetectPage> = {
  'a print view without metadata': {
    url: `${paper}/print/2026/03/ferry-returns-to-port-ellery`,
    html: html(
      '',
      `${headline}<p class="author">Marta Lind</p>${paragraphs()}<p>Printed from the Harbour Post</p>`,
    ),
  },
  'a blog post': {
    url: 'https://ina.example/blog/why-i-still-keep-a-paper-timetable',
    html: html(
      data({ '@type': 'BlogPosting', headline: 'Why I still keep a paper timetable' }),
      `<h1>Why I still keep a paper timetable</h1>${paragraphs()}`,
    ),
  },
  'a guide': {
    url: 'https://islands.example/how-to-cross-the-strait-in-winter',
    html: html(
      '<meta property="og:type" content="article"><meta name="author" content="Ida Holm">',
      `<article><h1>How to cross the strait in winter</h1>${paragraphs()}</article>`,
    ),
  },
};

export const OTHERS: Record<string, DetectPage> = {
  'a home page': {
    url: `${paper}/`,
    html: html(
      '<meta property="og:type" content="website">',
      `${nav}<h1>The Harbour Post</h1>${teasers(30)}`,
    ),
  },
  'a home page that carries the data of the story read before': {
    url: `${paper}/`,
    html: html(newsArticle(), `${nav}${teasers(30)}`),
  },
  'a home page that lists its stories in structured data': {
    url: `${paper}/`,
    html: html(data(Array.from({ length: 12 }, () => ({ '@type': 'NewsArticle' }))), `${nav}${teasers(30)}`),
  },
  'a section front': {
    url: `${paper}/coast/`,
    html: html(
      '<meta property="og:type" content="website">',
      `${nav}<h1>News from the coast and its islands</h1>${teasers(24)}`,
    ),
  },
  'a section front with a list of stories in structured data': {
    url: `${paper}/news/coast`,
    html: html(
      data({
        '@type': 'CollectionPage',
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: Array.from({ length: 9 }, () => ({
            '@type': 'ListItem',
            item: { '@type': 'NewsArticle' },
          })),
        },
      }),
      `${nav}<h1>Coast</h1>${teasers(9)}`,
    ),
  },
  'a section front that opens with a text about itself': {
    url: `${paper}/coast/`,
    html: html(
      '<meta property="og:type" content="website">',
      `${nav}<h1>News from the coast and its islands</h1>${paragraphs(2)}${teasers(24)}`,
    ),
  },
  'results of a search at an address of its own': {
    url: `${paper}/search/ferry-returns-to-port`,
    html: html('', `${nav}<h1>12 results for “ferry returns to port”</h1>${teasers(12)}`),
  },
  'a page of one author’s stories': {
    url: `${paper}/staff/lind`,
    html: html(
      data({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Marta Lind' } }),
      `${nav}<h1>Marta Lind, harbour correspondent</h1>${paragraphs(1)}${teasers(12)}`,
    ),
  },
  'a list of videos': {
    url: `${paper}/videos/`,
    html: html(
      data({ '@type': 'CollectionPage' }),
      `${nav}<h1>All videos of the Harbour Post</h1>${teasers(12)}`,
    ),
  },
  'a page of a tag': {
    url: `${paper}/tag/ferries-and-harbours-of-the-north`,
    html: html('', `${nav}<h1>Ferries and harbours of the north</h1>${teasers(20)}`),
  },
  'search results': {
    url: `${paper}/find?q=ferry+returns+to+port`,
    html: html('', `${nav}<h1>Results for “ferry returns to port”</h1>${teasers(20)}`),
  },
  'a video page': {
    url: `${paper}/videos/first-crossing-in-three-years`,
    html: html(
      data({ '@type': 'VideoObject', name: 'First crossing' }) +
        '<meta property="og:type" content="video.other">',
      `<h1>Watch: the first crossing in three years</h1><video></video><p>The ferry leaves the quay at dawn.</p>`,
    ),
  },
  'a gallery without a story': {
    url: `${paper}/pictures/week`,
    html: html('', `<h1>The week</h1>${'<img src="a.jpg" alt="">'.repeat(20)}`),
  },
  'a product': {
    url: 'https://chandler.example/shop/storm-lantern',
    html: html(
      data({ '@type': 'Product', name: 'Storm lantern' }),
      `<h1>Storm lantern of brass and glass</h1>${paragraphs(3)}`,
    ),
  },
  'a forum thread': {
    url: 'https://islanders.example/forum/topic/is-the-ferry-really-coming-back',
    html: html(
      data({ '@type': 'DiscussionForumPosting', headline: 'Is the ferry really coming back?' }),
      `<h1>Is the ferry really coming back?</h1>${PROSE.map((text) => `<div class="post"><time>1 h</time><p>${text}</p></div>`).join('')}`,
    ),
  },
  'a manual': {
    url: 'https://docs.methanolengine.example/guide/starting-the-engine-in-winter',
    html: html(
      data({ '@type': 'TechArticle' }),
      `<main><h1>Starting the engine in winter</h1>${paragraphs()}</main>`,
    ),
  },
  'a service': {
    url: 'https://quayworks.example/services/pier-building-and-repair-in-the-north',
    html: html(
      '<meta property="og:type" content="article">',
      `<h1>Pier building and repair</h1>${paragraphs(3)}`,
    ),
  },
  'an empty page': { url: `${paper}/x`, html: '' },
  'a page whose structured data is hostile': {
    url: `${paper}/x`,
    html: html(
      `<script type="application/ld+json">${'[{"@graph":'.repeat(500)}1${'}]'.repeat(500)}</script><script type="application/ld+json">null</script><script type="application/ld+json">{"@type":{"a":1}}</script>`,
      '',
    ),
  },
};
