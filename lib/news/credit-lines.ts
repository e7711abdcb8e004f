/**
 * How lines around a story begin, by what they are, in the languages of the news. Wordings from AP, Reuters, AFP,
 * dpa and EFE copy and from the correction policies of the New York Times, the Guardian, Der Spiegel, Le Monde and
 * El País. The signs are explained where they are read; accents do not count.
 */
export const CLASSES: Record<string, string> = {
  STORY:
    'article/story/post/piece/report/column/essay/interview/excerpt/commentary/analysis/feature/newsletter/text/copy/review/guide/podcast/dispatch/op-ed/op',
  TEXT: 'artikel/text/beitrag/bericht/kommentar/interview/essay',
  NOTA: 'articulo/noticia/nota/texto/informacion/reportaje/artigo/reportagem/articolo/contenido/materia',
  FIXED: 'updated/corrected/amended/revised/clarified/changed/edited',
  ERSTMALS: 'zuerst/zunachst/ursprunglich/erstmals/auch/im',
};

export const CORRECTIONS = `
correction/corrections/clarification/clarifications/update/updated/corrected … :
a/an? earlier/previous/prior/original version/versions/edition of? this/the/our?
the original version of
this/the STORY has/was/is been/being? FIXED
this/the STORY originally/previously/initially/incorrectly/mistakenly/erroneously linked/stated/said/misstated/reported/gave/identified/misidentified/listed/named/referred/described/attributed/claimed/included
this/the headline/caption has/was
this is a developing/breaking news? story
updated/aktualisiert/actualizado/atualizado at/on/am? Aa? #
corrects … to/in/paragraph/headline
note : this/the STORY has/was been? FIXED
we regret the error
this version/story corrects
this Aa # STORY has/was been? FIXED
a version of this/the STORY incorrectly/mistakenly/erroneously/misstated/misidentified/misspelled/said
a/the photo? caption/headline/chart/graphic/map in/with an? earlier/previous/original version
we/we've have? FIXED this/the STORY
updates/recasts with more? quotes/details/comment/comments/background/reaction
updates/recasts to include/add comment/comments/quotes/details/background/reaction/response/context
hinweis/anmerkung/update : wir haben … korrigiert/geandert/prazisiert/aktualisiert
korrektur/berichtigung/richtigstellung/aktualisierung/klarstellung/korrekturhinweis … :
in einer fruheren/vorherigen/ersten/vorigen version/fassung
dieser/der TEXT wurde … aktualisiert/korrigiert/geandert/erganzt/uberarbeitet/berichtigt
rectificatif/erratum/precision … :
mise a jour … :
une premiere/precedente version de
cet article a ete modifie/corrige/mis/actualise
fe de errores/erratas/errata/error
correccion/rectificacion/aclaracion/actualizacion/correcao/retificacao/atualizacao/errata/erramos … :
una? version anterior de
este/esta NOTA ha/fue/foi sido? actualizado/actualizada/corregido/corregida/modificado/modificada/atualizado/atualizada/corrigido
uma? versao anterior
errata corrige
correzione/rettifica/aggiornamento … :
una? versione precedente di
correctie/rectificatie/aanvulling … :
in een eerdere/vorige versie
rattelse/rettelse/retting/oikaisu/korrigering/presisering/oppdatering … :
i en tidigare/tidligere version/versjon/utgave
duzeltme/sprostowanie/oprava/исправление/поправка/уточнение/διορθωση/تصحيح/תיקון/訂正/更正/정정/바로잡습니다 :`;

export const EDITORS_NOTES = `
editor's/editors'/editors/publisher's/author's/writer's/editor/ed/eds note
anmerkung/anm/hinweis/notiz der/d redaktion/red
die? redaktion :
in eigener sache
note/notes to editors
eds :
note : the author/writer
transparenzhinweis/offenlegung/disclosure :
note de la redaction
ndlr/ndr :?
nota del/de/do/da/della/di la? editor/redaccion/redaction/redacao/redazione
noot van de redactie
redaksjonens/redaktionens merknad/anmarkning
od redakcji
editorun notu
от редакции
编者按/編者按/編集部注/편집자주 :?`;

