/**
 * What stands where a story breaks off, in the languages of the news: that the rest is for those who pay or sign in.
 * A bare "Read more" or "Log in" is no wall, nor is what is for members only: clubs have members, too.
 */

/** @param parts of one expression, by language */
const anyOf = (parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'i');

/** Says it alone. */
const SURE = anyOf([
  'subscribers?[- ]only|(?:article|story|content|post) is (?:only |exclusive(?:ly)? |reserved )?(?:available )?(?:for|to) (?:our |paid |paying )*(?:subscribers|members)',
  'nur für (?:\\S+ )?abonnent|für (?:unsere )?abonnent\\S* reserviert|^(?:jetzt )?weiterlesen mit ',
  'réservée?s? (?:à|aux) (?:nos )?abonnés|il vous reste \\d[\\d.,]*\\s?%',
  '(?:exclusiv[oa]|s[oó]lo|apenas|só) para (?:suscriptores|abonados|assinantes)',
  'riservat[oa] (?:agli|ai) abbonati|(?:alleen|exclusief) voor abonnees',
  '(?:endast|bara) för prenumeranter|(?:kun|bare) for abonnenter|vain tilaajille',
  'tylko dla (?:subskrybentów|prenumeratorów)|(?:pouze|jen) pro předplatitele',
  'только (?:для подписчиков|по подписке)|abonelere özel|μόνο για συνδρομητές',
  '会員限定の?(?:記事|コンテンツ)|(?:記事|コンテンツ|ページ)は(?:有料)?会員限定|残り\\s?[\\d,]+文字|(?:登录|登入|订阅|訂閱)[后後].{0,6}(?:阅读|閱讀)|구독자 전용|유료\\s?회원',
  'للمشتركين فقط|למנויים בלבד',
]);

/** What one would go on with, and what must be done before: a wall where both are said. */
const REST = anyOf([
  '(?:continue|keep|finish|go on) reading|read (?:on\\b|the (?:rest|full|whole|entire)|this (?:article|story))',
  'weiter(?:zu)?lesen|(?:diesen|ganzen) (?:artikel|beitrag|text) (?:zu )?lesen',
  'lire la suite|continuare a leggere',
  '(?:seguir|continuar) (?:leyendo|lendo)|leer (?:el|este) artículo|ler (?:a íntegra|esta matéria|o restante)',
  'verder ?lezen|lees verder',
  'läsa vidare|fortsätta läsa|l[eæ]se (?:videre|hele|saken|artiklen)|lukemista|lue koko',
  'czytać dalej|przeczytać cały|читать (?:дальше|далее|полностью)|читати далі',
  'okumaya devam|συνεχίσετε',
  'متابعة القراءة|להמשך (?:ה)?קריאה',
  '続きを|계속 읽|đọc tiếp',
]);
const PAY = anyOf([
  'subscri|sign (?:in|up)|log ?in\\b|register',
  'abonn|anmelde|registrier|jetzt testen',
  'connectez|inscri[vt]|su[bs]*cri|reg[ií]str|inicia sesión|assin[ae]|abb?ona',
  'prenumer|logga in|logg inn|log ind|tilaa|kirjaudu',
  'zaloguj|subskryb|подпис|підпи[сш]|подпиш|войдите|увійдіть',
  'abone ol|συνδρομ|اشترك|הירשמ|מינוי',
  '会員|ログイン|로그인|구독|đăng (?:nhập|ký)',
]);

/** What else is for those who pay: to comment, a letter, a broadcast. */
const NO_WALL = /comment|komment|coment[aá]r|contribu|discuss|diskut|newsletter|podcast/i;

/** Words that somebody says. */
const QUOTED = /[“”„«"「『][^”“»"」』]*[”“»"」』]?/g;

/**
 * @param text a line of a page
 * @returns whether it says, in words that nobody is quoted with, that the rest of a story is not free
 */
export function saysWall(text: string): boolean {
  if (!SURE.test(text) && !(PAY.test(text) && REST.test(text))) return false;
  const own = text.replace(QUOTED, ' ');
  return (SURE.test(own) || (PAY.test(own) && REST.test(own))) && !NO_WALL.test(text);
}
