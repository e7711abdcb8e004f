import { fold, wordSet } from '../text/fold.ts';

/** What a word before names says about what these people did. Columns: language's own words, from credit lines. */
export const CONTRIBUTIONS = {
  photography:
    'photo|photos|photograph|photographs|photography|picture|pictures|images|foto|fotos|bild|bilder|fotografía|fotografie|photographie|fotografia|fotoğraf|фото|写真|摄影|攝影|사진',
  illustration:
    'illustration|illustrations|illustrated|graphic|graphics|grafik|illustrationen|ilustración|illustrazione|ilustração|イラスト',
  editing:
    'medically reviewed|fact checked|fact-checked|reviewed|edited|editing|editor|editado|edición|redigiert|redaktion|redaktør|编辑|責任編輯|责编|編集',
  translation:
    'translated|translation|übersetzt|übersetzung|aus dem englischen|traduction|traduit|traducción|traducido|traduzione|tradução|翻译|訳',
  reporting: 'reporting|additional reporting|reported|reporte|mitarbeit|reportagem|as told',
  writing:
    'story|words|text|texte|texto|testo|written|writing|analysis|opinion|comment|commentary|review|news|feature|exclusive|interview|column|essay|compiled|posted|published|author|authors|' +
    'kommentar|analyse|interview|reportage|ein kommentar|eine analyse|ein gastbeitrag|gastbeitrag|text und interview|autor|autorin|autoren|geschrieben|verfasst|aufgezeichnet|kolumne|eine kolumne|glosse|rezension|kritik|porträt|bericht|protokoll|' +
    'un article|propos recueillis|entretien|chronique|rédigé|publié|auteur|escrito|redacción|entrevista|análisis|autore|scritto|a cura|intervista|tekst|tekst og foto|toimittaja|teksti|piše|pišu|szerző|írta|penulis|pewarta|opracowanie|autori|автор|авторы|автори|текст|yazan|yazar|haber|γράφει|γράφει η|γράφει ο|γράφουν|كتب|كتبت|بقلم|מאת|نویسنده|लेखक',
} as const;

/** The preposition of a byline in each language: "By", "Von", "Par" … */
export const BY =
  'by|von|vom|par|por|di|door|af|av|przez|oprac|od|του|της|των|โดย|from|bởi|oleh|do|da|बाय|quelle|source|fuente|fonte|来源|來源|출처|источник';

/** Nouns that end a job: "Chief Political Correspondent". Women's forms by ending. */
const isNoun =
  wordSet(`reporter reporters editor editors writer writers correspondent correspondents journalist journalists columnist columnists producer producers director fellow contributor contributors
critic critics anchor analyst analysts photographer photojournalist technologist editor-at-large chief intern blogger researcher specialist strategist economist author host presenter
officer manager strategist coordinator reviewer videographer attorney professor president ceo founder ambassador minister specialist expert
korrespondent korrespondentin redakteur redakteurin redaktor redaktorin autor autorin volontär volontärin ressortleiter ressortleiterin chefredakteur chefredakteurin chefredaktor journalistin
reporterin kolumnist kolumnistin praktikant praktikantin leiter leiterin chefreporter chefreporterin fotograf fotografin online-redaktion lokalredaktion software-redaktion gastautor gastautorin
journaliste correspondant correspondante rédacteur rédactrice envoyé envoyée spécial spéciale chroniqueur chroniqueuse stagiaire
redactor redactora corresponsal enviado enviada especial periodista columnista reportero reportera editora
inviato inviata corrispondente giornalista redattore redattrice collaboratore
jornalista repórter correspondente colunista redator redatora estagiário
verslaggever redacteur correspondente buitenlandredacteur verslaggeefster medewerker
journalisten journalista kommentator korrespondent redaktør medarbeider skribent krönikör utrikeskorrespondent
muhabir muhabiri editör yazar корреспондент обозреватель журналист редактор κειμένου δημοσιογράφος ανταποκριτής dziennikarz dziennikarka korespondent korespondentka redaktor redaktorka
präsident präsidentin experte expertin redaktionsmitglied`);

/** Words before such a noun. */
const isModifier =
  wordSet(`senior junior staff chief deputy assistant associate managing executive freelance contributing special political politics parliamentary national international foreign diplomatic
defense defence security business economics economic financial finance markets market technology tech science health medical environment climate energy education religion legal
court courts crime police investigative data digital online web social media multimedia video photo sports sport football soccer baseball basketball hockey cricket rugby tennis golf racing games gaming
entertainment culture arts art music film movie tv television book books food restaurant travel lifestyle style fashion beauty home property money personal consumer affairs news
world us u.s. uk european europe asia africa middle east washington white house congressional state local city metro regional rural community breaking general assignment features feature
opinion audience content hub product design graphics visual interactive night weekend morning royal showbiz celebrity trends transport aviation space auto automotive motoring auto ai cyber intelligence labor labour
industry retail housing real estate agriculture weather history and of the for at large team bureau desk head lead principal vice co`);

