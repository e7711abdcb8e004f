/** Set phrases of newspapers around a name, which say nothing of it. */

/** "Autor/in:", "AUTOR*IN". */
const EITHER_AUTHOR = /^autor[/*:_]in(?:nen)?:? /i;
/** "dal nostro inviato Jan Berg"; what stands behind "mit" names the agency alone. */
const ITALIAN = /^dal(?:la)? nostr[oa] (?:inviat[oa]|corrispondente) /i;
const MATERIAL = /(?<= mit )(?:material|informationen) (?:von|der|des) /i;

const BY = '[Vv]on|[Dd]oor|[Vv]an|[Pp]ar|[Dd]e|[Dd]i|[Pp]or';
const OUR = 'unser(?:em|er|en)|onze|notre|nuestr[oa]|noss[oa]';
const GERMAN = String.raw`\p{L}{0,16}[Kk]orrespondent(?:in|en)?|\p{L}{0,16}[Rr]edakteur(?:in)?|Mitarbeiter(?:in)?|Reporter(?:in)?|Redaktionsmitglied`;
const DUTCH = 'verslagge(?:ver|efster)|redacteur';
const ROMANCE = 'correspondente?|correspondante?|envoyée? spéciale?|corresponsal|enviad[oa] especial';
/** "Von unserem Korrespondenten Jan Berg", "Door onze verslaggever", "De notre correspondante". */
const OUR_REPORTER = new RegExp(
  String.raw`^(?:(?:${BY}) )?(?:${OUR}) (?:${GERMAN}|${DUTCH}|${ROMANCE})(?: (?:in|à|en|em) \p{Lu}\p{L}+,?)? (?=\p{Lu})`,
  'u',
);
/** "Aus Kiew berichtet Jan Berg". */
const REPORTS_FROM = /^Aus \p{Lu}\S+ berichte(?:t|n) (?=\p{Lu})/u;

/** "Dr. iur.", "Prof. Dr. h.c.", "RA Dr.", "Priv.-Doz. Dr." before a name. */
const TITLES =
  /(?<!\p{L})(?:(?:PD|RA(?:in)?|Rechtsanw(?:alt|ältin)) )?(?:(?:\p{L}+\.-)?(?:Prof|Dr|Doz)\.(?: (?:iur|jur|med|phil|rer|nat|pol|theol|habil|h\. ?c)\.)* ?)+(?=\p{Lu})/gu;

/** @returns the line without them; of "Autor/in:" the label stays, which says that a name follows */
export function withoutFormulas(line: string): string {
  const plain = line.replace(EITHER_AUTHOR, 'Autor: ').replace(ITALIAN, '').replace(MATERIAL, '');
  return plain.replace(OUR_REPORTER, '').replace(REPORTS_FROM, '').replace(TITLES, '');
}
