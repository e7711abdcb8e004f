/**
 * What stands where a story breaks off, in the languages of the news: that the rest is for those who pay or sign in.
 * Wordings from the walls of regional and national papers; a bare "Read more" or "Log in" is no wall.
 */
export const WALL = new RegExp(
  [
    '(?:subscribe|sign (?:in|up)|log ?in|register|join)\\b.{0,40}\\b(?:to|and) (?:continue|keep|finish|go on|read)',
    '(?:continue|keep) reading (?:with|for (?:just |only )?\\W?\\d|by)|(?:subscribers?|members?)[- ]only',
    '(?:article|story|content|post) is (?:only |exclusive(?:ly)? |reserved )?(?:available )?(?:for|to) (?:our |paid |paying )*(?:subscribers|members)',
    'nur für (?:\\p{L}+ )?(?:abonnent|mitglieder)|für (?:unsere )?abonnent\\S* reserviert|weiterlesen mit |jetzt (?:abonnieren|testen) und weiterlesen|um (?:diesen artikel|weiter)\\S* (?:zu lesen|weiterzulesen|lesen zu können)',
    '(?:article|contenu|suite|texte)s? (?:est |sont )?réservée?s? (?:à|aux) (?:nos )?abonnés|il vous reste \\d+|pour lire la suite|abonnez-vous pour (?:lire|continuer)',
    '(?:exclusiv[oa]|s[oó]lo) para (?:suscriptores|abonados)|(?:suscr[ií]bete|reg[ií]strate|inicia sesión) para (?:seguir|continuar|leer)|para seguir leyendo',
    '(?:exclusiv[oa]|só|apenas) para assinantes|(?:assine|faça login).{0,30}para (?:ler|continuar)|para continuar lendo',
    'riservat[oa] (?:agli|ai) abbonati|per continuare a leggere|abbonati per (?:leggere|continuare)',
    '(?:alleen|exclusief) voor abonnees|verder lezen\\?|(?:lees|lezen) verder (?:met|als) ',
    '(?:endast|bara) för prenumeranter|(?:bli prenumerant|logga in).{0,40}för att (?:läsa|fortsätta)|för att läsa vidare',
    '(?:kun|bare) for abonnenter|for å lese (?:videre|hele|saken)|for at læse (?:videre|hele|artiklen)',
    'vain tilaajille|(?:lue|jatka) .{0,30}tilaajana',
    'tylko dla (?:subskrybentów|prenumeratorów)|aby (?:przeczytać|czytać) (?:cały|dalej)|(?:pouze|jen) pro předplatitele',
    'только (?:для подписчиков|по подписке)|abonelere özel|μόνο για συνδρομητές',
    '(?:記事|コンテンツ|ページ)は(?:有料)?会員限定|会員限定の?(?:記事|コンテンツ)です|残り\\s?[\\d,]+文字|(?:登录|登入|订阅|訂閱)[后後].{0,6}(?:阅读|閱讀)|구독자 전용|유료\\s?회원',
    'للمشتركين فقط|למנויים בלבד',
  ].join('|'),
  'iu',
);

/** What else is for those who pay: to comment, a letter, a broadcast. */
export const NO_WALL = /comment|komment|comentar|contribu|discuss|diskut|newsletter|podcast/i;
