// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';

const PROSE = `<p>The first ferry in nine years left the harbour at dawn on Thursday, with forty people and two dogs on board.</p>
<p>“We had stopped counting the days,” said the captain, who had kept the boat painted all the while.</p>
<p>A second boat follows in May, once the pier on the island has been widened and its lamps have been mended.</p>`;

interface Page {
  title?: string;
  social?: string;
  data?: string;
  type?: string;
  /** What stands above the story. */
  top: string;
}

function headlineOf({ title = '', social, data, type = 'NewsArticle', top }: Page) {
  const json = JSON.stringify({ '@type': type, headline: data });
  const page = `<title>${title}</title><meta property="og:site_name" content="Harbour Post">
${social ? `<meta property="og:title" content="${social}">` : ''}
${data ? `<script type="application/ld+json">${json}</script>` : ''}<body><main><article>${top}${PROSE}</article></main></body>`;
  const result = extract(new DOMParser().parseFromString(page, 'text/html'), 'https://harbour.example/ferry');
  return result.ok ? [result.value.article.kicker, result.value.article.headline] : null;
}

test.each<[string, Page, (string | null)[]]>([
  [
    'a kicker that the metadata leaves out is taken off',
    { social: 'Ferry returns to the island', top: '<h1>Island: Ferry returns to the island</h1>' },
    ['Island', 'Ferry returns to the island'],
  ],
  [
    'a kicker that og:title counts in stays',
    {
      social: 'Island: Ferry returns at last',
      data: 'Ferry returns at last',
      top: '<h1>Island: Ferry returns at last</h1>',
    },
    [null, 'Island: Ferry returns at last'],
  ],
  [
    'a kicker in an element of its own is taken off',
    {
      social: 'Ferry returns to the island',
      top: '<h1><em>Island life </em>Ferry returns to the island</h1>',
    },
    ['Island life', 'Ferry returns to the island'],
  ],
  [
    'a date before the headline is neither',
    {
      social: 'Ferry returns to the island',
      top: '<h1><span><time>5 March 2026</time> </span><span>Ferry returns to the island</span></h1>',
    },
    [null, 'Ferry returns to the island'],
  ],
  [
    'what stands small behind the headline is left out',
    {
      social: 'Ferry returns to the island',
      top: '<h1>Ferry returns to the island <small>05.03.2026 • News</small></h1>',
    },
    [null, 'Ferry returns to the island'],
  ],
  [
    'a first word is no kicker',
    { social: 'Best ferries of the summer', top: '<h1>The Best ferries of the summer</h1>' },
    [null, 'The Best ferries of the summer'],
  ],
  [
    'a colon that the style sheet draws comes from the metadata',
    {
      social: 'Island: Ferry returns at last',
      top: '<h1><span>Island</span> <span>Ferry returns at last</span></h1>',
    },
    [null, 'Island: Ferry returns at last'],
  ],
  [
    'data of a news story and og:title together say what the whole headline is',
    {
      social: 'Kenya: Ferry returns at last',
      data: 'Kenya: Ferry returns at last',
      top: '<p class="kicker">Kenya</p><h1>Ferry returns at last</h1>',
    },
    [null, 'Kenya: Ferry returns at last'],
  ],
  [
    'on a blog the two come from one plug-in, and the page is believed',
    {
      social: 'Ferry returns: all you need to know',
      data: 'Ferry returns: all you need to know',
      type: 'BlogPosting',
      top: '<h1>Ferry returns: all there is to know</h1>',
    },
    [null, 'Ferry returns: all there is to know'],
  ],
  [
    'a breadcrumb’s last step is not the headline that readers see',
    {
      title: 'Island ferry back after nine years, with two dogs',
      data: 'Two dogs and forty people: the ferry is back',
      top: '<nav class="breadcrumb"><ol><li><a href="/">Home</a></li><li><h1>Island ferry back after nine years, with two dogs</h1></li></ol></nav><h2>Two dogs and forty people: the ferry is back</h2>',
    },
    [null, 'Two dogs and forty people: the ferry is back'],
  ],
  [
    'nor where the heading that they see has a kicker in it',
    {
      title: 'Island ferry: boat back after nine years, with two dogs',
      social: 'Ferry delights, dogs board first',
      data: 'Island ferry: boat back after nine years, with two dogs',
      top: '<nav class="breadcrumb"><span><a href="/">Home</a></span><h1>Island ferry: boat back after nine years, with two dogs</h1></nav><h2><span class="kicker">After nine long years</span> <span>Ferry delights, dogs board first</span></h2>',
    },
    ['After nine long years', 'Ferry delights, dogs board first'],
  ],
  [
    'what stands first in an element that the template calls nothing is a part of it',
    {
      social: 'Two dogs on the first boat for nine years',
      data: 'Captain resumes service on the island',
      top: '<h1><span class="big">Ferry is back</span> <span>Captain resumes service with two dogs</span></h1>',
    },
    [null, 'Ferry is back Captain resumes service with two dogs'],
  ],
  [
    'what the template calls a kicker is none of a headline that the data does not know',
    {
      social: 'Two dogs on the first boat for nine years',
      data: 'Captain resumes service on the island',
      top: '<h1><span data-story-kicker="Ferry is back">Ferry is back</span><div>Captain resumes service with two dogs</div></h1>',
    },
    ['Ferry is back', 'Captain resumes service with two dogs'],
  ],
  [
    'a card that leads to the story has its own wording',
    {
      title: 'Ferry returns, dogs board first',
      top: '<h1>Ferry returns to the island</h1><aside><a href="/ferry"><h3><span>Island</span> <span>Ferry returns, dogs board first</span></h3></a></aside>',
    },
    [null, 'Ferry returns to the island'],
  ],
  [
    'a colon that only listeners hear stands between the parts of a heading',
    {
      social: 'Island ferry: captain resumes service',
      top: '<h1><span>Island ferry<span class="visually-hidden">:</span></span> <span>Captain takes up the service again</span></h1>',
    },
    [null, 'Island ferry: Captain takes up the service again'],
  ],
  [
    'the publication’s name is cut off a printed heading too',
    { title: 'Ferry returns at last', top: '<h1>Ferry returns at last – Harbour Post</h1>' },
    [null, 'Ferry returns at last'],
  ],
  [
    'the word above an advertisement is no kicker',
    {
      title: 'Ferry returns at last',
      top: '<div class="adWrapper"><div class="label">Advert</div></div><h1>Ferry returns at last</h1>',
    },
    [null, 'Ferry returns at last'],
  ],
])('%s', (_, page, expected) => {
  expect(headlineOf(page)).toEqual(expected);
});
