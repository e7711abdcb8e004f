// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../../../lib/extract/extract.ts';
import { blockText } from '../../../../lib/model/plain-text.ts';

const NEWS =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Choosing a kettle"}</script>';

/** What is read of a page with this between its paragraphs. */
function bodyOf(inner: string, { head = '', before = '', after = '' } = {}): string {
  const html = `<title>Choosing a kettle</title>${head}<body><main><h1>Choosing a kettle</h1>
<div class="text">${before}<p>A kettle is bought once in ten years, and most people buy the one that stands nearest to the till.</p>
<p>We boiled water in eleven of them for a month, with a stopwatch, a thermometer and a patient neighbour.</p>
${inner}
<h2>After the first year</h2>
<p>Scale is what ends a kettle’s life, and vinegar is what ends the scale; half a cup of it once a season will do.</p>
${after}
</div></main></body>`;
  const result = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://kettles.example/guide');
  return result.ok ? result.value.article.body.map(blockText).join('\n') : '';
}

/** Three sections, which with the page's own make a guide. */
const sections = (between: string): string =>
  ['How we tested', 'What to look for', 'What it costs to run']
    .map(
      (heading) =>
        `<h2>${heading}</h2><p>${heading}: every kettle was filled to the half litre, and was left to cool before the next.</p>`,
    )
    .join(between);

const BOX = `<div class="callout"><h3>Quick facts</h3><ul><li>Lightest of all: the Brook, at 800 grams</li>
<li>Quickest of all: the Falls, at two minutes</li></ul></div>`;

test('boxes between the sections of a guide belong to it', () => {
  expect(bodyOf(sections(BOX))).toContain('the Brook, at 800 grams');
});

test('in news they are service, and after the last paragraph of a guide they are offers', () => {
  expect(bodyOf(sections(BOX), { head: NEWS })).not.toContain('the Brook');
  expect(bodyOf(BOX)).not.toContain('the Brook');
  expect(bodyOf(sections(''), { after: BOX })).not.toContain('the Brook');
});

test('a box of links, and the line under a picture, are no part of a guide', () => {
  const links = `<div class="callout"><p>See <a href="/a">all our tests of kettles, pans and pots since 2019</a></p></div>`;
  const picture = `<div class="card"><img src="k.jpg"><p>The eleven kettles on the kitchen table in March.</p></div>`;
  expect(bodyOf(sections(links))).not.toContain('all our tests');
  expect(bodyOf(sections(picture))).not.toContain('kitchen table in March');
});

test('a guide says short things of each thing that it lists, with dates in its lists and key points before it', () => {
  const points = '<ul><li>The Brook is the one to buy</li></ul>';
  expect(bodyOf(sections(''), { before: points })).toContain('the one to buy');
  expect(bodyOf(sections(''), { before: points, head: NEWS })).not.toContain('the one to buy');
  const each = '<p>Holds: 1.7 litres</p><ul><li>Sold since</li><li>March 3, 2025</li></ul>';
  const text = bodyOf(sections(each));
  expect(text.match(/Holds: 1\.7 litres/g)).toHaveLength(2);
  expect(text.match(/March 3, 2025/g)).toHaveLength(2);
  expect(bodyOf(sections(each), { head: NEWS })).not.toMatch(/Holds|March 3/);
});

test('cells of a table are kept as they stand, in news too', () => {
  const row = (name: string): string =>
    `<tr><td><a href="/${name}">${name} electric kettle</a></td><td>Stainless steel</td><td>03.04.2025</td></tr>`;
  const table = `<table><tbody>${['Brook', 'Falls', 'Weir', 'Brook'].map(row).join('')}</tbody></table>`;
  const text = bodyOf(table, { head: NEWS });
  expect(text.match(/Stainless steel/g)).toHaveLength(4);
  expect(text.match(/Brook electric kettle/g)).toHaveLength(2);
  expect(text.match(/03\.04\.2025/g)).toHaveLength(4);
});

const ENTRIES = ['Brook', 'Falls', 'Weir', 'Lock']
  .map(
    (
      name,
    ) => `<div class="entry"><h3><a href="https://maker.example/${name}">The ${name} kettle of steel</a></h3>
<p>The ${name} boils half a litre in two minutes, pours without a drip, and can be opened with one wet hand.</p></div>`,
  )
  .join('');

test('what looks like teasers is the text where the page is a list and no news', () => {
  expect(bodyOf(ENTRIES)).toContain('The Weir boils half a litre');
  expect(bodyOf(ENTRIES, { head: NEWS })).not.toContain('The Weir boils half a litre');
});

test('links that a sentence of a guide leads up to belong to it; those under a label do not', () => {
  const list = (before: string): string =>
    `<p>${before}</p><ul><li><a href="/a">The eleven kettles in one table</a></li><li><a href="/b">How hot is boiling</a></li></ul>`;
  expect(bodyOf(sections(list('Our neighbour wrote two things down as well:')))).toContain(
    'How hot is boiling',
  );
  expect(bodyOf(sections(list('Read more:')))).not.toContain('How hot is boiling');
});

test('a heading with a date in it is a heading', () => {
  const dated =
    '<h2>Update of 12.05.2025</h2><p>The Falls is sold out, and its maker does not say for how long it will be.</p>';
  expect(bodyOf(dated, { head: NEWS })).toContain('Update of 12.05.2025');
});
