import { splitWords } from '../text/words.ts';

/**
 * Openings that point back at a sentence the reader does not see ("He said that…", "But they…", "Das sei…").
 * By language, in lower case; matched after opening quotation marks.
 */
const POINTING_BACK: Readonly<Record<string, RegExp>> = {
  en: opening(`he she they it his her their its him them this these those that but and or so yet however meanwhile also
    instead nevertheless nonetheless moreover furthermore therefore thus then still otherwise afterwards similarly
    likewise hence indeed besides both neither such here there's|the former|the latter|the same|the two|in addition|
    as a result|for example|for instance|on the other hand|in contrast|in turn|even so|at the same time|after that|
    among them|in his|in her|in their|at his|at her|with his|with her`),
  de: opening(`er sie es sein seine seinen seiner ihr ihre ihren ihm ihn dies diese dieser dieses diesen das aber und oder doch
    jedoch denn dagegen dabei damit danach dann daher deshalb deswegen darum dazu davon darauf dadurch außerdem zudem
    allerdings trotzdem dennoch stattdessen inzwischen unterdessen zugleich ebenso auch hingegen beide letztere
    so|zum beispiel|im gegenteil`),
  fr: opening(`il elle ils elles ce cet cette ces cela ça c'est son sa ses leur leurs lui mais et ou donc or car ainsi aussi
    cependant pourtant toutefois néanmoins ensuite puis alors enfin d'ailleurs celui celle ceux celles|en effet|
    en revanche|par ailleurs|de plus|par exemple|à l'inverse|en outre`),
  es: opening(`él ella ellos ellas esto este esta estos estas eso ese esa su sus pero y e o sin|además también así entonces
    luego después mientras aunque aquel aquella ambos|sin embargo|no obstante|por eso|por ello|por lo tanto|
    en cambio|por ejemplo|asimismo`),
  pt: opening(`ele ela eles elas isto isso este esta esse essa seu sua seus suas mas e ou porém contudo entretanto também
    assim então depois além ambos|no entanto|por isso|por exemplo|além disso`),
  it: opening(`egli lui lei loro esso essa questo questa questi queste ciò suo sua suoi ma e o però tuttavia inoltre anche
    così quindi poi allora infatti invece entrambi|per questo|ad esempio`),
  nl: opening(`hij zij ze het zijn haar hun dit deze die dat maar en of echter ook daarom daarna dan toch bovendien
    daarnaast daarbij daarmee intussen ondertussen beide|zo`),
  sv: opening(
    'han hon de det den hans hennes deras detta denna dessa men och eller dock också därför sedan då|dessutom',
  ),
  da: opening(
    'han hun de det den hans hendes deres dette denne disse men og eller dog også derfor så da|desuden',
  ),
  no: opening(
    'han hun de det den hans hennes deres dette denne disse men og eller også derfor så da|dessuten',
  ),
  pl: opening(
    'on ona oni one ono to ten ta te jego jej ich ale i a lub jednak także też dlatego potem wtedy więc',
  ),
  ru: opening(
    'он она они оно это этот эта эти его её их но и а или однако также поэтому потом затем тогда так при|этом',
  ),
  uk: opening('він вона вони воно це цей ця ці його її їх але і й а або однак також тому потім тоді'),
  tr: opening('o onlar bu şu bunlar ancak ama fakat ve veya ayrıca böylece bunun'),
  ar: opening(
    'هو هي هم هذا هذه ذلك تلك لكن ولكن وهو وهي كما وكان وقال وأضاف وأضافت وتابع وأوضح وأكد وذكر وأشار',
  ),
  he: opening('הוא היא הם הן זה זו אלה אבל אך ואולם גם לכן'),
  fa: opening('او آنها این آن اما ولی و همچنین وی'),
  hi: opening('वह वे यह ये उसने उन्होंने लेकिन और इस इसके उनके'),
  id: opening('ia dia mereka ini itu tetapi namun dan juga|selain itu|oleh karena itu'),
  ja: /^(?:彼女?|これ|それ|この|その|あの|しかし|また|そして|だが|一方|さらに|ただ|なお|同(?:氏|社|署|省|庁|市|県|容疑者|被告|大学?|月|日|年))/u,
  zh: /^(?:他们?|她们?|它们?|这|那|該|该|此|其|但|而|并且?|並且?|然而|此外|另外|同时|同時|因此|所以)/u,
  ko: /^(?:그는|그녀|그들|이는|이것|그러나|하지만|그리고|또한?|이에|한편|이어)/u,
};

