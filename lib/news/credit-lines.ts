/**
 * How lines around a story begin or end, by what they are; the order is the order of asking. Wordings from AP,
 * Reuters, dpa, EFE, AFP and the correction policies of the New York Times, the Guardian, Der Spiegel and El País.
 * Every expression is anchored or a fixed phrase, so that a sentence that only mentions the matter stays body.
 */
type LineKind =
  | 'contributor'
  | 'correction'
  | 'editor'
  | 'syndication'
  | 'funding'
  | 'copyright'
  | 'source'
  | 'promo';

const PIECE =
  '(?:article|story|post|piece|report|column|essay|interview|excerpt|op-ed|commentary|analysis|item|page|feature|version|newsletter|headline|text|copy|review|guide|podcast)';

export const LINES: [LineKind, RegExp[]][] = [
  [
    'correction',
    [
      /^\(?(?:corrections?|clarifications?|update|updated|corrected)\b[^a-z]{0,3}(?:(?:\w+\.? \d{1,2}(?:, \d{4})?|\d{1,2}[:.]\d{2}[^:]{0,20}|[^:.]{0,40}))?[:：—–]/i,
      /^\(?(?:an earlier|a previous|the original|a prior|earlier|previous) (?:versions?|editions?) (?:of )?(?:this|the)?/i,
      new RegExp(
        `^\\(?this ${PIECE} (?:has been|was|is being|will be) (?:updated|corrected|amended|revised|clarified|changed|edited)`,
        'i',
      ),
      new RegExp(
        `^\\(?(?:the|this) ${PIECE} (?:originally|previously|initially|incorrectly|mistakenly|earlier) (?:linked|stated|said|misstated|reported|gave|identified|misidentified|listed|named|referred|described|attributed|claimed|suggested|included|contained)`,
        'i',
      ),
      /^(?:this|the) (?:headline|caption|photo caption) (?:has been|was) /i,
      /^(?:we regret the error|this version corrects|this story corrects|this corrects)/i,
      /^(?:korrektur|berichtigung|richtigstellung|aktualisierung|update|klarstellung|korrekturhinweis)\b[^:]{0,40}:/i,
      /^in einer (?:früheren|vorherigen|ersten|vorigen) (?:version|fassung)|^(?:dieser|der) (?:artikel|text|beitrag) wurde (?:nachträglich |zuletzt |am .{1,30})?(?:aktualisiert|korrigiert|geändert|ergänzt|überarbeitet|berichtigt)/i,
      /^(?:rectificatif|erratum|correction|mise à jour|précision|modifié|mis à jour)\b[^:]{0,40}[:]|^une (?:première|précédente) version de (?:cet|l')|^cet article a été (?:modifié|mis à jour|corrigé)/i,
      /^(?:fe de errores?|fe de erratas?|corrección|rectificación|aclaración|actualización)\b|^una versión anterior de (?:est[ea]|la)|^est[ea] (?:artículo|noticia|información|texto) (?:ha sido|fue) (?:actualizad|corregid|modificad)/i,
      /^(?:errata corrige|correzione|rettifica|aggiornamento)\b[^:]{0,40}:|^(?:una )?versione precedente di questo/i,
      /^(?:errata|correção|erramos|retificação|atualização)\b[^:]{0,40}:|^(?:uma )?versão anterior dest/i,
      /^(?:correctie|rectificatie|update|aanvulling)\b[^:]{0,40}:|^in een (?:eerdere|vorige) versie/i,
      /^(?:rättelse|rettelse|retting|oikaisu|korrigering|presisering|oppdatering)\b[^:]{0,40}:|^i en tidigare version|^i en tidligere (?:versjon|version|utgave)/i,
      /^(?:düzeltme|sprostowanie|oprava|исправление|поправка|уточнение|訂正|更正|更正启事|정정|바로잡습니다|تصحيح|תיקון)/iu,
    ],
  ],
  [
    'editor',
    [
      /^\(?\[?(?:editor(?:s|'s|’s|s'|s’)?|eds\.?|ed\.?|publisher['’]s|author['’]s|writer['’]s) ?note\b/i,
      /^(?:anmerkung|anm\.|hinweis|notiz) (?:der|d\.) (?:redaktion|red\.)|^(?:die redaktion|in eigener sache)\s?:|^anm\. d\. red/i,
      /^(?:note de la rédaction|ndlr)\b|^(?:nota (?:del editor|de la redacción|de redacción|do editor|da redação|della redazione|di redazione)|n\. ?de la r\.|ndr)\b|^(?:noot van de redactie|redaksjonens merknad|redaktionens anmärkning|od redakcji|editörün notu|от редакции|примечание редакции|编者按|編者按|編集部注|편집자 ?주)/iu,
    ],
  ],
  [
    'contributor',
    [
      /^[^.!?]{3,240}\bcontributed (?:to this (?:report|story|article|piece|dispatch|analysis)|reporting|research|writing)\b/i,
      /^[^.!?]{3,240}\b(?:contributed|assisted) (?:from|in) \p{Lu}[^.]{1,60}\.?$/u,
      /^\(?(?:with )?(?:additional |further |supplementary )?(?:reporting|editing|writing|research|graphics|production|translation|compiled|written|edited|reported|translated)(?: and (?:reporting|editing|writing|research|translation))? (?:by|from|for) \p{Lu}/iu,
      /^\(?(?:with|avec|mit|con|com|met|med) (?:files|reporting|reports|additional reporting|contributions?|input|inputs|material|assistance|research|agency inputs?|inputs from agencies)(?: from| by| of)?\b/i,
      /^(?:this (?:report|story|article)|the (?:associated press|canadian press)[^.]{0,60})(?: by [^.]{2,60})? was first published\b/i,
      /^[^.!?]{3,160} reported from [^.]{2,80}(?:[.;,]|, and .{3,80}\.?)$/i,
      /^[^.!?]{3,120} reported from \p{Lu}[^.]{2,60}[.,](?: .{0,160} (?:contributed|reported)[^.]*\.)?$/u,
      /^\(?(?:unter )?(?:mitarbeit|mitwirkung|mit material|mit informationen|mit agenturmaterial|mit (?:dpa|afp|reuters|apa|ap)\b|recherche)[:\s]/i,
      /^(?:con|com) (?:informaciones?|información|informações|información adicional|reportes?|la colaboración|aportes?) d[eao]/i,
      /^\(?(?:reporte|reportes|reportaje|reportagem|información|escrito|editado|edición|redacción)(?: adicional)? (?:de|por|en) \p{Lu}/iu,
      /^\(?(?:avec (?:afp|reuters|ap|agences?|notre correspondant)|\(?rédigé par |reportage de |édité par )/i,
      /^\(?(?:reportage|a cura di|ha collaborato|hanno collaborato|con la collaborazione) /i,
      /^\(?(?:met medewerking van|m\.m\.v\.|medverkande|med bidrag fra)/i,
    ],
  ],
  [
    'copyright',
    [
      /^(?:[^.!?]{0,60}?)(?:©|\(c\)\s|copyright\b(?! (?:law|lawsuit|holder|infring|claim|office|act|owner|trial|case|complaint|protect|troll|dispute|suit|strike|reform|rule|battle|fight|material))) ?.{0,80}(?:\d{4}|all rights|rights reserved)/i,
      /^(?:copyright|©)[^\p{L}]{0,3}(?:\d{4}|by\b|the\b|\p{Lu})/iu,
      /\ball rights reserved\b|\balle rechte (?:vorbehalten|voorbehouden)|\btous droits réservés|\b(?:todos )?los derechos reservados|\btodos os direitos reservados|\btutti i diritti (?:sono )?riservati|\breproduzione riservata|\briproduzione riservata|tüm hakları saklıdır|все права защищены|版权所有|無断転載|무단 ?전재|جميع الحقوق محفوظة/i,
      /\bmay not be (?:reproduced|published, broadcast|republished|redistributed|reprinted|copied)\b|\bprohibida (?:su|la) reproducción|\bse prohíbe la reproducción/i,
      /^our standards:|^use of this site constitutes|^(?:republished|reprinted|used) with permission/i,
    ],
  ],
  [
    'syndication',
    [
      new RegExp(
        `^\\(?(?:this|the) (?:${PIECE}|\\w+ ${PIECE}) (?:was |is |has been |also |first |originally |previously |co-?)+(?:published|appeared|posted|produced|republished|reprinted|ran|reported|written|shared|syndicated|adapted|excerpted|distributed)\\b`,
        'i',
      ),
      new RegExp(`^\\(?(?:this|the) ${PIECE} (?:originally|first) (?:appeared|ran|aired|appears)\\b`, 'i'),
      new RegExp(
        `^this (?:${PIECE}|is) (?:appears in|comes from|is (?:republished|adapted|excerpted|reprinted|reproduced|published|part|courtesy|the (?:first|second|third|fourth|last|final))|was (?:adapted|excerpted|provided|supplied|translated|produced)|comes to you)`,
        'i',
      ),
      /^(?:this is )?(?:the )?(?:first|second|third|fourth|fifth|last|final|part \w+) (?:part |instal?lment |article |story |piece )?(?:of|in) (?:a|an|our|the) [\w-]+(?:[- ]part)? ?series/i,
      /^(?:originally|first|previously) (?:published|appeared|posted|broadcast)\b/i,
      /^(?:republished|reprinted|syndicated|adapted|excerpted|reposted|reproduced|published in partnership|distributed|provided) (?:from|by|with|under|in|courtesy)/i,
      /^(?:dieser|der) (?:artikel|text|beitrag) (?:ist|erschien|erscheint|wurde) (?:zuerst|zunächst|ursprünglich|erstmals|auch|im original)|^(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht)|^aus dem (?:englischen|französischen|spanischen|amerikanischen)/i,
      /^(?:cet|l['’])\s?article (?:a (?:d['’]abord|initialement|été (?:initialement|publié))|est (?:paru|republié|initialement))|^publié (?:initialement|à l['’]origine)/i,
      /^(?:este|esta|el) (?:artículo|texto|reportaje|nota|contenido) (?:(?:fue|se) (?:publicad[oa]|publicó) (?:originalmente|primero|inicialmente)|apareció|es una republicación)|^publicado originalmente|^publicada originalmente|^este (?:artigo|texto) foi (?:publicado|originalmente)/i,
      /^(?:questo|l['’])\s?articolo (?:è (?:stato pubblicato|uscito|apparso|originariamente))|^dit (?:artikel|stuk) (?:verscheen|is eerder|werd)/i,
    ],
  ],
  [
    'funding',
    [
      /\b(?:receives?|received) (?:financial )?(?:support|funding)\b.{0,80}\bfrom\b.{0,160}/i,
      /^[^.]{3,120}\b(?:is|are|was|were) (?:supported|funded|made possible|underwritten|financed|paid for)(?: in part)? (?:by|with|through)\b/i,
      /\bis solely responsible for (?:all|its|the) content\b|\bmade possible (?:by|with|in part)\b.{0,120}(?:grant|support|foundation|fund|donat|readers|members)/i,
      /^(?:funding|support|financial support) (?:for|by|from|was provided)\b/i,
      /^(?:gefördert|unterstützt|finanziert) (?:durch|von|vom|mit)\b|^(?:diese|die) recherche (?:wurde|ist) (?:gefördert|unterstützt|finanziert)/i,
      /^(?:avec le (?:soutien|financement|concours)|con el apoyo|con la financiación|com (?:o )?apoio|con il (?:sostegno|contributo)|met steun van|med støtte fra|med stöd från)\b/i,
    ],
  ],
  [
    'source',
    [
      /^(?:quellen?|sources?|fuentes?|fontes?|fonti|fonte|bron|bronnen|kilder?|källa|källor|lähde|kaynak|źródło|zdroj|izvor|forrás|источники?|джерело|πηγή|المصدر|מקור|来源|來源|出典|출처|स्रोत)\s?[:：]/iu,
      /^\(?(?:quelle|source|via)\s?[:：]?\s(?:dpa|afp|reuters|ap|efe|ansa)\b/i,
    ],
  ],
  [
    'promo',
    [
      /^(?:sign[ -]?up|subscribe|register|join us|download (?:the|our)|get (?:our|the|breaking|unlimited|daily|more|news|push|instant)|become a (?:member|subscriber|patron)|support (?:our|independent|local|us)|donate|follow (?:us|me|our|ap|the|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: on|'s|’s))|like us|find us|listen to (?:our|the|more|this)|watch(?: more| now| the| our| live| this|:)|click here|tap here|read (?:more|also|next|the full|our|this next|on)|see also|also read|also see|more (?:from|on|about|stories|coverage|news|ap|like)|related(?: stories| articles| coverage| reading| content)?\s?(?:[:|]|$)|recommended|you may also|you might also|don['’]t miss|check out|stay (?:up|informed|in the know|on top)|want (?:more|to)|have a (?:tip|story|question)|got a (?:tip|story|question)|send (?:tips|us|your)|contact (?:the author|us|the reporter)|share (?:this|your)|leave a comment|join the (?:conversation|discussion)|comments? (?:below|are)|for more (?:news|stories|information|on|coverage|from)|visit (?:our|us|the)|view (?:more|all|comments)|story continues|article continues|continue reading|advertisement|try (?:it|our)|save (?:up to )?\d+%|buy (?:now|tickets)|shop (?:now|the)|enjoy(?:ed)? (?:this|unlimited)|note to readers|never miss|explore more|learn more|discover more|trending|most (?:read|popular)|top stories|in case you missed)\b/iu,
      /\bwe may earn (?:a|an)\b.{0,40}commission|\baffiliate (?:links?|commission)|\b(?:sign up|subscribe)\b.{0,60}\b(?:newsletter|alerts?|updates)\b/i,
      /^(?:lesen sie (?:auch|mehr|hier|dazu|weiter)|lesen:|auch (?:interessant|lesenswert)|mehr (?:zum thema|dazu|zu|aus|über|von|news|nachrichten|lesen)|(?:das|dies) könnte (?:sie|dich)|jetzt (?:abonnieren|anmelden|lesen|testen|herunterladen|kostenlos)|hier (?:geht es|geht's|können sie|abonnieren|klicken|finden)|abonnieren|melden sie sich|folgen sie|newsletter|verpassen sie|weiterlesen|zum (?:weiterlesen|thema)|alle (?:nachrichten|artikel|infos|news)|weitere (?:nachrichten|artikel|informationen|infos|news)|unser(?:en)? newsletter|anzeige\b|empfohlener|noch mehr|teilen sie|diskutieren sie|sie wollen|hören sie)/i,
      /^(?:lire (?:aussi|également|la suite|plus|notre)|à lire|à voir|à écouter|voir aussi|abonnez-vous|inscrivez-vous|retrouvez|suivez|découvrez|recevez|téléchargez|pour aller plus loin|sur le même (?:sujet|thème)|écoutez|regardez|(?:ne )?manquez (?:pas|rien)|partagez)/i,
      /^(?:lea|lee|leer|ver|vea|mira|mire|te (?:puede|podría)|le puede|puede interesar|también (?:te|le|puede|lee)|más (?:sobre|noticias|información|en)|síguenos|sigue(?:nos)?|suscríb[ea]te|suscríbase|únete|regístrate|recibe|descarga|apúntate|haz clic|no te pierdas|sigue leyendo|seguir leyendo|consulta|comparte|inscríbete|temas relacionados|noticias relacionadas)\b(?! (?:el lunes|que))/iu,
      /^(?:leia (?:também|mais)|veja (?:também|mais)|siga|assine|inscreva-se|receba|baixe|clique|confira|saiba mais|participe|ouça|assista|leggi (?:anche|tutto|di più)|guarda (?:anche|il)|iscriviti|abbonati|segui(?:ci)?|scarica|clicca|scopri|continua a leggere|vedi anche|lees (?:ook|meer|verder)|bekijk|schrijf je in|abonneer|volg ons|download|les (?:også|mer|hele)|se (?:også|flere)|læs (?:også|mere)|läs (?:också|mer|även)|lyt til|hör|prenumerera|tilmeld|meld deg|følg|följ|lue (?:myös|lisää)|czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|přečtěte si|čtěte (?:také|též|i)|ayrıca (?:oku|bkz)|abone ol|takip ed|читайте (?:также|ещё|еще)|подпис(?:ывай|ать)|смотрите также|следите|διαβάστε|δείτε επίσης|اقرأ أيضا|اقرأ المزيد|شاهد أيضا|تابع|קראו (?:גם|עוד)|यह भी पढ़ें|ये भी पढ़ें|관련기사|続きを読む|関連記事|あわせて読みたい|延伸阅读|相关阅读|相關新聞|点击|更多)/iu,
      /^@\w+$|^(?:follow|reach|email|contact) (?:him|her|them|\p{Lu}\p{L}+) (?:on|at|via)\b/iu,
    ],
  ],
];

/** "Phil Helsel is a reporter for NBC News." */
const JOB =
  '(?:reporter|editor|writer|journalist|columnist|correspondent|professor|author|fellow|director|founder|co-founder|lecturer|contributor|critic|producer|photographer|researcher|scholar|analyst|economist|historian|lawyer|attorney|novelist|poet|blogger|freelancer|freelance|scientist|president|chief|executive|ceo|partner|host|anchor|philosopher|sociologist|student|candidate|strategist|consultant|advis[eo]r|staff|physician|psychologist|bureau|head|intern|filmmaker|activist|executive)';
export const BIO: RegExp[] = [
  new RegExp(
    `^\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|de|la|van|von|der|den|bin|al)){1,5},? (?:is|was|are) (?:an?|the|our|[\\p{L}’'. ]{2,40}['’]s) (?:[^.!?]{0,90}[^\\p{L}.!?])?${JOB}`,
    'u',
  ),
  /^(?:about the (?:author|writer|reporter)s?|über (?:den|die) autor)/i,
  /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3} (?:covers|writes|reports|joined|has (?:covered|written|reported|been (?:covering|reporting|writing|with))|teaches|can be reached|lives in|arbeitet|schreibt|berichtet|studierte|est (?:journaliste|correspondant|professeur|rédact)|es (?:periodista|corresponsal|redactor|profesor|escritor|director)|è (?:un |una )?(?:giornalista|scrittor|professor|corrispondente)|é (?:jornalista|repórter|professor|colunista)|ist (?:Redakteur|Journalist|Autor|Reporter|Korrespondent|freie|Professor|Kolumnist|Chefredakteur))/u,
];
