import type { Agency } from '../model/article.ts';
import { fold } from '../text/fold.ts';

/**
 * News agencies and press-release wires: "Name; code; other spellings". From the agencies' own style notes and
 * the membership lists of EANA, OANA, MINDS and FANA. A code is what they print in brackets after the place.
 */
const TABLE = `
Associated Press;AP;The Associated Press,A P
Reuters;;Reuter,Thomson Reuters,رويترز,Рейтер,ロイター,路透社,路透,रॉयटर्स,রয়টার্স,รอยเตอร์,רויטרס
Agence France-Presse;AFP;Agence France Presse,أ ف ب,ا ف ب,فرانس برس,АФП,法新社,एएफपी,এএফপি,เอเอฟพี,اے ایف پی
United Press International;UPI
Canadian Press;CP;The Canadian Press,La Presse canadienne,La Presse Canadienne,PC
PA Media;PA;Press Association,PA News Agency,PA Wire,PA Images
Deutsche Presse-Agentur;dpa;dpa-AFX,dpa/lno,dpa/lni,د ب أ
Austria Presse Agentur;APA
Sport-Informations-Dienst;SID
Katholische Nachrichten-Agentur;KNA
Evangelischer Pressedienst;epd;epdÖ,epd-bayern
Keystone-SDA;SDA;ATS,Keystone-ATS
AWP;AWP
dts Nachrichtenagentur;dts
AFP Relaxnews;
ddp;ddp
dapd;dapd
Humanistischer Pressedienst;hpd
Kathpress;KAP
EFE;EFE;Agencia EFE,ACAN-EFE,EFEverde
Europa Press;EP;EUROPAPRESS
Notimex;NTX;NOTIMEX
Télam;;Telam
Colpisa;
ANSA;ANSA
Adnkronos;AdnKronos
askanews;
LaPresse;
AGI;AGI
Italpress;
Dire;
Lusa;
Agência Brasil;ABR
Folhapress;
Estadão Conteúdo;
Belga;
ANP;ANP
Ritzau;RB
TT;TT;TT Nyhetsbyrån
NTB;NTB
STT;STT
BNS;BNS
LETA;LETA
ČTK;ČTK
TASR;TASR
SITA;SITA
PAP;PAP
MTI;MTI
Hina;HINA
Tanjug;;Танјуг
FENA;FENA
SRNA;SRNA
STA;STA
BTA;BTA;БТА
AGERPRES;
MEDIAFAX;
MIA;MIA
ATA;ATA
ANA-MPA;ANA;AMNA,ΑΠΕ-ΜΠΕ,ΑΠΕ
Cyprus News Agency;CNA;ΚΥΠΕ
Anadolu;AA;Anadolu Agency,Anadolu Ajansı,الأناضول
DHA;DHA
İHA;İHA;IHA
ANKA;ANKA
TASS;TASS;Itar-Tass,ИТАР-ТАСС,ТАСС
RIA Novosti;RIA;РИА Новости,RIA Nowosti
Interfax;;Интерфакс,Interfax-Ukraine,Интерфакс-Украина
Ukrinform;;Укринформ,Укрінформ
UNIAN;UNIAN;УНИАН,УНІАН
BelTA;;БЕЛТА
Kazinform;
Azertac;
Xinhua;;Xinhuanet,Xinhua News Agency,新华社,新華社,शिन्हुआ
China News Service;CNS;中新社,中新网
Central News Agency;CNA;中央社
Kyodo;;Kyodo News,共同,共同通信,共同社
Jiji;;Jiji Press,時事,時事通信
Yonhap;;Yonhap News,연합뉴스,聯合ニュース,聯合
Newsis;;뉴시스
News1;;뉴스1
die tageszeitung;taz
KCNA;KCNA
Bernama;
Antara;
VNA;VNA;TTXVN
PNA;PNA
Press Trust of India;PTI;भाषा,पीटीआई
Asian News International;ANI
Indo-Asian News Service;IANS;आईएएनएस
United News of India;UNI;वार्ता
Associated Press of Pakistan;APP
PPI;PPI
INP;INP
NNI;NNI
BSS;BSS
UNB;UNB
IRNA;IRNA;ایرنا
ISNA;ISNA;ایسنا
Mehr;MNA
MENA;MENA
SANA;SANA;سانا
Saudi Press Agency;SPA;واس
WAM;WAM;وام
KUNA;KUNA;كونا
Petra;;بترا
WAFA;WAFA;وفا
QNA;QNA;قنا
MAP;MAP
APS;APS
TAP;TAP
News Agency of Nigeria;NAN
Ghana News Agency;GNA
PANA;PANA
Agence congolaise de presse;ACP
SAPA;SAPA
AAP;AAP;Australian Associated Press
NZPA;NZPA
RNZ;RNZ
CNN;CNN;CNN Business,CNNMoney,CNN Español,CNN/Money
BBC;BBC;BBC News
NPR;NPR
NBC News;
CBS News;
ABC News;
Fox News;
Bloomberg;;Bloomberg News,بلومبرغ
Dow Jones;;Dow Jones Newswires
MarketWatch;;CBS.MW
AFX;AFX
Sports Network;
Ticker;
IDG News Service;
IRIN;IRIN
States Newsroom;
Kaiser Health News;KHN;KFF Health News
Tribune News Service;TNS;Tribune Content Agency
Religion News Service;RNS
Jewish Telegraphic Agency;JTA
Jewish News Syndicate;JNS
Catholic News Agency;;Catholic News Service,CWNews.com,Zenit.org,ACI Prensa
Capitol News Illinois;
Cronkite News;
Stars and Stripes;
Vietnam News;
U-WIRE;
CANA;CANA
Prensa Latina;PL
Sputnik;;سبوتنيك,Спутник
PR Newswire;;PRNewswire,PRN,US Newswire
Cision;CNW;CNW Telbec,CNW Group,Cision Canada
GlobeNewswire;;GLOBE NEWSWIRE,Marketwired,MARKETWIRE,Marketwire,Newsfile Corp,NEWSFILE CORP,Newsfile
Business Wire;;BUSINESSWIRE
ACCESSWIRE;;ACCESS Newswire,Newswire
EIN Presswire;;EINPresswire.com,EINPresswire,EIN News
PRWEB;;PRWeb
ACN Newswire;
Media OutReach Newswire;;Media OutReach
news aktuell;ots;OTS,obs
JCN Newswire;
Send2Press Newswire;;Send2Press
24-7PressRelease;;24-7 Press Release
iCrowdNewswire;
Agencies;;Agencias,Agenturen,Agences,Agenzie,وكالات,एजेंसी,एजेंसियां,агентства
`;

