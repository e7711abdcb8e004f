import { fold, wordSet } from '../text/fold.ts';

/**
 * Words that open a line where a dateline would stand and name no place: labels ("BREAKING", "EXKLUSIV"),
 * cross-heads, days, and words of ordinary sentences. Collected from the label lists of AP, Reuters, BBC, dpa,
 * Der Spiegel, Le Monde, El País and Corriere.
 */
const isListed =
  wordSet(`a an and are at be but by can do for from has have he her here his how i if in into is it its it's let my no not of off on one or our out she so than that the their there these they this
those to two up us was we were what when where which who why will with you your after all also before first five four six ten three
breaking news update updated updates exclusive watch listen live read see photos photo pictures picture video videos audio podcast gallery file review reviews
opinion opinions analysis editorial comment commentary column editor editors editor's note notes correction clarification explainer explained explains factbox
fact facts check timeline preview recap summary tldr edit hint tip tips quiz poll survey interview profile feature features special report reports reporter
investigation alert warning developing latest today tonight yesterday monday tuesday wednesday thursday friday saturday sunday weekend morning good evening
source sources related more also advertisement sponsored advertorial promoted best worst top highlights card 
nasa nato opec fifa uefa unicef unesco ikea
supreme court film festival fashion week market markets world global stocks next rising football club basketball hockey baseball soccer cricket
verdict question answer q&a faq chapter part episode season series numbers award day days
business sports sport politics technology science health travel style culture music books food weather local national international
view president minister senator speaker narrator host moderator welcome happy thanks
yes ok hello dear warum wie was wer wo der die das ein eine und oder nein ja auf aus bei mit nach von vor zu zum zur im ist sind hat heute gestern morgen jetzt nun neu neue neues neuer
exklusiv eilmeldung aktualisiert kommentar hintergrund analyse meinung reportage interview portrait porträt kritik rezension glosse leitartikel hinweis tipp tipps achtung
liveblog liveticker ticker roundup überblick übersicht fazit vorschau rückblick anzeige werbung umfrage faktencheck infografik grafik essay kolumne gastbeitrag serie
wirtschaft politik kultur sport wissenschaft panorama gesellschaft fußball literatur film musik theater kunst medien leben wissen reise netz technik geld recht bildung ausland inland
geheim daheim endlich stille krieg schock leider natürlich genau schade danke super wahnsinn migration zunächst bereits berliner europa
vidéo vidéos direct en enquête reportage entretien exclusif exclusivité témoignage témoignages décryptage récit infographie infographies critique tribune chronique
portrait analyse le la les un une point sur situation info infos actualité analyse éditorial billet sondage carte photos document dossier
vídeo vídeos directo entrevista opinión análisis análise última hora exclusiva exclusivo crónica reportaje editorial columna fotos galería atención aviso alerta
el los las del lea vea también vivo urgente actualización resumen perfil crítica encuesta ayer hoy economía política cultura deportes sociedad internacional nacional
opinião entenda veja leia assista
esclusiva intervista analisi commento editoriale retroscena inchiesta diretta sondaggio fotogallery aggiornamento il lo gli una
ultimora leggi guarda chi cosa come dove quando perché
analyse kommentar debat leder anmeldelse nyhet nyheter siste oppdatert les se via terug lees ook commentaar recensie opinie
видео фото мнение интервью анализ срочно обновлено эксклюзив прямой эфир son dakika özel haber röportaj analiz yorum izle`);

/** Endings of common nouns that no place has: "Zwangsversteigerung", "MIGRATION", "Zusammenfassung". */
const NOUN =
  /.{3}(?:ung|ungen|heit|keit|schaft|taet|ität|tion|tions|tionen|ismus|ment|ments|ness|ssion|cion|zione|cao|idad|ism|isme)$/;

/** Does a word mark a line as something other than a place? Any case. */
export function isLabelWord(word: string): boolean {
  const key = fold(word).replace(/^[dl]'/, '');
  return isListed(key) || NOUN.test(key);
}