export const CONTRIBUTORS = `
… contributed to this STORY
… contributed reporting/research/writing
… contributed from/in Aa
… contributed $
this STORY includes/contains/uses information/reporting/material from
information from … was used
this STORY was reported/written/edited/produced/compiled/translated and? edited/written? by Aa
… assisted with/in reporting/research $
editor/penulis/pewarta/reporter/urednik/redaktor : Aa Aa? Aa? $
avec la collaboration/participation/contribution de Aa Aa? Aa? et? Aa? Aa? $
avec les/des informations de/du Aa Aa? $
avec les/des informations de l'afp/l'agence/l'epoque
with reuters/ap/afp/bloomberg/cnn/upi/dpa/agencies $
with? additional/further? reporting/editing/writing/research/graphics/production/translation/compiled/written/edited/reported/translated/produced and? reporting/editing/writing/research? by/from/for :? Aa
with files/reporting/reports/contributions/contribution/input/inputs/material/assistance/research from/by/of
with agency/agencies inputs/input?
with inputs from
this STORY by … was first published
the associated/canadian press … was first published
unter? mitarbeit/mitwirkung :?
mit material/informationen/agenturmaterial/inhalten von/der/des/aus?
mit dpa/afp/reuters/apa/ap/sid/kna/epd
con/com informacion/informaciones/informacao/informacoes/reportes/aportes/la? colaboracion? de/da/do/del
reporte/reportes/reportaje/reportagem/informacion/escrito/editado/edicion adicional? en? espanol? de/por Aa
avec afp/reuters/ap/agences/agence
com reuters/afp/ap/agencias/lusa/efe $
责任编辑/責任編輯/编辑/編輯 :
avec notre correspondant/correspondante
redige/edite par Aa
ha/hanno collaborato
a cura di Aa
met medewerking van
med bidrag fra/fran
medverkande :`;

export const SYNDICATIONS = `
this STORY was/is/has been/also? originally/first/previously/co/also/initially? published/appeared/posted/produced/republished/reprinted/ran/reported/shared/syndicated/adapted/excerpted/distributed/provided/translated/supplied
the STORY was/is/has been? originally/first/previously published/posted/produced
this/the STORY originally/first/also/previously appeared/ran/aired/published/appears
this/the STORY appears/comes from/in
this/the STORY is republished/adapted/excerpted/reprinted/part/courtesy from/of/by/with?
this is? the? first/second/third/fourth/fifth/last/final part/installment/instalment/article/story/piece? of/in a/an/our/the
this is an? adapted/edited/abridged version/excerpt
originally/first/previously published/appeared/posted/broadcast
read the original STORY/here on/at/in/here?
from our partners
a version of this STORY appears/appeared/ran/first
this STORY has not been edited
except for the headline this/the STORY
veroffentlicht/erschienen in kooperation/zusammenarbeit mit
republished/reprinted/syndicated/adapted/excerpted/reposted/reproduced/distributed from/by/with/under/in/courtesy
dieser/der TEXT ist/erschien/erscheint/wurde ERSTMALS
zuerst/ursprunglich erschienen/veroffentlicht
aus dem englischen/franzosischen/spanischen/amerikanischen
cet article a ete? d'abord/initialement/publie
cet article est paru/republie/initialement
publie initialement
este/esta/el/la NOTA fue/se/foi publicado/publicada/publico originalmente/primero/inicialmente
publicado/publicada originalmente
este NOTA foi originalmente
questo articolo e stato? pubblicato/uscito/apparso/originariamente
dit artikel/stuk verscheen/werd/is eerder?`;

export const FUNDINGS = `
… receives/received/receive financial? support/funding … from
… is/are solely responsible for all/its/the content
this/our/the STORY/coverage/reporting/project/series/journalism/work … supported/funded/underwritten/possible by/with/through/in
reporting/coverage for/of this/the STORY/project … supported/funded/underwritten/possible by/with/through
… nonprofit/non newsroom/news/profit … supported/funded by
… nonprofit newsroom
… newsroom/journalism/coverage … supported/funded by
… made possible by/with/through … grant/support/foundation/fund/donation/donations/readers/members
funding/support for this/our STORY/project/reporting/coverage/series/journalism
gefordert/unterstutzt/finanziert durch/von/vom/mit
diese/die recherche wurde/ist … gefordert/unterstutzt/finanziert
avec le soutien/financement/concours
con el apoyo/patrocinio
con la financiacion
com o? apoio
con il sostegno/contributo
met steun van
med støtte/stod fra/fran`;

