import { fold, wordSet } from '../text/fold.ts';

/**
 * Countries and lands as datelines name them that are no names of ISO 3166: AP Stylebook, names of the past, and
 * short forms in other languages.
 */
const isListed = wordSet(
  'england|scotland|wales|northern ireland|holland|burma|ivory coast|gaza strip|gaza|west bank|palestine|palestinian territories|ussr|soviet union|west germany|east germany|yugoslavia|czechoslovakia|serbia and montenegro|zaire|trinidad|uk|usa|us|uae|korea|vatican|bosnia|macedonia|turkey|republic of ireland|swaziland|cape verde|east timor|crimea|chechnya|kashmir|tibet|congo|dr congo|czech republic|kurdistan|sicily|corsica|catalonia|bali|tasmania|new south wales|queensland|hong kong|hongkong|macao|macau|myanmar|palestinian territories|cote d’ivoire|congo-kinshasa|congo-brazzaville|roc|prc|drc|frg|gdr|gazastreifen|westjordanland|schottland|grossbritannien|eua|eeuu|ee uu|bande de gaza|cisjordanie|angleterre|ecosse|franja de gaza|cisjordania|inglaterra|escocia|gran bretana|inghilterra|scozia|gran bretagna|engeland|schotland|قطاع غزة',
  '|',
);

/**
 * "Code and name;": the countries of ISO 3166 as CLDR names them in English. Other languages come from the platform,
 * which takes 10 ms to open its names for the first time; English is asked of every story, and so stands here.
 */
const ENGLISH = `
ADAndorra;AEUnited Arab Emirates;AFAfghanistan;AGAntigua & Barbuda;ALAlbania;AMArmenia;AOAngola;ARArgentina;
ATAustria;AUAustralia;AZAzerbaijan;BABosnia & Herzegovina;BBBarbados;BDBangladesh;BEBelgium;BFBurkina Faso;
BGBulgaria;BHBahrain;BIBurundi;BJBenin;BNBrunei;BOBolivia;BRBrazil;BSBahamas;BTBhutan;BWBotswana;BYBelarus;
BZBelize;CACanada;CDCongo - Kinshasa;CFCentral African Republic;CGCongo - Brazzaville;CHSwitzerland;
CICôte d’Ivoire;CLChile;CMCameroon;CNChina;COColombia;CRCosta Rica;CUCuba;CVCape Verde;CYCyprus;CZCzechia;
DEGermany;DJDjibouti;DKDenmark;DMDominica;DODominican Republic;DZAlgeria;ECEcuador;EEEstonia;EGEgypt;EREritrea;
ESSpain;ETEthiopia;FIFinland;FJFiji;FMMicronesia;FRFrance;GAGabon;GBUnited Kingdom;GDGrenada;GEGeorgia;GHGhana;
GMGambia;GNGuinea;GQEquatorial Guinea;GRGreece;GTGuatemala;GWGuinea-Bissau;GYGuyana;HKHong Kong;
HNHonduras;HRCroatia;HTHaiti;HUHungary;IDIndonesia;IEIreland;ILIsrael;INIndia;IQIraq;IRIran;ISIceland;ITItaly;
JMJamaica;JOJordan;JPJapan;KEKenya;KGKyrgyzstan;KHCambodia;KIKiribati;KMComoros;KNSt. Kitts & Nevis;
KPNorth Korea;KRSouth Korea;KWKuwait;KZKazakhstan;LALaos;LBLebanon;LCSt. Lucia;LILiechtenstein;LKSri Lanka;
LRLiberia;LSLesotho;LTLithuania;LULuxembourg;LVLatvia;LYLibya;MAMorocco;MCMonaco;MDMoldova;MEMontenegro;
MGMadagascar;MHMarshall Islands;MKNorth Macedonia;MLMali;MMMyanmar (Burma);MNMongolia;MOMacao;
MRMauritania;MTMalta;MUMauritius;MVMaldives;MWMalawi;MXMexico;MYMalaysia;MZMozambique;NANamibia;NENiger;
NGNigeria;NINicaragua;NLNetherlands;NONorway;NPNepal;NRNauru;NZNew Zealand;OMOman;PAPanama;PEPeru;
PGPapua New Guinea;PHPhilippines;PKPakistan;PLPoland;PSPalestine;PTPortugal;PWPalau;PYParaguay;
QAQatar;RORomania;RSSerbia;RURussia;RWRwanda;SASaudi Arabia;SBSolomon Islands;SCSeychelles;SDSudan;SESweden;
SGSingapore;SISlovenia;SKSlovakia;SLSierra Leone;SMSan Marino;SNSenegal;SOSomalia;SRSuriname;SSSouth Sudan;
STSão Tomé & Príncipe;SVEl Salvador;SYSyria;SZEswatini;TDChad;TGTogo;THThailand;TJTajikistan;TLTimor-Leste;
TMTurkmenistan;TNTunisia;TOTonga;TRTürkiye;TTTrinidad & Tobago;TVTuvalu;TWTaiwan;TZTanzania;UAUkraine;UGUganda;
USUnited States;UYUruguay;UZUzbekistan;VAVatican City;VCSt. Vincent & Grenadines;VEVenezuela;VNVietnam;
VUVanuatu;WSSamoa;XKKosovo;YEYemen;ZASouth Africa;ZMZambia;ZWZimbabwe;GLGreenland;PFFrench Polynesia;
GPGuadeloupe;MQMartinique;BMBermuda;GUGuam;FOFaroe Islands;VIU.S. Virgin Islands;ASAmerican Samoa;
KYCayman Islands;AWAruba;CWCuraçao;FKFalkland Islands;GIGibraltar;NCNew Caledonia;RERéunion;
TCTurks & Caicos Islands;VGBritish Virgin Islands;IMIsle of Man;JEJersey;GGGuernsey;AIAnguilla;MSMontserrat`;

let english: Map<string, string> | null = null;
const names = new Map<string, Set<string>>();

/** English names by code. */
function byCode(): Map<string, string> {
  english ??= new Map(
    ENGLISH.split(/[;\n]+/)
      .filter(Boolean)
      .map((row) => [row.slice(0, 2), row.slice(2)]),
  );
  return english;
}

function countries(lang: string): Set<string> {
  let found = names.get(lang);
  if (!found) {
    const codes = [...byCode().keys()];
    const display = lang === 'en' ? null : new Intl.DisplayNames([lang], { type: 'region' });
    const written = display ? codes.map((code) => display.of(code) ?? '') : [...byCode().values()];
    found = new Set(fold(written.join('\n')).split('\n'));
    names.set(lang, found);
  }
  return found;
}

/** Is this the name of a country or of a land that datelines treat as one, in English or the story's language? */
export function isCountry(text: string, lang: string | null): boolean {
  const key = fold(text.trim()).replace(/^the /, '');
  if (isListed(key) || countries('en').has(key)) return true;
  return isTag(lang) && !lang.startsWith('en') && countries(lang).has(key);
}

/** The name of a country in a language ("FR", "en" → "France"); in English where the language is none. */
export function countryName(code: string, lang: string | null): string | null {
  if (!isTag(lang) || /^en\b/i.test(lang)) {
    const name = byCode().get(code);
    if (name) return name;
  }
  return new Intl.DisplayNames([isTag(lang) ? lang : 'en', 'en'], { type: 'region' }).of(code) ?? null;
}

/** The page's `lang` may say anything; only a well-formed tag may be handed to `Intl`. */
function isTag(lang: string | null): lang is string {
  return lang !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang);
}
