import { wordSet } from '../text/fold.ts';

/**
 * How places are named, for names that are in no list. From the gazetteers' commonest parts: US Board on Geographic
 * Names, Ordnance Survey, Ortsnamen of BKG, Survey of India.
 */

/** Last words: "MENLO PARK", "NAVAL BASE", "Wiener Neustadt". */
export const endsPlace = wordSet(
  `city beach park falls springs lake lakes hills heights county township base village island islands bay river valley view wells grove harbor
harbour town creek port point junction station rock mountain mountains camp house church refuge strip province district center centre airport mills ridge
canyon forest gap pass border sea ocean rapids bluff bluffs shores gardens estates plains ranch reservation reserve see neustadt stadt gmünd hall hof`,
);

/** First words: "SAN MATEO", "Bad Wimpfen", "KHAN YOUNIS", "NEAR KASSAB". */
export const beginsPlace = wordSet(
  `san santa santo são st saint sankt los las la le el al new neu nova nueva port porto puerto fort cape bad rio buenos abu tel kuala ho ras beit dar
des east west north south upper lower mount mt lake palm salt grand great bandar nizhny wiener schwäbisch maria groß klein alt king coeur near joint
camp outside ciudad villa ville the val cortina bergisch phnom addis novi den velikiy stara hradec české ústí karlovy bir ain sidi deir khan`,
);

/** Small words inside: "RIO DE JANEIRO", "KING OF PRUSSIA". */
export const isPlaceJoin = wordSet('de del da do du la di of on upon am im an sur en');
/** The same in German, where "in" and "für" make a headline: "Ried im Innkreis", "Bad Homburg vor der Höhe". */
export const isGermanJoin = wordSet('am im an ob bei vor unter de di del on upon sur le la');

const GERMAN =
  /.{2}(?:burg|berg|dorf|hausen|kirchen|heim|stadt|stedt|furt|ingen|ow|itz|stein|feld|felde|bach|enach|münde|haven|hafen|brück|brücken|rode|leben|bronn|born|walde|werda|hagen|lohn|scheid|rath|weiler|reuth|brunn|horst|beck|städt|wedel|trop|bert|büttel|schweig|gitter|laken|mund|nau|gau)$/i;
const SOUTH_ASIAN =
  /.{2}(?:pur|abad|bad|garh|nagar|patnam|kot|ganj|gaon|pore|giri|halli|guda|palli|puram|kulam|gram|wala|pura|wadi)$/i;

/** By its ending a German town: "Gelsenkirchen", "Wattenscheid". */
export const isGermanTown = (name: string) => GERMAN.test(name);
/** By its ending a town in India, Pakistan or Bangladesh: "Gujranwala", "Sitapur". */
export const isSouthAsianTown = (name: string) => SOUTH_ASIAN.test(name);
