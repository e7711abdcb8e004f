import type { Label } from '../../model/article.ts';
import { type Claim, claimsOf } from '../cutting/claim.ts';

/** Words of sections, kickers and addresses, in the larger news languages: parts of a regular expression. */
const WORDS: [Label, string][] = [
  [
    'opinion',
    'opinion|opinions|op-?ed|editorials?|columnists?|commentary|comment is free|commentisfree|kommentare?|meinung|kolumnen?|leitartikel|gastkommentar|opinión|columna|editorial|tribune|tribuna|chronique|point de vue|opinioni|commento|opinie|debatt|ledare|meninger|felieton|мнение|колонка|社説|オピニオン|رأي|דעות',
  ],
  [
    'analysis',
    'analysis|analyse|análisis|analisi|explainer|hintergrund|décryptage|analys|анализ|解説|تحليل|ניתוח',
  ],
  [
    'live',
    'live ?blog|live ?ticker|newsblog|news-?ticker|live updates?|en direct|en directo|minuto a minuto|diretta|ライブ|مباشر',
  ],
  [
    'sponsored',
    'sponsored|sponsored content|paid content|paid post|partner content|advertorial|branded content|anzeige|publireportage|contenu sponsorisé|contenido patrocinado|contenuto sponsorizzato|brandvoice|culture council',
  ],
  [
    'press release',
    'press releases?|pressemitteilung|pressemeldung|communiqué de presse|nota de prensa|comunicato stampa|pr ?newswire|business ?wire|globe ?newswire|newswire',
  ],
  [
    'fact check',
    'fact-? ?check(?:ing)?|faktencheck|faktenfinder|fact-?checking|desintox|verificación|verifica|ファクトチェック',
  ],
  ['review', 'reviews?|rezension|kritik|critique|reseña|recensione|recension|anmeldelse'],
];

/** Their letters are looked for before the words themselves: what is a letter is dear to ask. */
const SIGNS = WORDS.map(([label, words]) => ({
  label,
  letters: new RegExp(words, 'i'),
  words: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'),
}));

const TYPES: [Label, RegExp][] = [
  ['opinion', /^Opinion/],
  ['analysis', /^Analysis/],
  ['live', /^LiveBlog/],
  ['sponsored', /^Advertiser/],
  ['fact check', /^ClaimReview|FactCheck/],
  ['review', /^(?:\w*Review)(?:NewsArticle)?$/],
];

/**
 * What kind of story the page says it is, by schema.org type, section, kicker and the address's folders. Words of
 * the headline are no sign, except its part before a colon or bar ("Analysis: …").
 */
export function findLabels(
  claims: readonly Claim[],
  url: string,
  printed: readonly string[],
  headline: string,
): Label[] {
  const found = new Set<Label>();
  const types = claimsOf(claims, 'type').map((claim) => claim.value);
  for (const [label, type] of TYPES)
    if (types.some((one) => type.test(one)) && !(label === 'review' && types.includes('ClaimReview')))
      found.add(label);
  const folders = (URL.parse(url)?.pathname ?? '')
    .split('/')
    .filter(Boolean)
    .slice(0, -1)
    .map((part) => part.replace(/[-_]/g, ' '));
  const opening = /^([^:|]{3,24})[:|]/.exec(headline)?.[1] ?? '';
  const places = [...claimsOf(claims, 'section').map((claim) => claim.value), ...printed, ...folders, opening]
    .filter((text) => text.length <= 60)
    .join('\n');
  for (const { label, letters, words } of SIGNS)
    if (letters.test(places) && words.test(places)) found.add(label);
  return [...found];
}
