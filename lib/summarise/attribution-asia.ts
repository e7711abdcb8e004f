/** Who says so in scripts without capitals and without spaces (Korean has some): only whom a title or a surname proves. */

type Reader = (text: string) => string[];

/** @returns a function from a sentence to the names of those who speak in it; null for other languages */
export const saidInAsia = (language: string): Reader | null => READERS[language] ?? null;

/** @param patterns each with the name as its one group @param said what the sentence has besides */
const reader =
  (patterns: readonly RegExp[], said: RegExp): Reader =>
  (text) =>
    said.test(text)
      ? patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), ({ 1: name = '' }) => name))
      : [];

/** 田村一郎さん（44）は「…」と話した。 What may stand between title and quotation. */
const TOPIC = '(?:[（(][^（）()]{1,12}[）)])?[はも](?=.*[「『])';
const JAPANESE = reader(
  [
    // A name with さん or 氏.
    new RegExp(`(?<!\\p{Script=Han})(\\p{Script=Han}{2,5})(?:さん|氏)${TOPIC}`, 'gu'),
    // A foreign one with its office; countries are told apart later.
    new RegExp(
      `(?<![\\p{Script=Katakana}ー・])([\\p{Script=Katakana}ー・]{3,20})(?:さん|氏|大統領|首相|外相|国防長官|国務長官|監督|選手|教授|CEO)${TOPIC}`,
      'gu',
    ),
    // Four characters before an office, the last of which is no town's: shorter, they may be one.
    new RegExp(
      `(?<!\\p{Script=Han})((?![同前元新現副])\\p{Script=Han}{3}(?![市県都府町村区国党社省庁局部前])\\p{Script=Han})(?:首相|町長|市長|村長|知事|社長|会長|教授|准教授|監督|選手|議員|幹事長|官房長官|所長|理事長)${TOPIC}`,
      'gu',
    ),
  ],
  /[」』](?:など)?と(?:も)?(?:話|述べ|語|訴え|強調|説明|指摘|明か|振り返|喜|主張|コメント|言)[^「」]{0,20}。?$/u,
);

/** The commoner surnames; two characters where a name is told by nothing else. */
const CHINESE_SURNAME =
  '(?:欧阳|司马|上官|诸葛|歐陽|司馬|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何罗羅林郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭蔡潘田袁董余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鐘姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴洪武莫孔汤湯习習])';
const CHINESE_SAID = '(?:说|說|表示|指出|认为|認為|坦言|强调|強調|称|稱|回忆|回憶|介绍|告诉|告訴)';
const CHINESE_TITLE =
  '(?:市长|市長|县长|镇长|村长|省长|部长|部長|发言人|發言人|主任|局长|局長|院长|院長|校长|校長|教授|研究员|总裁|總裁|董事长|董事長|经理|經理|书记|書記|主席|总统|總統|总理|總理|首相|大使|专家|專家|医生|醫生|村民|居民|队长|隊長|教练|教練|律师|律師|负责人|負責人|司长|司長|处长|處長|科长|科長|会长|會長|馆长|館長|站长|参赞|參贊|技师|工程师|工程師|学者|學者|代表|委员|委員|创始人|創始人|分析师|秘书长|秘書長)';
const CHINESE = reader(
  [
    new RegExp(
      `${CHINESE_TITLE}(${CHINESE_SURNAME}\\p{Script=Han}{1,2}?)(?:[（(][^（）()]{1,12}[）)])?${CHINESE_SAID}`,
      'gu',
    ),
    new RegExp(
      `(?<=^|[。！？，]|[”」])(${CHINESE_SURNAME}\\p{Script=Han}{1,2}?)${CHINESE_SAID}(?=[：:，,。])`,
      'gu',
    ),
  ],
  /./u,
);

const KOREAN_SURNAME =
  '[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허남심노하곽성차주우구민유나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국]';
const KOREAN = reader(
  [
    new RegExp(
      `(?<![가-힣])(${KOREAN_SURNAME}[가-힣]{2}) ?(?:[가-힣]{0,8} ?)?(?:씨|최고위원|수석대변인|원내대표|의원|대통령|시장|지사|장관|차관|총리|대표|위원장|원장|교수|회장|사장|감독|선수|대변인|이사|부장|팀장|소장|총재|청장|군수|구청장)(?:\\([^)]{1,12}\\))?(?:은|는|도) (?=.*[“"‘'])`,
      'gu',
    ),
  ],
  /(?:말했다|밝혔다|전했다|강조했다|설명했다|덧붙였다|주장했다|지적했다|말한다|고 했다|토로했다|당부했다|답했다)\.?$/u,
);

/** …다"고 말했다. Before a mark that closes what another sentence opens, somebody else is quoted. */
const QUOTATION_GOES_ON = /^[^"“”]*(?<=\S)["”]/u;
const inKorean: Reader = (text) => KOREAN(text.replace(QUOTATION_GOES_ON, ''));

const READERS: Readonly<Record<string, Reader>> = { ja: JAPANESE, zh: CHINESE, ko: inKorean };