/** "Staff", "Redaktion", "Agencias": nobody is named. */
const isDeskWord =
  wordSet(`staff desk newsdesk newsroom redaktion redaktionen redazione redacción redacao redação rédaction redactie redaksjonen redaktionen redakcja redakce agencies agencias agenturen agences agenzie agências agentur
editorial board team administrator admin webmaster author guest contributor contributors correspondent correspondents reporter reporters wires wire services service onlineredaktion newsroom редакция редакція yazıişleri redaksi
our foreign political committee bureau report reports web news online the by from and of unserer unserem onze von your local special editors editor staff's agency press newsteam red
anonymous anonimo anonyme anonym unknown publisher no
nachrichten noticias notizie actualites nyheder uutiset sports lokales`);
/** Words that say so alone, at the beginning or the end: "Redazione ANSA", "Elmwood News Desk". */
const endsDesk = wordSet(
  `staff desk newsdesk newsroom redaktion redazione redaccion redacao redaction redactie redakcja redakce agencies agencias agenturen agences agenzie
board team committee administrator admin webmaster onlineredaktion reporter reporters correspondent correspondents editor editors редакция প্রতিবেদক ডেস্ক डेस्क ब्यूरो`,
);
const beginsDesk = wordSet('redazione redaktion redaccion redacao redaction redactie');

/** Words that stand in names of newsrooms, companies and offices, and not in names of people. */
const isHouseWord = wordSet(
  `ledger record globe citizen democrat republican standard advocate beacon statesman enterprise monitor mercury advertiser independent echo argus news newspaper newspapers times post herald tribune journal gazette chronicle telegraph guardian observer mirror express daily sun-sentinel sentinel register
dispatch examiner inquirer bulletin courier star-tribune press media agency agence agentur agencia presse-agentur magazine magazin review network networks radio tv
television channel broadcasting wire newswire online today weekly monthly report insider group inc llc ltd gmbh ag corp company co institute institut university
universitat foundation project center centre association committee union council office ministry department zeitung rundschau allgemeine tagblatt tageblatt anzeiger
nachrichten kurier blatt verlag redaktion staff desk team board shimbun limited society club bureau service services coalition alliance opinion business sports
politics insight espanol diario periodico noticias jornal gazeta giornale corriere quotidien wissen digital studios partners library museum school college league
federation`,
);
/** What ends their names in German, where they are of one word: "Hafenverband", "Nordzeitung". */
const COMPOUND =
  /\p{L}{3}(?:ministerium|verband|verlag|redaktion|zeitung|nachrichten|agentur|gesellschaft|institut|zentrum|anzeiger|tage?blatt|rundschau|kurier|presse|behörde|stiftung)$/iu;

/** @returns whether a word stands in names of newsrooms, companies and offices */
export const isOrganisationWord = (word: string): boolean => isHouseWord(word) || COMPOUND.test(word);

/** "Correspondent", "LCGB-Präsident", "Chefredakteurin". */
export function isRoleNoun(word: string): boolean {
  const key = fold(word.replace(/[.,()]/g, ''));
  return isNoun(key) || isNoun(key.slice(key.lastIndexOf('-') + 1)) || key.endsWith('-redaktion');
}
/** What can stand before a role's noun, that noun itself included: "senior", "news", "editor". */
export const isRoleModifier = (word: string) => isModifier(word) || isRoleNoun(word);

/** "Staff", "Elmwood Staff", "Elmwood News Desk", "Von unserer Redaktion", "The Editorial Board". */
export function isDesk(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.every((word) => isDeskWord(word))) return true;
  if (beginsDesk(words[0] ?? '')) return true;
  return endsDesk(words.at(-1) ?? '') && !isPersonal(words);
}

/** Two plain words that may be a name before the desk word ("Ida Falk Staff Writer") are a matter of the parser. */
function isPersonal(words: string[]): boolean {
  return (
    words.length > 2 &&
    words
      .slice(0, 2)
      .every(
        (word) =>
          (/^\p{Lu}(?:\p{Ll}|\.)/u.test(word) || !/\p{Ll}/u.test(words.join(''))) &&
          !isOrganisationWord(word) &&
          !isRoleModifier(word),
      )
  );
}
