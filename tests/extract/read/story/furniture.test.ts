// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../../../lib/extract/extract.ts';
import { blockText } from '../../../../lib/model/plain-text.ts';

const PARAGRAPHS = `<p>The first ferry in nine years left the harbour at dawn on Thursday, with forty people and two dogs on board.</p>
<p>“We had stopped counting the days,” said the captain, who had kept the boat painted all the while.</p>
<p>A second boat follows in May, once the pier on the island has been widened and its lamps have been mended.</p>`;

function bodyOf(main: string): string {
  const html = `<title>Ferry returns</title><body><main><h1>Ferry returns</h1>${main}</main></body>`;
  const result = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://harbour.example/ferry');
  return result.ok ? result.value.article.body.map(blockText).join('\n') : '';
}

const ANSWER =
  '<p>The fare is four crowns, dogs go free, and bicycles are taken only when the tide is in.</p>';

test('a dialog is no part of the story', () => {
  const dialog = `<div role="dialog">${ANSWER}</div>`;
  expect(bodyOf(`${PARAGRAPHS}${dialog}${PARAGRAPHS.replaceAll('the', 'each')}`)).not.toContain(
    'four crowns',
  );
});

test('an answer marked up for search engines is no suggestion for further reading', () => {
  const answer = `<div itemprop="suggestedAnswer acceptedAnswer" itemscope>${ANSWER}</div>`;
  expect(
    bodyOf(
      `${PARAGRAPHS}<h2>What does it cost?</h2>${answer}<h2>And in May?</h2>${ANSWER.replace('four', 'five')}`,
    ),
  ).toContain('four crowns');
  expect(bodyOf(`${PARAGRAPHS}<div class="suggested">${ANSWER}</div>`)).not.toContain('four crowns');
});

test('what a control opens is shown to the reader; what is hidden besides is not', () => {
  const question = (attribute: string): string =>
    `<h2><button ${attribute}>What does it cost?</button></h2><div hidden>${ANSWER}</div>`;
  expect(bodyOf(`${PARAGRAPHS}${question('aria-expanded="false"')}${PARAGRAPHS}`)).toContain('four crowns');
  expect(bodyOf(`${PARAGRAPHS}${question('')}${PARAGRAPHS}`)).not.toContain('four crowns');
});

test('the paragraphs before a list that is most of the story are kept', () => {
  const stops = [
    'North pier',
    'Gull rock',
    'The mill',
    'Old quay',
    'Lighthouse',
    'The sands',
    'Cape',
    'South pier',
  ].map(
    (stop) =>
      `<li>${stop}: the boat waits here for a quarter of an hour, and whoever is late may wave for it from the shore.</li>`,
  );
  const text = bodyOf(`<div>${PARAGRAPHS.split('\n')[0]}<ul>${stops.join('')}</ul></div>`);
  expect(text).toContain('The first ferry in nine years');
  expect(text).toContain('Old quay');
});

test('a dialog for consent is no story, though it is longer than one', () => {
  const terms = Array.from(
    { length: 12 },
    (_, i) =>
      `<p>Partners of group ${i} may count how often the harbour page was opened, and from which of the islands.</p>`,
  ).join('');
  const html = `<title>Ferry returns</title><body><main><h1>Ferry returns</h1>${PARAGRAPHS}</main><div id="onetrust-pc-sdk">${terms}</div></body>`;
  const result = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://harbour.example/ferry');
  const body = result.ok ? result.value.article.body.map(blockText).join('\n') : '';
  expect(body).toContain('two dogs');
  expect(body).not.toContain('Partners of group');
});

test('headlines of other stories below a story stay out of it, though no data calls the page news', () => {
  const teasers = ['Bridge closes', 'Library reopens', 'Market moves']
    .map(
      (headline) =>
        `<li><span>2 hours ago</span><h4><a href="/${headline}">${headline} for the whole of the winter</a></h4>
        <p>Nobody on the council would say how long the work is going to take, or who will pay for it in the end.</p></li>`,
    )
    .join('');
  const body = bodyOf(
    `${PARAGRAPHS}<p>Ida Falk contributed to this report from Port Ellery.</p><h3>Recent Headlines</h3><ul>${teasers}</ul>`,
  );
  expect(body).toContain('its lamps have been mended');
  expect(body).not.toMatch(/Bridge closes|council|contributed to this report/);
});