/** Words by spaces, phrases between bars. */
function opening(words: string): RegExp {
  const alternatives = words
    .split('|')
    .flatMap((part, index) => (index === 0 ? part.trim().split(/\s+/) : [part.trim().replace(/\s+/g, ' ')]));
  return new RegExp(`^(?:${alternatives.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'u');
}

/** What stands on the page around stories: rights, calls to click, follow or subscribe, who contributed. */
const BOILERPLATE = new RegExp(
  [
    'all rights reserved|©|\\(c\\) \\d{4}|copyright \\d{4}|may not be (?:published|reproduced|broadcast)',
    'click here|tap here|sign up|subscribe|newsletter|read more|find out more|follow (?:us|@)|join us on|download the app',
    'contributed to this (?:report|story)|this story (?:has been|was) (?:updated|corrected)|(?:opinions|views) expressed',
    'alle rechte vorbehalten|newsletter|hier klicken|lesen sie (?:auch|mehr)',
    'tous droits réservés|lire aussi|cliquez ici|todos los derechos|lea también|haga clic|todos os direitos|leia (?:mais|também)',
    'leggi anche|tutti i diritti|lees ook|alle rechten|читайте также|все права|無断転載|版权所有|جميع الحقوق',
  ].join('|'),
  'iu',
);

const OPENING_MARKS = /^[\s"'“”‘’«»„‹›「『([–—-]+/u;
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['(', ')'],
];

/** Fewer words than this are an aside or a caption; where words are not written apart, the platform's are shorter. */
const SHORTEST = 6;
const SHORTEST_UNSPACED = 10;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A statement, with its stop; scripts that write none are taken at their word. */
const STATED = /[.!…。！｡।॥։።۔]["'”’“»›)\]」』）]*$/u;
const NO_STOPS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * @param text a sentence
 * @param lang BCP 47 tag of the story, null where unknown (then English and the script decide)
 * @returns whether the sentence states something that a reader understands without the one before it, and is the story's own
 */
export function standsAlone(text: string, lang: string | null): boolean {
  if (pointsBack(text, lang) || BOILERPLATE.test(text)) return false;
  if (!STATED.test(text) && !NO_STOPS.test(text)) return false;
  if (isFragmentOfQuotation(text) || isQuotationOnly(text)) return false;
  return splitWords(text, lang).length >= (UNSPACED.test(text) ? SHORTEST_UNSPACED : SHORTEST);
}

/** @returns whether the sentence opens with something that only the one before it explains */
function pointsBack(text: string, lang: string | null): boolean {
  const language = lang?.split('-')[0]?.toLowerCase() ?? 'en';
  const opens = text.replace(OPENING_MARKS, '').slice(0, 40).toLowerCase();
  return (POINTING_BACK[language === 'nb' || language === 'nn' ? 'no' : language] ?? /^$/).test(opens);
}

/** One side of the quotation marks or brackets stands in another sentence. */
function isFragmentOfQuotation(text: string): boolean {
  if (count(text, '"') % 2 === 1) return true;
  // German closes with the mark that English opens with: „…“.
  if (text.includes('„')) return count(text, '„') !== count(text, '“') + count(text, '”');
  return PAIRS.some(([open, close]) => count(text, open) !== count(text, close));
}

/** "I was there." and nobody who says so. */
function isQuotationOnly(text: string): boolean {
  return /^["“«„「『][^"”»“」』]*["”»“」』][.!?]?$/u.test(text);
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
