import { primaryLanguage } from '../text/language.ts';

/**
 * Openings that point back at a sentence the reader does not see ("He said that…", "But they…", "Das sei…").
 * By language, in lower case; matched after opening quotation marks. An article that is also a pronoun ("das", "het",
 * "det") points back only before a verb.
 */
const OPENINGS: Readonly<Record<string, RegExp>> = {
  en: opening(
    `he she they it his her their its him them this these those that but and or so yet however meanwhile also
    instead nevertheless nonetheless moreover furthermore therefore thus then still otherwise afterwards similarly
    likewise hence indeed besides both neither such here there's`,
    `the former|the latter|the same|the two|the three|the four|the pair|the trio|the duo|all three|all four|all of this
    |all of that|in addition|as a result|for example|for instance|on the other hand|in contrast|in turn|even so
    |at the same time|after that|in his|in her|in their|at his|at her|with his|with her`,
  ),
  de: opening(
    `er sie es sein seine seinen seiner ihr ihre ihren ihm ihn dies diese dieser dieses diesen aber und oder doch
    jedoch denn dagegen dabei damit danach dann daher deshalb deswegen darum dazu davon darauf dadurch außerdem zudem
    allerdings trotzdem dennoch stattdessen inzwischen unterdessen zugleich ebenso auch hingegen beide letztere so`,
    `zum beispiel|im gegenteil|d(?:as|er|ie) (?:ist|sei|seien|war|wäre|hat|habe|hatte|hätte|wird|werde|wurde|würde|kann
    |könne|könnte|soll|solle|sollte|muss|müsse|musste|gilt|galt|geht|ging|zeigt|zeigte|heißt|hieß|bedeutet|sagt|sagte
    |teilte|meldete|berichtete|erklärte|bestätigte|geschah|reicht|reichte|macht|machte|dürfte|führte|ergab|betrifft)`,
  ),
  fr: opening(
    `il elle ils elles ce cet cette ces cela ça c'est c’est son sa ses leur leurs lui mais et ou donc or car ainsi aussi
    cependant pourtant toutefois néanmoins ensuite puis alors enfin d'ailleurs d’ailleurs celui celle ceux celles`,
    `en effet|en revanche|par ailleurs|de plus|par exemple|à l'inverse|à l’inverse|en outre`,
  ),
  es: opening(
    `él ella ellos ellas esto este esta estos estas eso ese esa su sus pero y e o además también así entonces luego
    después mientras aunque aquel aquella ambos asimismo`,
    'sin embargo|no obstante|por eso|por ello|por lo tanto|en cambio|por ejemplo',
  ),
  pt: opening(
    `ele ela eles elas isto isso este esta esse essa seu sua seus suas mas e ou porém contudo entretanto também
    assim então depois além ambos`,
    'no entanto|por isso|por exemplo|além disso',
  ),
  it: opening(
    `egli lui lei loro esso essa questo questa questi queste ciò suo sua suoi ma e o però tuttavia inoltre anche
    così quindi poi allora infatti invece entrambi`,
    'per questo|ad esempio',
  ),
  nl: opening(
    `hij zij ze zijn haar hun dit deze die dat maar en of echter ook daarom daarna dan toch bovendien
    daarnaast daarbij daarmee intussen ondertussen beide zo`,
    `het (?:is|was|wordt|werd|heeft|had|gaat|ging|zou|zal|kan|kon|moet|moest|lijkt|leek|blijkt|bleek|blijft|bleef
    |betekent|gebeurt|gebeurde|komt|kwam|duurt|duurde|betreft)`,
  ),
  sv: opening(
    'han hon hans hennes deras detta denna dessa men och eller dock också därför sedan då',
    `dessutom|de två|d(?:et|en|e) (?:är|var|har|hade|blir|blev|ska|skulle|kan|kunde|kommer|kom|får|fick|säger|sa|sade
    |visar|visade|betyder|innebär|gäller|gällde|handlar|handlade|framgår|uppger|går|gick|skriver|tror|vill|ser|finns
    |fanns|måste|berättar)`,
  ),
  da: opening(
    'han hun hans hendes deres dette denne disse men og eller dog også derfor så da',
    `desuden|de to|de(?:t|n)? (?:er|var|har|havde|bliver|blev|skal|skulle|kan|kunne|kommer|kom|får|fik|siger|sagde
    |viser|viste|betyder|gælder|handler|fremgår|oplyser|går|gik|skriver|vil|ville|må|sker|skete)`,
  ),
  no: opening(
    'han hun hans hennes deres dette denne disse men og eller også derfor så da',
    `dessuten|de to|de(?:t|n)? (?:er|var|har|hadde|blir|ble|skal|skulle|kan|kunne|kommer|kom|får|fikk|sier|sa|viser
    |viste|betyr|gjelder|handler|fremgår|opplyser|går|gikk|skriver|vil|ville|må|skjer|skjedde|melder)`,
  ),
  pl: opening(
    'on ona oni one ono to ten ta te jego jej ich ale i a lub jednak także też dlatego potem wtedy więc',
  ),
  ru: opening(
    'он она они оно это этот эта эти его её их но и а или однако также поэтому потом затем тогда так',
    'при этом|кроме того|в связи с этим',
  ),
  uk: opening(
    'він вона вони воно це цей ця ці його її їх але і й а або однак також тому потім тоді',
    'при цьому|крім того',
  ),
  tr: opening('o onlar bu şu bunlar ancak ama fakat ve veya ayrıca böylece bunun'),
  // A verb of saying points back where nobody is named after it: "وقال إن", and not "وقال الوزير".
  ar: opening(
    'هو هي هم هذا هذه ذلك تلك لكن ولكن وهو وهي كما',
    `و?(?:قال|أضاف|تابع|أوضح|أكد|ذكر|أشار)ت? (?:إن|إنه|إنها|أن|أنه|أنها|إلى أن|إلى أنه|في|خلال|قائل|قائلا)|و?كانت? قد`,
  ),
  he: opening('הוא היא הם הן זה זו אלה אבל אך ואולם גם לכן'),
  fa: opening('او آنها این آن اما ولی و همچنین وی'),
  hi: opening('वह वे यह ये उसने उन्होंने लेकिन और इस इसके उनके'),
  id: opening('ia dia mereka ini itu tetapi namun dan juga', 'selain itu|oleh karena itu'),
  ja: /^(?:彼女?|これ|それ|この|その|あの|しかし|また|そして|だが|一方|さらに|ただ|なお|同(?:氏|社|署|省|庁|市|県|容疑者|被告|大学?|月|日|年))/u,
  zh: /^(?:他们?|她们?|它们?|这|那|該|该|此|其|但|而|并且?|並且?|然而|此外|另外|同时|同時|因此|所以)/u,
  ko: /^(?:그는|그녀|그들|이는|이것|그러나|하지만|그리고|또한?|이에|한편|이어)/u,
};

