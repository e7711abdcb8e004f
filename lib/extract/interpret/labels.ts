import type { Label } from '../../model/article.ts';
import { type Claim, claimsOf } from '../cutting/claim.ts';

/** Words of sections, kickers and addresses, in the languages of the news: parts of a regular expression. */
const WORDS: [Label, string][] = [
  [
    'opinion',
    'opinion|opinions|op-?ed|editorials?|columnists?|commentary|comment is free|commentisfree|kommentare?|meinung|kolumnen?|leitartikel|gastkommentar|opinión|columna|columnas|editorial|tribune|tribuna|chronique|point de vue|opinioni|commento|commenti|opinie|commentaar|debatt|ledare|krönika|insändare|meninger|kronikk|leder|synspunkt|mielipide|mielipiteet|pääkirjoitus|kolumni|felieton|opinia|komentarz|komentář|názory?|vélemény|görüş|köşe yazısı|köşe yazıları|yazarlar|opinião|artigo de opinião|colunistas?|γνώμη|γνώμες|мнения|мнение|колонка|社説|オピニオン|社论|社論|评论|評論|사설|칼럼|오피니언|رأي|الرأي|آراء|דעות|संपादकीय|opini|quan điểm',
  ],
  [
    'analysis',
    'analysis|analyse|análisis|análise|analisi|explainer|hintergrund|décryptage|analys|analyysi|analiza|analýza|analiz|achtergrond|approfondimento|анализ|разбор|ανάλυση|解説|分析|분석|해설|تحليل|ניתוח|विश्लेषण|phân tích',
  ],
  [
    'live',
    'live ?blog|live ?ticker|newsblog|news-?ticker|live updates?|en direct|en directo|en vivo|minuto a minuto|ao vivo|tempo real|diretta|direkterapport|hetki hetkeltä|relacja na żywo|na żywo|canlı anlatım|canlı yayın|прямой эфир|онлайн-трансляция|ライブ|直播|生中継|생중계|مباشر|בשידור חי|ζωντανά',
  ],
  [
    'sponsored',
    'sponsored|sponsored content|paid content|paid post|partner content|advertorial|branded content|anzeige|publireportage|partnerbeitrag|contenu sponsorisé|publi-?rédactionnel|contenido patrocinado|publirreportaje|conteúdo patrocinado|conteúdo de marca|informe publicitario|contenuto sponsorizzato|informazione pubblicitaria|gesponsord|annonsinnehåll|annonsørinnhold|betalt innhold|kaupallinen yhteistyö|artykuł sponsorowany|materiał partnera|партн[её]рский материал|на правах рекламы|広告企画|推广|إعلان مدفوع|תוכן שיווקי|प्रायोजित|brandvoice|culture council',
  ],
  [
    'press release',
    'press-? ?releases?|pressemitteilung|pressemeldung|medienmitteilung|communiqué de presse|nota de prensa|comunicado de prensa|comunicado de imprensa|comunicato stampa|persbericht|pressmeddelande|pressemelding|pressemeddelelse|lehdistötiedote|informacja prasowa|komunikat prasowy|tisková zpráva|basın bülteni|пресс-?релиз|δελτίο τύπου|プレスリリース|新闻稿|新聞稿|보도자료|بيان صحفي|प्रेस विज्ञप्ति|pr ?newswire|business ?wire|globe ?newswire|newswire',
  ],
  [
    'fact check',
    'fact-? ?check(?:ing)?|faktencheck|faktenfinder|fact-?checking|desintox|vrai ou faux|verificación|verifica|checagem|fato ou fake|factcheck|faktasjekk|faktakoll|faktatjekk|faktantarkistus|teyit|doğruluk payı|фактчек|проверка фактов|ファクトチェック|事实核查|事實查核|팩트체크|تدقيق الحقائق|בדיקת עובדות|फैक्ट चेक',
  ],
  [
    'review',
    'reviews?|rezension(?:en)?|kritik|kritiken|critique|critiques|reseñas?|crítica|críticas|resenhas?|recensione|recensioni|recensies?|recension|recensioner|anmeldelser?|arvostelu|arvostelut|recenzj[ae]|recenze|eleştiri|рецензи[яи]|κριτική|書評|レビュー|书评|影评|리뷰|서평|ביקורת|समीक्षा',
  ],
  [
    'interview',
    'interviews?|entretien|entretiens|entrevistas?|intervist[ae]|intervjue?r?|haastattelu|wywiad|rozhovor|interjú|röportaj|söyleşi|интервью|συνέντευξη|インタビュー|专访|專訪|인터뷰|مقابلة|حوار|ראיון|साक्षात्कार|phỏng vấn',
  ],
  [
    'obituary',
    'obituary|obituaries|nachruf|nachrufe|nécrologie|obituarios?|necrológicas?|obituários?|necrolog(?:io|i)|in memoriam|nekrolog|minneord|minnesord|muistokirjoitus|nekrologi|ölüm ilanı|некролог|νεκρολογία|訃報|讣告|訃告|부고|نعي|श्रद्धांजलि',
  ],
];

/** Their letters are looked for before the words themselves: what is a letter is dear to ask. */
const SIGNS = WORDS.map(([label, words]) => ({
  label,
  letters: new RegExp(words, 'i'),
  words: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'),
  alone: new RegExp(`^(?:${words})$`, 'iu'),
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
 * the headline are no sign, except where they are all of its part before a colon or bar ("Analysis: …").
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
  const places = [...claimsOf(claims, 'section').map((claim) => claim.value), ...printed, ...folders]
    .filter((text) => text.length <= 60)
    .join('\n');
  for (const { label, letters, words, alone } of SIGNS)
    if ((letters.test(places) && words.test(places)) || (letters.test(opening) && alone.test(opening)))
      found.add(label);
  return [...found];
}
