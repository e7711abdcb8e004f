// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../../../lib/extract/extract.ts';
import type { Article } from '../../../../lib/model/article.ts';
import { blockText } from '../../../../lib/model/plain-text.ts';

const TEXT = [
  'The first ferry in nine years left the harbour at dawn on Thursday, with forty people and two dogs on board.',
  '“We had stopped counting the days,” said the captain, who had kept the boat painted all the while.',
  'A second boat follows in May, once the pier on the island has been widened and its lamps have been mended.',
];
const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`).join('');

function read(after: string): Article | null {
  const html = `<title>Ferry returns</title><body><main><h1>Ferry returns</h1><div class="t">${PARAGRAPHS}</div>${after}</main></body>`;
  const result = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://harbour.example/ferry');
  return result.ok ? result.value.article : null;
}

test.each([
  'Subscribe now to keep reading this article.',
  'Dieser Artikel ist nur für Abonnenten. Testen Sie uns einen Monat lang.',
  'Il vous reste 71.4% de cet article à lire. La suite est réservée aux abonnés.',
  'Contenido exclusivo para suscriptores. Elige tu plan y sigue con nosotros.',
  'Conteúdo exclusivo para assinantes. Escolha o seu plano e fique conosco.',
  'Questo contenuto è riservato agli abbonati. Scegli la formula che fa per te.',
  'Dit artikel is alleen voor abonnees. Kies een abonnement dat bij je past.',
  'Denne saken er kun for abonnenter. Velg et abonnement som passer for deg.',
  'この記事は会員限定です。登録すると続きをお読みいただけます。残り1234文字',
  'هذا المحتوى متاح للمشتركين فقط، اختر الاشتراك المناسب لك وتابع القراءة معنا.',
])('a wall is no text, and what stands before it a teaser: %s', (words) => {
  const article = read(
    `<div class="x"><h3>Harbour Post plus</h3><p>${words}</p><a href="/o">Offers</a></div>`,
  );
  expect(article?.body.map(blockText)).toEqual(TEXT);
  expect(article?.access).toBe('teaser');
});

test('an offer in the middle of a story is no wall', () => {
  const more = TEXT.map((text) => `<p>${text.replaceAll('the', 'each')}</p>`).join('');
  const offer = '<div class="x"><p>Subscribe to keep reading about boats, <a href="/o">here</a>.</p></div>';
  const article = read(`${offer}<div class="t">${more}</div>`);
  expect(article?.access).toBe('full');
  expect(article?.body.map(blockText).join()).toContain('each harbour');
});

test('a story can tell of walls', () => {
  const told = 'Whoever missed the boat had to subscribe to the harbour’s paper and read how it was.';
  const html = `<title>Ferry returns</title><body><main><h1>Ferry returns</h1>${PARAGRAPHS}<p>${told}</p></main></body>`;
  const result = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://harbour.example/ferry');
  const article = result.ok ? result.value.article : null;
  expect(article?.access).toBe('full');
  expect(article?.body.map(blockText).at(-1)).toBe(told);
});
