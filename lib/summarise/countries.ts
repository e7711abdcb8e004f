/** Countries as a language names them: from the platform, so that no list is to be kept here. */

/** What English writes besides the platform's names. */
const ALSO_WRITTEN: Readonly<Record<string, string>> = {
  'U.S.': 'United States',
  US: 'United States',
  'U.K.': 'United Kingdom',
  UK: 'United Kingdom',
  Britain: 'United Kingdom',
  Turkey: 'Türkiye',
  Burma: 'Myanmar',
  'Ivory Coast': 'Côte d’Ivoire',
  Palestine: 'Palestinian Territories',
};

/** ISO 3166-1, without the uninhabited. */
const CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  );

const byLanguage = new Map<string, ReadonlyMap<string, string>>();

/**
 * @param language primary subtag, lower case
 * @returns from each way to write it to the name to show; empty where the platform does not know the language
 */
export function countryNames(language: string): ReadonlyMap<string, string> {
  let names = byLanguage.get(language);
  if (!names) {
    names = new Map([...listed(language), ...(language === 'en' ? Object.entries(ALSO_WRITTEN) : [])]);
    byLanguage.set(language, names);
  }
  return names;
}

function listed(language: string): [written: string, name: string][] {
  try {
    if (Intl.DisplayNames.supportedLocalesOf([language]).length === 0) return [];
    const long = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const short = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style: 'short' });
    return CODES.flatMap((code) => {
      const name = long.of(code);
      if (!name) return [];
      // "Myanmar (Burma)", "Congo - Kinshasa", "Hong Kong SAR China": nobody writes that.
      const shown = / [(-]| SAR /.test(name) ? (short.of(code) ?? name) : name;
      return [[shown, shown]];
    });
  } catch {
    // A page may declare a language that is none.
    return [];
  }
}
