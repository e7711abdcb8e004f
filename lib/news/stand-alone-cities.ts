import { fold } from '../text/fold.ts';

/**
 * Cities that stand alone in AP datelines (AP Stylebook, "datelines"): "State: cities" at home,
 * "ISO code: cities" abroad.
 */
const HOME =
  'Georgia:Atlanta|Maryland:Baltimore|Massachusetts:Boston|Illinois:Chicago|Ohio:Cincinnati,Cleveland|Texas:Dallas,Houston,San Antonio|Colorado:Denver|Michigan:Detroit|Hawaii:Honolulu|Indiana:Indianapolis|Nevada:Las Vegas|California:Los Angeles,San Diego,San Francisco|Florida:Miami|Wisconsin:Milwaukee|Minnesota:Minneapolis|Louisiana:New Orleans|New York:New York|Oklahoma:Oklahoma City|Pennsylvania:Philadelphia,Pittsburgh|Arizona:Phoenix|Missouri:St. Louis|Utah:Salt Lake City|Washington:Seattle|District of Columbia:Washington';
const ABROAD =
  'NL:Amsterdam|IQ:Baghdad|TH:Bangkok|CN:Beijing,Shanghai|LB:Beirut|DE:Berlin,Munich|BE:Brussels|EG:Cairo|IE:Dublin|CH:Geneva,Zurich|GT:Guatemala City|CU:Havana|FI:Helsinki|HK:Hong Kong|PK:Islamabad|TR:Istanbul|IL:Jerusalem|ZA:Johannesburg|KW:Kuwait City|GB:London|LU:Luxembourg|MO:Macao|ES:Madrid|MX:Mexico City|IT:Milan,Rome|MC:Monaco|CA:Montreal,Toronto|RU:Moscow|IN:New Delhi|PA:Panama City|FR:Paris|CZ:Prague|BR:Rio de Janeiro,Sao Paulo|SM:San Marino|SG:Singapore|SE:Stockholm|AU:Sydney|JP:Tokyo|VA:Vatican City|AT:Vienna';

/** Where a stand-alone city lies: a US state, or a country by its ISO 3166 code. */
export interface StandAlone {
  state: string | null;
  country: string;
}

let read: Map<string, StandAlone> | null = null;

/** The lists, read when they are first asked. */
function cities(): Map<string, StandAlone> {
  if (read) return read;
  read = new Map();
  for (const [rows, home] of [
    [HOME, true],
    [ABROAD, false],
  ] as const) {
    for (const row of rows.split('|')) {
      const [where = '', names = ''] = row.split(':');
      const lies = home ? { state: where, country: 'US' } : { state: null, country: where };
      for (const city of fold(names).split(',')) read.set(city, lies);
    }
  }
  return read;
}

/** Where AP's list says that a city named alone lies; null for any other city. */
export function standAlone(city: string): StandAlone | null {
  return cities().get(fold(city)) ?? null;
}
