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

const read = (after: string): Article | null => readAll(`<div class="t">${PARAGRAPHS}</div>${after}`);

function readAll(story: string, headline = 'Ferry returns'): Article | null {
  const html = `<title>${headline}</title><body><main><h1>${headline}</h1>${story}</main></body>`;
  const result = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://harbour.example/ferry');
  return result.ok ? result.value.article : null;
}

test.each([
  'Subscribe now to keep reading this article.',
  'Dieser Artikel ist nur für Abonnenten. Testen Sie uns einen Monat lang.',
  'Jetzt weiterlesen mit Hafenpost plus.',
  'Il vous reste 71.4% de cet article à lire. La suite est réservée aux abonnés.',
  'Contenido exclusivo para suscriptores. Elige tu plan y sigue con nosotros.',
  'Conteúdo exclusivo para assinantes. Escolha o seu plano e fique conosco.',
  'Questo contenuto è riservato agli abbonati. Scegli la formula che fa per te.',
  'Dit artikel is alleen voor abonnees. Kies een abonnement dat bij je past.',
  'Увійдіть або оформіть підписку, щоб читати далі.',
  'Abone olun ve okumaya devam edin.',
  '続きを読むにはログインしてください。',
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

/** Sentences that have a wall's words in them, as a story about papers, or about anything, can have. */
const TOLD = [
  'Whoever missed the boat had to subscribe to continue reading how it was, the paper told its readers.',
  '“Subscribe to continue reading”, it now says under each of the paper’s stories, and half the town is angry.',
  'Die Zeitung der Insel war seit Mai nur für Abonnenten zu lesen, sagte der Hafenmeister am Donnerstag.',
  'Pour lire la suite, il fallait s’abonner, raconte le capitaine, et la suite était réservée aux abonnés.',
  'El diario del puerto publicaba el horario solo para suscriptores, y nadie más sabía cuándo salía el barco.',
  'O jornal da ilha guardava as marés só para assinantes, e ninguém mais sabia quando o barco saía do porto.',
  'L’orario era riservato agli abbonati del giornale, e nessun altro sapeva quando partiva il traghetto.',
  'De krant van het eiland was alleen voor abonnees te lezen, en niemand anders wist wanneer de boot vertrok.',
  'Avisen skrev det kun for abonnenter, og ingen andre på øya visste når båten skulle gå den torsdagen.',
  'Чтобы читать дальше, пришлось оформить подписку, рассказал капитан, и никто на острове этого не хотел.',
  'Gazete o yaz abone olmayanlara kapalıydı, okumaya devam etmek isteyen herkes limandaki kahveye gidiyordu.',
  '続きを知りたい人は島の新聞の会員になるほかなかったと、船長は木曜日の朝に港で記者たちに話したという。',
  'Расписание печатали только для подписчиков, и никто другой не знал, когда отходит паром с острова.',
  '島の新聞は「会員限定の記事です」と書くだけで、船がいつ出るのかは誰にも分からなかったという。',
  'كان جدول العبارة ينشر للمشتركين فقط، ولم يكن أحد غيرهم يعرف متى تغادر السفينة الميناء يوم الخميس.',
];

const more = TEXT.map((text) => text.replaceAll('the', 'each'));
const linked = (text: string): string => text.replace(/^(\S+) (\S+)/, '<a href="/p">$1 $2</a>');

test.each(TOLD)('a story can tell of walls: %s', (told) => {
  const pages = {
    'as its last paragraph': [`<p>${told}</p>`, TEXT.length + 1],
    'with a link to what it tells of': [`<p>${linked(told)}</p>`, TEXT.length + 1],
    'as a quotation': [`<blockquote><p>${told}</p></blockquote>`, TEXT.length + 1],
    'in its middle': [`<p>${told}</p><p>${more.join('</p><p>')}</p>`, 2 * TEXT.length + 1],
    'before a last short paragraph': [`<p>${told}</p><p>${more[0]}</p>`, TEXT.length + 2],
    'in a part of its own': [
      `<section><p>${more[0]}</p><p>${linked(told)}</p><p>${more[2]}</p></section>`,
      TEXT.length + 3,
    ],
    'at the beginning of a part': [
      `<section><p>${linked(told)}</p><p>${more[0]}</p><p>${more[1]}</p><p>${more[2]}</p></section>`,
      TEXT.length + 4,
    ],
  } as const;
  for (const [where, [html, count]] of Object.entries(pages)) {
    const article = readAll(`<div class="t">${PARAGRAPHS}${html}</div>`);
    expect([where, article?.access, article?.body.length]).toEqual([where, 'full', count]);
  }
});

test('a headline and a subheading that say such words cut nothing', () => {
  const html = `${PARAGRAPHS}<h2>Subscribe to continue reading</h2><p>${more[0]}</p><p>${more[1]}</p>`;
  const article = readAll(html, 'Subscribe to continue reading: a year of walls');
  expect(article?.access).toBe('full');
  expect(article?.body.map(blockText)).toEqual([...TEXT, 'Subscribe to continue reading', more[0], more[1]]);
});

test('an offer before a story’s last, short paragraph takes nothing of that', () => {
  const offer = '<div class="x"><p>Subscribe to continue reading us. <a href="/o">Offers</a></p></div>';
  const article = readAll(`<div class="t">${PARAGRAPHS}${offer}<p>${more[0]}</p></div>`);
  expect(article?.access).toBe('full');
  expect(article?.body.map(blockText)).toContain(more[0]);
});

test.each([
  'Join our newsletter to keep reading about boats.',
  'Members only: the club’s annual dinner. Register by May.',
  'Sign up to read more of our stories.',
  'Il vous reste 3 jours pour voter. Connectez-vous.',
  'Nur für Mitglieder: das Sommerfest am Hafen.',
  'Scroll to continue reading.',
  'Подписывайтесь на нас, чтобы знать больше.',
  'Читать далее: пристань расширят к маю.',
])('what is sold or told beside a story is no wall: %s', (words) => {
  const article = read(`<div class="x"><h3>Harbour Post</h3><p>${words}</p><a href="/o">Offers</a></div>`);
  expect(article?.access).toBe('full');
});
