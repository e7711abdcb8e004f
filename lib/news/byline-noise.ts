import { wordSet } from '../text/fold.ts';

// Words inside byline elements that name nobody, as news sites of many languages print them.

/** Buttons and labels of dates: always noise. */
export const isButton = wordSet(
  'published updated posted modified created follow share tweet contact bio biography twitter facebook instagram linkedin rss website view submitted contributed subscribe listen bookmark print e-mail email comments tips ' +
    'veroffentlicht aktualisiert erstellt anhoren teilen merken drucken folgen lesedauer lesezeit ' +
    'publie publiee modifie publicado actualizado atualizado compartir seguir pubblicato aggiornato condividi ' +
    'gepubliceerd bijgewerkt publisert oppdatert publicerad uppdaterad opdateret опубликовано обновлено yayinlanma guncelleme publiziert skrifar',
);

/** What is counted: noise behind a figure or another cut ("5 min read", "42 minutes ago", "3 Kommentare"). */
export const isCounted = wordSet(
  'am pm a.m p.m min mins minute minutes read reading time timer ago second seconds hour hours hrs day days week weeks month months ' +
    'year years comment comments kommentare kommentar shares share likes uhr minuten minuti minutos minuters stunden tagen lesezeit ' +
    'de lectura leitura lettura leestijd lecture meg button protected profile more see read save',
);

/** Small words that lead up to a date or stand between date and clock. */
export const isAroundDates = wordSet(
  'at on am um le el a em il op vom den kl last first originally zuerst zuletzt stand filed yesterday heute gestern hoy ayer hier',
);

export const isWeekday = wordSet(
  'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so ' +
    'lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'lunedi martedi mercoledi giovedi venerdi domenica segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira quinta-feira sexta-feira ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lordag sondag',
);