/** Spaces divide words; bars divide phrases, which may hold expressions. */
function opening(words: string, phrases = ''): RegExp {
  const alternatives = [
    ...words.trim().split(/\s+/),
    ...phrases.replace(/\s*\n\s*/g, '').split(/\|(?![^(]*\))/),
  ];
  return new RegExp(`^(?:${alternatives.filter(Boolean).join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'u');
}

/** Soon after the opening: those whom another sentence names ("By noon none of them had left"). */
const SOON_AFTER: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:of|among) (?:them|these)(?!\p{L})/u,
  de: /(?<!\p{L})(?:von|unter) ihnen(?!\p{L})/u,
  fr: /(?<!\p{L})(?:d['’]entre|parmi) (?:eux|elles)(?!\p{L})/u,
  es: /(?<!\p{L})(?:de|entre) ell[oa]s(?!\p{L})/u,
  pt: /(?<!\p{L})(?:del[ea]s|entre el[ea]s)(?!\p{L})/u,
  it: /(?<!\p{L})(?:di|tra|fra) loro(?!\p{L})/u,
  nl: /(?<!\p{L})van hen(?!\p{L})/u,
  sv: /(?<!\p{L})av dem(?!\p{L})/u,
  da: /(?<!\p{L})af dem(?!\p{L})/u,
  no: /(?<!\p{L})av dem(?!\p{L})/u,
  ru: /(?<!\p{L})(?:из|для|у|от|к|с|на|в|о|за|по|перед|между) н(?:его|ему|им|ём|ем|её|ее|ей|их|ими)(?!\p{L})/u,
  uk: /(?<!\p{L})(?:з|із|для|у|від|до|на|в|за|по|між) н(?:ього|ьому|им|ім|еї|ій|ею|их|ими)(?!\p{L})/u,
};

/** Who says it is a pronoun: "…", he said. */
const PRONOUNS: Readonly<Record<string, string>> = {
  en: 'he|she|they|it',
  de: 'er|sie|es',
  fr: 'il|elle|ils|elles|on',
  es: 'él|ella|ellos|ellas',
  pt: 'ele|ela|eles|elas',
  it: 'lui|lei|loro',
  nl: 'hij|zij|ze|het',
  sv: 'han|hon|de|den',
  da: 'han|hun|de|den',
  no: 'han|hun|de|den',
  ru: 'он|она|они',
  uk: 'він|вона|вони',
  he: 'הוא|היא|הם',
};
/** Languages that leave the pronoun out: «…», dijo. */
const DROPS_PRONOUN = /^(?:es|pt|it|pl)$/;

const OPENING_MARKS = /^[\s"'“”‘’«»„‹›「『([–—-]+/u;
const OPENING_QUOTATION = /^["“«„‚「『]/u;
const QUOTATION_END = /["”“»][,.]?(?=\s)/gu;
/** Dialogue set off by a dash ends at a comma: "– Vi är glada, säger hon." */
const OPENING_DASH = /^[–—-]\s/u;
const DIALOGUE_END = /[,!?](?=\s)/gu;

const patterns = new Map<string, RegExp>();

/** What stands between quotation and pronoun: at most a dash and a verb. */
function saidByPronoun(language: string): RegExp | null {
  const pronouns = PRONOUNS[language];
  if (!pronouns && !DROPS_PRONOUN.test(language)) return null;
  let found = patterns.get(language);
  if (!found) {
    const named = pronouns ? [`(?:[\\p{L}-]+[\\s-])?(?:${pronouns})(?![\\p{L}\\p{M}'’])`] : [];
    const dropped = DROPS_PRONOUN.test(language) ? ['(?:ha |han |hanno )?\\p{Ll}+(?=[.,;]|$)'] : [];
    found = new RegExp(`^\\s(?:[–—-]\\s)?(?:${[...named, ...dropped].join('|')})`, 'u');
    patterns.set(language, found);
  }
  return found;
}

/** Openings are read this far. */
const HEAD = 40;

/**
 * @param lang BCP 47 tag; English where it is null
 * @returns whether only another sentence explains whom or what the sentence opens with, or who says it
 */
export function pointsBack(text: string, lang: string | null): boolean {
  const tag = primaryLanguage(lang) ?? 'en';
  const language = tag === 'nb' || tag === 'nn' ? 'no' : tag;
  const opens = text.replace(OPENING_MARKS, '').slice(0, HEAD).toLowerCase();
  return (
    OPENINGS[language]?.test(opens) === true ||
    SOON_AFTER[language]?.test(opens) === true ||
    isSaidByNobodyNamed(text, language)
  );
}

function isSaidByNobodyNamed(text: string, language: string): boolean {
  if (language === 'ja') return SAID_IN_JAPANESE.test(text);
  if (language === 'zh') return SAID_IN_CHINESE.test(text);
  const ends = OPENING_QUOTATION.test(text) ? QUOTATION_END : OPENING_DASH.test(text) ? DIALOGUE_END : null;
  const said = ends && saidByPronoun(language);
  if (!said) return false;
  return Array.from(text.matchAll(ends), (end) => text.slice(end.index + end[0].length)).some((after) =>
    said.test(after),
  );
}

/** 「…」と話した。 with no subject, and …そう話す。, which follows its quotation. */
const SAID_IN_JAPANESE =
  /^[「『][^」』]*[」』]と[^、。「」]{1,8}。?$|(?:そう|こう)(?:話|語|述べ|訴え|振り返|説明|明か|指摘)[^、。]{0,6}。?$/u;
/** “…”他说。 */
const SAID_IN_CHINESE = /^“[^”]*”[，,]?[他她]/u;
