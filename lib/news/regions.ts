import { fold } from '../text/fold.ts';

/**
 * States and provinces: "Full name:abbreviations". US: the AP Stylebook's forms, the postal codes, and older
 * forms seen in print; Canada: CP Stylebook and postal codes; Brazil: IBGE letters; Mexico: INEGI abbreviations.
 */
const NORTH_AMERICA = `Alabama:Ala,AL|Alaska:AK|Arizona:Ariz,AZ|Arkansas:Ark,AR|California:Calif,Cal,CA|Colorado:Colo,CO|Connecticut:Conn,CT|Delaware:Del,DE|Florida:Fla,FL|Georgia:Ga,GA|Hawaii:HI|Idaho:ID|Illinois:Ill,IL|Indiana:Ind,IN|Iowa:IA|Kansas:Kan,Kans,KS|Kentucky:Ky,KY|Louisiana:La,LA|Maine:ME|Maryland:Md,MD|Massachusetts:Mass,MA|Michigan:Mich,MI|Minnesota:Minn,MN|Mississippi:Miss,MS|Missouri:Mo,MO|Montana:Mont,MT|Nebraska:Neb,Nebr,NE|Nevada:Nev,NV|New Hampshire:NH|New Jersey:NJ|New Mexico:NM|New York:NY|North Carolina:NC|North Dakota:ND|Ohio:OH|Oklahoma:Okla,OK|Oregon:Ore,OR|Pennsylvania:Pa,Penn,Penna,PA|Rhode Island:RI|South Carolina:SC|South Dakota:SD|Tennessee:Tenn,TN|Texas:Tex,TX|Utah:UT|Vermont:Vt,VT|Virginia:Va,VA|Washington:Wash,WA|West Virginia:WVa,W Va,WV|Wisconsin:Wis,Wisc,WI|Wyoming:Wyo,WY|District of Columbia:DC|Puerto Rico:PR|Ontario:Ont,ON|Quebec:Que,Québec,QC|British Columbia:BC|Alberta:Alta,AB|Manitoba:Man,MB|Saskatchewan:Sask,SK|New Brunswick:NB|Nova Scotia:NS|Newfoundland and Labrador:NL|Newfoundland:Nfld|Prince Edward Island:PEI,PE|Northwest Territories:NWT,NT|Yukon:YT|Nunavut:NU`;
const BRAZIL =
  'Acre:AC|Alagoas:AL|Amazonas:AM|Amapá:AP|Bahia:BA|Ceará:CE|Distrito Federal:DF|Espírito Santo:ES|Goiás:GO|Maranhão:MA|Minas Gerais:MG|Mato Grosso do Sul:MS|Mato Grosso:MT|Pará:PA|Paraíba:PB|Pernambuco:PE|Piauí:PI|Paraná:PR|Rio de Janeiro:RJ|Rio Grande do Norte:RN|Rondônia:RO|Roraima:RR|Rio Grande do Sul:RS|Santa Catarina:SC|Sergipe:SE|São Paulo:SP|Tocantins:TO';
const MEXICO =
  'Aguascalientes:Ags|Baja California:BC|Baja California Sur:BCS|Campeche:Camp|Chiapas:Chis|Chihuahua:Chih|Coahuila:Coah|Colima:Col|Durango:Dgo|Guanajuato:Gto|Guerrero:Gro|Hidalgo:Hgo|Jalisco:Jal|Michoacán:Mich|Morelos:Mor|Nayarit:Nay|Nuevo León:NL|Oaxaca:Oax|Puebla:Pue|Querétaro:Qro|Quintana Roo:QRoo|San Luis Potosí:SLP|Sinaloa:Sin|Sonora:Son|Tabasco:Tab|Tamaulipas:Tamps|Tlaxcala:Tlax|Veracruz:Ver|Yucatán:Yuc|Zacatecas:Zac';

const tables = new Map<string, Map<string, string>>();

function table(rows: string): Map<string, string> {
  let found = tables.get(rows);
  if (!found) {
    found = new Map(
      rows.split('|').flatMap((row) => {
        const [name = '', short = ''] = row.split(':');
        return [name, ...short.split(',')].map((spelling): [string, string] => [fold(spelling), name]);
      }),
    );
    tables.set(rows, found);
  }
  return found;
}

/** "Calif.", "CA", "CALIFORNIA" → "California". Brazil's letters count in Portuguese, Mexico's in Spanish. */
export function regionNamed(text: string, lang: string | null): string | null {
  const key = fold(text.trim());
  if (/^\p{Ll}/u.test(text)) return null;
  const local = lang?.startsWith('pt') ? BRAZIL : lang?.startsWith('es') ? MEXICO : null;
  return (local && table(local).get(key)) ?? table(NORTH_AMERICA).get(key) ?? null;
}