interface Index {
  /** By folded spelling. */
  named: Map<string, Agency>;
  /** Every spelling, letter for letter. */
  spellings: Set<string>;
}

let read: Index | null = null;

/** The table, read when it is first asked. */
function index(): Index {
  if (read) return read;
  read = { named: new Map(), spellings: new Set() };
  for (const line of TABLE.trim().split('\n')) {
    const [name = '', code = '', also = ''] = line.split(';');
    for (const spelling of [name, code, ...also.split(',')].filter(Boolean)) {
      read.spellings.add(spelling);
      const key = fold(spelling);
      if (!read.named.has(key)) read.named.set(key, { name, code: code || null });
    }
  }
  return read;
}

/** The agency that `text` names as a whole ("The Associated Press", "AP", "dpa/lno" by its first part), or null. */
export function agencyNamed(text: string): Agency | null {
  const key = fold(text.trim());
  const { named } = index();
  const found = named.get(key);
  if (found || !/^[^\s/]+(?:\/[^\s/]+)+$/.test(key)) return found ?? null;
  return (
    key
      .split('/')
      .map((part) => named.get(part))
      .find(Boolean) ?? null
  );
}

/** Is this an agency's own spelling, letter for letter? "SPA" is one, "Spa" is a town. */
export function isAgencySpelling(text: string): boolean {
  return index().spellings.has(text);
}

/** The most words that a spelling in the table has. */
export const LONGEST_AGENCY = 4;
