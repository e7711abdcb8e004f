/**
 * Words that carry a full stop without ending a sentence, for the languages of the world's larger newsrooms.
 * English after AP style (titles before names, states, months); the others after the usual dictionaries.
 * Without their last stop, in lower case.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Titles and the like, written with a capital and always followed by what they belong to. Never the end of a sentence. */
export const LEADING = list(`
  mr mrs ms mx dr drs prof gov govs sen sens rep reps gen lt col sgt capt cmdr cpl pvt maj adm brig rev fr hon supt
  det insp pres sec asst atty st ste mt ft nos fig figs vol ed eds
  hr dipl ing nr str fa
  m mm mme mlle mgr me sr sra srta dn dña ud uds excmo ee av avda arq lic núm pág
  sig sigg dott avv on dra exmo exma eng
  mej dhr mevr jhr
  г гг ул им тов гос проф акад стр рис
`);

/** The same in lower case: "vs.", "z. B.", "им. Ленина". */
export const LEADING_SMALL = list(`
  vs viz cf approx bzw ca evtl ggf inkl vgl zzgl sog núm pág mw tzw tzn np г гг ул им тов гос проф акад стр рис см ср
`);

/** The same by language: elsewhere they are words ("han var med."). */
export const LEADING_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  de: list('med phil rer nat jur habil'),
  fr: list('art av bd'),
  es: list('art av'),
  pt: list('art av'),
  it: list('sig sigg dott avv prof'),
  pl: list('godz ul św pkt'),
  hi: list('डॉ प्रो'),
};

/** Only before a number: "Art. 5", "Hafenstr. 5". */
export const BEFORE_NUMBER = /^(?:no|art|sec|abs|kap|chap|godz|n)$|\p{L}str$/u;

/** May end a sentence, and usually do not: states, months, companies, "Jr.". */
export const TRAILING = list(`
  jr sr inc corp co ltd bros cos llc plc assn dept univ est etc al ave blvd rd hwy ext
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  tenn tex vt va wash wis wyo
  ont que alta sask man
  jan feb mar apr jun jul aug sep sept oct nov dec
  tues thurs
  no p pp min max mio mrd tsd jh jhd usw etw abt abs bd
  févr janv juil déc oct ene abr ago dic gen
  i.e e.g
  тыс млн млрд руб др пр т
`);

/** Languages that write ordinals with a stop: "3. Mai", "2. svetová vojna". */
export const ORDINAL_STOP = list('de da nb nn no is fi et lv cs sk sl hr bs sr hu pl tr lb');

/**
 * By language, words that open a sentence far more often than they follow an abbreviation: after "U.S." only these
 * end it. "… in the U.S. The court", but "the U.S. Supreme Court".
 */
export const STARTERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(`
    the a an he she it they we you i this that these those there here his her its their our my your
    but and or so yet if when while after before since because although though as at by for from in on of to with
    who what why where how however meanwhile instead also still now then most many some several few all no not
    among under over during until once both each every another others such
  `),
  de: list(`
    der die das ein eine er sie es wir ich ihr dies diese dieser doch und aber im in am an auf mit nach vor bei seit
    für wenn als auch zudem danach dann dort dabei dazu nun jetzt niemand viele kein keine heute gestern
  `),
  fr: list(
    'le la les un une il elle ils elles on nous vous je ce cette ces mais et en dans pour avec après selon',
  ),
  es: list('el la los las un una él ella ellos ellas este esta estos pero y en con según tras para'),
  pt: list('o a os as um uma ele ela eles elas este esta mas e em com segundo para'),
  it: list('il la lo gli le un una egli lui lei ma nel nella con per secondo dopo'),
  nl: list('de het een hij zij ze wij ik dit deze maar en op met na voor volgens'),
  ru: list('он она они мы вы я это но и в на по с к у для после'),
};