export const COPYRIGHTS = `
… all rights reserved
… may not be reproduced/published/republished/redistributed/reprinted/copied/rewritten
… alle rechte vorbehalten/voorbehouden
… tous droits reserves
… derechos/direitos reservados
… diritti riservati
… riproduzione/reproduzione riservata
… prohibida su/la? reproduccion
… tum haklari saklidir
… все права защищены
… جميع الحقوق محفوظة
our standards :
use of this site constitutes
used with/by permission
… protected by copyright
any/no? reproduction … prohibited/permission
版权所有/無断転載/無断転載を禁じます/무단전재
… 무단/무단전재 전재/및`;

export const SOURCES =
  'quelle/quellen/source/sources/fuente/fuentes/fonte/fontes/fonti/bron/bronnen/kilde/kilder/kalla/kallor/lahde/kaynak/źródło/zdroj/izvor/forras/источник/источники/джерело/πηγη/المصدر/מקור/来源/來源/出典/출처/स्रोत :\nsource … inc/corp/ltd/llc/plc/gmbh/company/group $\nfuente/fuentes consultada/consultadas :\nquelle/source/via/theo dpa/afp/reuters/ap/efe/ansa/ttxvn';

export const PROMOS = `
sign/signup up/for
subscribe/donate/advertisement/anzeige/publicidad/publicidade/pubblicità/publicité/trending/recommended/share/related/newsletter/abonnieren :? $
subscribe/donate/register to/now/here/today/for
join us/our/thousands … newsletter/members/community/telegram/whatsapp/facebook/today/channel/readers/discussion
join the conversation/discussion/debate
download the/our
get our/breaking/unlimited/push/instant … newsletter/newsletters/email/alerts/news/app/access/stories/inbox
get the … newsletter/newsletters/email/alerts/app/inbox/delivered
become a member/subscriber/patron
support our/independent/local/us
follow us/me/our/ap/ap's/him/her/them
follow Aa Aa? on
follow … at https
like/find us on
listen to? our/now/:
listen to the/this … podcast/episode/story/article
watch more/now/our/:
watch live :
click/tap here
read more $
read more :/about/from/on/at/here/stories/of/news
read also/next/full/our/:
read the full/rest
see/also also/read/see :?
see more photos/stories/from/here/:
see more $
more on/from/about/stories/coverage/news/ap … :
more stories/coverage/news from/on/about/like/:
more from/on/about Aa Aa? Aa? $
related stories/articles/coverage/reading/content/topics/: 
you may/might also/like
you can follow/reach/contact/email him/her/them/us
email/contact/reach Aa Aa? at/on/via
like/love what you read/see
watch the video/full/moment/clip
more/next/previous/plus :
also on Aa Aa? :
take our survey/quiz/poll
explore our
don't/dont miss
check out our/more/here
stay up/informed/tuned to/with/on/for
stay in the know
want more/updates
want to? get/receive/read/support … ?
have/got a tip/story/question/news
send tips
send us your/tips/a
contact us/him/her
contact the author/reporter/editor/newsroom
email/reach him/her/them/us at/on/with
share this/your STORY/thoughts/on/news/with
leave a comment
comments below/are
for more news/stories/information/on/coverage/from … visit/see/go/:/click/follow/read/at
for more :
visit our/us
view more/all/comments
story/article continues
continue reading
buy now/tickets
shop now/the
never miss a/another/an
explore/learn/discover more about/here/on/$
most read/popular/viewed
top/latest stories/news/headlines :? $
in case you missed
note to readers :? if/we
… we may earn a/an? … commission
… affiliate links/link
… sign/subscribe up/to? … newsletter/newsletters/alerts
lesen sie auch/mehr/hier/dazu/weiter
lesen :
auch interessant/lesenswert
mehr zum thema
mehr aus dem/der/unserem Aa $
mehr dazu/zu/aus/uber/von/news/nachrichten … :
mehr dazu/nachrichten/news lesen/aus/finden/:/hier
das/dies konnte sie/dich auch? interessieren
jetzt abonnieren/anmelden/lesen/testen/kostenlos/herunterladen
hier geht/geht's/abonnieren/klicken es/sie/:
hier konnen/finden sie
abonnieren/folgen/melden/verpassen sie/uns unseren/uns/sich/auf/den/keine/jetzt/hier
newsletter/weiterlesen/empfehlung/lesetipp :
zum weiterlesen/thema :?
alle/weitere nachrichten/artikel/infos/news/informationen zu/zum/aus/finden/:/auf
teilen/diskutieren/horen/sehen sie den/das/die/mit/hier/unseren/auch
lire aussi/egalement/:
lire la suite
lire notre article/dossier/enquete
a lire/voir/ecouter aussi/egalement/:/sur
voir aussi
abonnez/inscrivez/retrouvez/suivez/decouvrez/recevez/telechargez/ecoutez/regardez/partagez vous/nous/le/la/notre/toute/toutes/tous/nos/l'actualite/l'essentiel/sur/ici
pour aller plus
sur le meme sujet/theme
ne? manquez pas/rien
lea/lee/vea/mira/mire/ver/leer tambien/mas/ademas/:/aqui :?
te/le puede/podria interesar
tambien te/le/puede/lee/lea puede/podria/interesar/interesarle/:
mas sobre/noticias/informacion/en … :
mas noticias/informacion de/sobre/en
siguenos/suscribete/suscribase/registrate/unete/apuntate/inscribete
sigue/recibe/descarga/consulta/comparte nuestro/nuestra/las/la/en/toda/el
haz clic
no te pierdas
puedes/puede seguirnos/suscribirte/suscribirse
participa en la conversacion
sigue/seguir leyendo
temas/noticias relacionados/relacionadas
leia/veja/assista/ouca/saiba/confira tambem/mais/:
siga/assine/inscreva/receba/baixe/clique/participe o/a/nosso/nossa/no/se/aqui/as/do
leggi/guarda/vedi anche/tutto/di/:
iscriviti/abbonati/seguici/scarica/clicca/scopri/segui alla/alle/al/su/qui/di/la/le/i/l'app?
continua a leggere
lees ook/meer/verder
bekijk/abonneer/volg/download ook/hier/je/ons/de/onze
schrijf je in
les/se/lyt/las/laes/læs ogsa/også/mer/mere/hele/flere/til/aven/ocksa
prenumerera/tilmeld/meld/folg pa/dig/deg/oss/med
lue myos/lisaa/seuraavaksi
czytaj/zobacz tez/takze/wiecej/rowniez
baca/simak juga/selengkapnya
citeste/vezi/cititi si
olvassa/olvasd el/tovabb
procitajte i/jos/vise
precitajte si
preberite se/tudi
прочитајте и/још
прочетете още/и
xem/doc/đoc them
loe ka/lisaks
prectete si
ctete take/tez/i
ayrica/ayrıca oku/bkz
abone ol
читайте/смотрите также/еще/також/ще
подписывайтесь/подписывайся/следите на/за
διαβαστε/δειτε επισης
اقرا/شاهد ايضا/المزيد
קראו גם/עוד
यह/ये भी पढ
관련기사/続きを読む/関連記事/あわせて読みたい/延伸阅读/相关阅读/相關新聞/点击`;

/** "Ida Falk is a reporter for Harrow News": what somebody is who writes. Men's and women's forms by their stem. */
export const JOBS =
  'reporter|editor|writer|journalist|columnist|correspondent|professor|author|fellow|director|founder|lecturer|contributor|critic|producer|photographer|researcher|scholar|analyst|economist|historian|lawyer|attorney|novelist|poet|blogger|freelance|scientist|president|chief|executive|ceo|host|anchor|philosopher|sociologist|student|strategist|consultant|advis|staff|physician|psychologist|intern|filmmaker|activist|redakteur|redaktor|korrespondent|autor|kolumnist|journaliste|correspondant|professeur|chroniqueu|redact|periodista|corresponsal|escritor|giornalista|corrispondente|scrittor|jornalista|repórter|colunista';
