/** How a language says who said it. All are alternatives of a pattern, in lower case. */
export interface Attribution {
  /** Verbs of saying as newsrooms use them, with their auxiliaries. */
  verbs: string;
  /** "According to". Only where a name after it stands in the form that it has everywhere. */
  according?: string;
  /** Between who speaks and the verb: "also", "has". */
  between?: string;
  /** What makes a name part of what stands before it: "the board of Lower Quay said" is not said by Lower Quay. */
  prepositions: string;
  /** Before no person's name, unless a title follows; in German a noun follows. */
  articles: string;
  /** Between verb and name they begin another clause: "said that Ada Brook was late". */
  clause: string;
  /** "she said", "said she". */
  pronouns?: string;
  and: string;
  /** "“…”, dijo.": who speaks is left out. */
  dropsPronoun?: true;
  /** Verb and speaker stand anywhere: "Об этом сообщил губернатор Иван Ветров". */
  free?: true;
}

const NORDIC_CLAUSE = 'at|att|når|då|da|som|om|hvis|fordi|etter|efter|før|innan|mens|medan|men';

export const ATTRIBUTION: Readonly<Record<string, Attribution>> = {
  en: {
    verbs:
      'said|says|told|tells|added|adds|wrote|writes|tweeted|posted|asked(?! (?:for|to|by)(?![\\p{L}]))|asks(?! (?:for|to)(?![\\p{L}]))|argued|argues|insisted|insists|warned|warns|recalled|recalls|announced|testified|explained|explains|replied|noted|notes|stated|declared|acknowledged|claimed|claims',
    according: 'according to',
    between:
      'also|later|then|has|had|have|once|recently|reportedly|repeatedly|previously|again|himself|herself',
    prepositions:
      'of|in|at|from|for|near|by|to|with|on|about|against|outside|across|around|between|behind|through|throughout|beyond|inside|as|than|like',
    articles: 'the|an?|its|their|our',
    clause:
      'that|when|after|before|if|while|because|as|who|which|whom|what|how|why|where|whether|he|she|it|they|we|you|i|there|was|were|had|has|have|is|are|would|could|will|and|but|not|no',
    pronouns: 'he|she',
    and: 'and',
  },
  de: {
    verbs:
      'sagte|sagt|gesagt|erklärte|erklärt|betonte|betont|schrieb|schreibt|geschrieben|warnte|warnt|forderte|fordert|berichtete|berichtet|teilte|meinte|meint|kritisierte|ergänzte|ergänzt|fügte|so|erzählt|erzählte|findet|fragte|fragt|kündigte|mahnte|mahnt|bestätigte|bestätigt|räumte|unterstrich|bilanzierte',
    according: 'laut',
    between: 'hat|auch|dazu|zudem',
    prepositions:
      'von|vom|aus|in|im|bei|beim|für|vor|mit|nahe|an|am|zu|zum|zur|nach|gegen|über|um|unter|durch|auf|ohne|wegen|trotz|seit|zwischen|des|der Partei',
    articles:
      '[dD](?:er|ie|as|em|en|es)|ein(?:e[rmns]?)?|Ein(?:e[rmns]?)?|sein(?:e[rmns]?)?|ihr(?:e[rmns]?)?|ihre|dies(?:e[rmns]?)|kein(?:e[rmns]?)?',
    clause:
      'dass|wenn|als|weil|ob|nachdem|bevor|während|es|man|wir|ich|ist|sei|war|hat|habe|und|aber|nicht|wie|was|wer',
    pronouns: 'er|sie',
    and: 'und',
  },
  fr: {
    verbs:
      '(?:a|ont|avait|a-t-(?:il|elle)) (?:déclaré|dit|affirmé|expliqué|ajouté|indiqué|estimé|assuré|précisé|souligné|écrit|confié|rappelé|annoncé|lancé|raconté|réagi|regretté|dénoncé|averti|reconnu|répondu|insisté|poursuivi|résumé|relevé|martelé)|déclare|dit|affirme|explique|ajoute|indique|estime|assure|raconte|souligne|précise|confie|rappelle|poursuit|résume|regrette|lance|écrit|témoigne|juge|argumente|relève|insiste|répond|observe|analyse|conclut|confirme|détaille|plaide|note',
    according: "selon|d[’']après",
    between: 'lui-même|elle-même|également|aussi',
    prepositions: "de|du|des|d[’']|à|au|aux|en|dans|pour|chez|avec|contre|sur|par|sous|entre|vers",
    articles: "le|la|les|l[’']|un|une|son|sa|ses|leur|cette|ce",
    clause:
      "que|qu[’']|quand|si|lorsque|après|avant|parce|car|il|elle|on|qui|dont|où|est|était|avait|et|mais|ne|pas",
    pronouns: 'il|elle',
    and: 'et',
  },
  es: {
    verbs:
      '(?:ha |han |había )?(?:dicho|afirmado|declarado|asegurado|explicado|señalado|añadido|agregado|sostenido|advertido|indicado|comentado|escrito|subrayado|destacado|reconocido|lamentado|recordado|contado|manifestado|anunciado|insistido|resumido|respondido|apuntado|remarcado|confesado|zanjado|reiterado|matizado)|dijo|dice|afirmó|afirma|declaró|aseguró|asegura|explicó|explica|señaló|señala|añadió|añade|agregó|sostuvo|sostiene|advirtió|advierte|indicó|comentó|escribió|subrayó|destacó|reconoció|lamentó|recordó|recuerda|contó|cuenta|manifestó|anunció|apuntó|apunta|espetó|zanjó|confesó|remarcó|remarca|insistió|insiste|subraya|resumió|sentenció|lamenta|detalló|detalla|respondió|reiteró|precisó|concluyó|matizó|expresó|relató|relata',
    according: 'según',
    between: 'también',
    prepositions: 'de|del|en|para|con|a|al|por|desde|contra|sobre|entre|hasta|tras|ante',
    articles: 'el|la|los|las|un|una|su|sus|este|esta',
    clause: 'que|cuando|si|porque|después|antes|quien|donde|es|era|fue|había|y|pero|no|se',
    pronouns: 'él|ella',
    and: 'y|e',
    dropsPronoun: true,
  },
  pt: {
    verbs:
      'disse|diz|afirmou|afirma|declarou|explicou|explica|acrescentou|ressaltou|destacou|escreveu|contou|conta|informou|alertou|defendeu|sublinhou|garantiu|lembrou|comentou|anunciou|apontou|reforçou|reforça|ressalta|destaca|alerta|relatou|relata|avaliou|avalia|completou|criticou|lamentou|garante|sublinha|referiu|refere|adiantou',
    according: 'segundo|de acordo com',
    between: 'também',
    prepositions: 'de|do|da|dos|das|em|no|na|nos|nas|para|com|a|ao|à|por|pelo|pela|contra|sobre|entre|até',
    articles: 'o|a|os|as|um|uma|seu|sua|este|esta',
    clause: 'que|quando|se|porque|depois|antes|quem|onde|é|era|foi|havia|e|mas|não',
    pronouns: 'ele|ela',
    and: 'e',
    dropsPronoun: true,
  },
  it: {
    verbs:
      'ha (?:detto|dichiarato|spiegato|aggiunto|affermato|scritto|sottolineato|ricordato|commentato|annunciato|raccontato|precisato|osservato|ribadito|concluso|risposto|confermato|avvertito|riferito|evidenziato|commentato)|dice|spiega|afferma|racconta|sostiene|scrive|aggiunge|sottolinea|ricorda|commenta|conclude|disse|dichiara|osserva|precisa|conferma|avverte|ribadisce|assicura|confessa',
    according: 'secondo',
    between: 'anche|poi',
    prepositions:
      "di|del|della|dello|dei|degli|delle|dell[’']|d[’']|a|al|alla|in|nel|nella|da|dal|dalla|per|con|su|sul|sulla|contro|tra|fra",
    articles: "il|lo|la|i|gli|le|l[’']|un|una|suo|sua|questo|questa",
    clause: 'che|quando|se|perché|dopo|prima|chi|dove|è|era|aveva|e|ma|non|si',
    pronouns: 'lui|lei',
    and: 'e|ed',
    dropsPronoun: true,
  },
  nl: {
    verbs:
      'zei|zegt|vertelde|vertelt|schreef|schrijft|verklaarde|verklaart|liet weten|laat weten|benadrukte|benadrukt|waarschuwde|waarschuwt|aldus|stelt|stelde|legt|legde|denkt|vindt|meldde|reageert|reageerde',
    according: 'volgens',
    between: 'ook|zelf',
    prepositions: 'van|uit|in|bij|voor|met|te|over|tegen|aan|op|door|naar|om',
    articles: 'de|het|een|zijn|haar|hun|deze|dit',
    clause: 'dat|toen|als|omdat|nadat|voordat|of|wie|wat|waar|is|was|had|heeft|en|maar|niet|we|ik|je',
    pronouns: 'hij|zij|ze',
    and: 'en',
  },
  sv: {
    verbs:
      'sa|sade|säger|skrev|skriver|berättar|berättade|uppgav|uppger|menar|förklarar|tillägger|konstaterar|hävdar|betonar|svarar|poängterar|bedömer',
    according: 'enligt',
    between: 'också',
    prepositions: 'av|i|på|från|för|med|till|hos|vid|om|mot|under|mellan',
    articles: 'den|det|de|en|ett|sin|hans|hennes',
    clause: NORDIC_CLAUSE,
    pronouns: 'han|hon',
    and: 'och',
  },
  da: {
    verbs:
      'sagde|siger|skrev|skriver|fortæller|fortalte|udtaler|oplyser|mener|forklarer|tilføjer|understreger|pointerer|vurderer|erklærer|svarer',
    according: 'ifølge',
    between: 'også',
    prepositions: 'af|i|på|fra|for|med|til|hos|ved|om|mod|under|mellem',
    articles: 'den|det|de|en|et|sin|hans|hendes',
    clause: NORDIC_CLAUSE,
    pronouns: 'han|hun',
    and: 'og',
  },
  no: {
    verbs:
      'sa|sier|skrev|skriver|forteller|fortalte|opplyser|uttaler|mener|forklarer|legger|tilføyer|påpeker|understreker|svarer|skildrer',
    according: 'ifølge',
    between: 'også',
    prepositions: 'av|i|på|fra|for|med|til|hos|ved|om|mot|under|mellom',
    articles: 'den|det|de|en|et|ei|sin|hans|hennes',
    clause: NORDIC_CLAUSE,
    pronouns: 'han|hun',
    and: 'og',
  },
  fi: {
    verbs: 'sanoo|sanoi|kertoo|kertoi|kirjoittaa|kirjoitti|toteaa|totesi|arvioi|muistuttaa|selittää',
    prepositions: 'ennen|ilman',
    articles: 'se|tämä',
    clause: 'että|kun|jos|koska|hän|on|oli|ei|ja|mutta',
    pronouns: 'hän',
    and: 'ja',
  },
  pl: {
    verbs:
      'powiedziała?|mówiła?|mówi|stwierdziła?|dodała?|napisała?|oświadczyła?|podkreśliła?|podkreśla|zaznaczyła?|poinformowała?|przekazała?|wyjaśniła?|wyjaśnia|tłumaczy|tłumaczyła?|przyznała?|zapowiedziała?|oceniła?|ocenia|komentuje|wskazała?|wskazuje|zauważyła?|zauważa|apelowała?|ostrzegła?|skomentowała?|odpowiedziała?',
    prepositions: 'w|we|z|ze|na|do|od|dla|o|po|przy|przez|przed|za|nad|pod|u|ku',
    articles: 'ten|ta|to',
    clause: 'że|gdy|kiedy|jeśli|bo|ponieważ|który|która|jest|był|była|i|a|ale|nie|się',
    pronouns: 'on|ona',
    and: 'i|oraz',
    dropsPronoun: true,
    free: true,
  },
  cs: {
    verbs:
      'řekla?|uvedla?|dodala?|sdělila?|napsala?|prohlásila?|vysvětlila?|upozornila?|potvrdila?|řekl|říká|dodává|vysvětluje|tvrdí|doplnila?|podotkla?|poznamenala?|zdůraznila?|konstatovala?|připustila?',
    prepositions: 'v|ve|z|ze|na|do|od|pro|o|po|při|před|za|nad|pod|u|k|ke|s|se',
    articles: 'ten|ta|to',
    clause: 'že|když|pokud|protože|který|která|je|byl|byla|a|ale|ne',
    pronouns: 'on|ona',
    and: 'a',
    dropsPronoun: true,
    free: true,
  },
  id: {
    verbs: 'kata|ujar|tutur|ucap|jelas|ungkap|sebut|tegas|imbuh|terang|papar',
    prepositions: 'di|dari|ke|untuk|pada|oleh|dengan|dalam',
    articles: 'para|sang|itu',
    clause: 'bahwa|ketika|jika|karena|yang|dan|tetapi|tidak|dia|ia',
    pronouns: 'dia|ia',
    and: 'dan',
  },
  ru: {
    verbs:
      'сказала?|заявила?|сообщила?|отметила?|добавила?|рассказала?|написала?|подчеркнула?|пояснила?|объяснила?|уточнила?|считает|говорит|рассказывает|отмечает|пишет|добавляет|указала?|предупредила?|призвала?',
    between: 'также',
    prepositions: 'в|во|из|с|со|на|от|для|о|об|по|при|за|над|под|у|к|ко|до|через|между|против',
    articles: 'этот|эта|это',
    clause: 'что|когда|если|чтобы|потому|который|которая|он|она|это|был|была|и|а|но|не',
    pronouns: 'он|она',
    and: 'и',
    free: true,
  },
  uk: {
    verbs:
      'сказа(?:в|ла)|заяви(?:в|ла)|повідоми(?:в|ла)|зазначи(?:в|ла)|дода(?:в|ла)|розпові(?:в|ла)|написа(?:в|ла)|наголоси(?:в|ла)|поясни(?:в|ла)|вважає|каже|пише',
    between: 'також',
    prepositions: 'в|у|з|із|на|від|для|о|про|по|при|за|над|під|до|через|між|проти',
    articles: 'цей|ця|це',
    clause: 'що|коли|якщо|щоб|бо|який|яка|він|вона|це|був|була|і|й|та|а|але|не',
    pronouns: 'він|вона',
    and: 'і|та',
    free: true,
  },
};

/** Turkish says it last: who speaks opens the sentence, and one of these closes it. */
export const TURKISH_SAID =
  /(?:dedi|diye konuştu|söyledi|belirtti|açıkladı|ifade etti|ifade ediyor|kaydetti|vurguladı|anlattı|aktardı|duyurdu|diyor|söylüyor|belirtiyor|anlatıyor)[.!]?$/u;
