import type { Author } from '../../../model/article.ts';
import { authorNamed } from '../../../model/author.ts';
import { agencyNamed } from '../../../news/agencies.ts';
import { ASIAN } from '../../../text/script.ts';

const KOREAN_JOB =
  /^([\p{Script=Hangul}]{2,4}) ?(?:\S{0,6} ?)?(기자|특파원|인턴기자|논설위원|선임기자|객원기자|통신원|앵커|PD|에디터)$/u;
const HAN_LEAD =
  /^(?:(?:新华社|新華社|中新社|中央社|人民网|本报|本社|特约|见习|實習|駐\S{1,4})?(?:记者|記者|文|撰文|作者|编辑|編輯|編譯|通讯员|通訊員|責任編輯|采写|报道|報導|執筆|取材|聞き手))[ ]?[:：／/●|｜・]?[ ]?/u;
const PERSON = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{2,8}$/u;

/** Chinese, Japanese and Korean bylines: "记者：张三", "文／林小美", "【山田花子、鈴木一】", "김철수 기자". */
export function eastAsianByline(line: string, lang: string | null): Author[] | null {
  if (!ASIAN.test(line)) return null;
  const text = line
    .replace(/^By /, '')
    .replace(/[\w.+-]{1,64}@[\w.-]{3,80}/g, '')
    .replace(/외 ?\d+명/g, '')
    .trim();
  if (!/^[【[(（]?[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(text))
    return null;
  if (agencyNamed(text)) return null;
  if (/\p{Script=Hangul}/u.test(text)) return korean(text);
  return (lang?.startsWith('ja') ? japanese(text) : null) ?? han(text);
}

const FULL_NAME =
  /^[\p{Script=Han}々ヶ]{1,4} [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,5}$/u;
/** What people did than write, before their names. */
const JAPANESE_WORK = /^(?:(写真|撮影)|翻?訳)者?[：:／ ] ?/u;

/** "山田 花子、鈴木 一 翻訳者 佐藤 二郎": surname and given name with a space. */
function japanese(text: string): Author[] | null {
  const names = text.replace(HAN_LEAD, '').split(/[、,，／]| (?=(?:翻訳|訳|写真|撮影)者?[：:／ ])/u);
  const people = names.map((name) => {
    const work = JAPANESE_WORK.exec(name);
    const kind = !work ? 'writing' : work[1] ? 'photography' : 'translation';
    return authorNamed(name.replace(JAPANESE_WORK, '').trim(), kind);
  });
  return people.every(({ name }) => FULL_NAME.test(name)) ? people : null;
}

function person(name: string, role: string | null = null, location: string | null = null): Author {
  return { ...authorNamed(name), role, location };
}

function korean(text: string): Author[] | null {
  const [, place = null, rest = text] = /^[[(]?([\p{Script=Hangul}]{2,8})=(.+?)[\])]?$/u.exec(text) ?? [];
  const people: Author[] = [];
  for (const piece of rest.split(/[,·ㆍ/、&]|(?<=기자) (?=\p{Script=Hangul})/u)) {
    const [, work = '', name = ''] = /^\s*(글|취재|사진|영상|그래픽)[ ·=:]+(.+)$/u.exec(piece) ?? [];
    if (/^(?:사진|영상|그래픽)$/.test(work)) {
      people.push({ ...authorNamed(name.replace(/ ?기자$/, ''), 'photography'), location: place });
      continue;
    }
    const item = (name || piece).replace(/[\d:.-]+.*$/, '').trim();
    const job = KOREAN_JOB.exec(item);
    if (job) people.push(person(job[1] ?? '', job[2] ?? null, place));
    else if (/^[\p{Script=Hangul}]{2,4}$/u.test(item) && !/^(?:입력|수정|승인|등록|송고|기사)/.test(item))
      people.push(person(item, null, place));
  }
  return people.length > 0 ? people : null;
}

const AFTER_NAME =
  /(?:记者|記者|特派員|支局長|編集委員|论说委员|論説委員|编辑|編集部|通讯员|報導|报道|摄影报道|專訪|专访|撰稿)$/u;

/** Who edited, or else who reported, and for which office. */
const CLOSING =
  /^[（(【[](?:(责任?编辑?|責任編輯|编辑)[：:] ?|(?:本报|本社|新华社)?(?:记者|記者|作者|通讯员)[：: ]?|(\S{1,8}(?:支局|総局|本社|部|班|特派員|通信員))[・＝= ])(.{2,40})[）)】\]]$/u;

/**
 * What stands alone in brackets under a story: "(责编：王小明、李大海)" for those who edited it, "（记者 王小明）" and
 * "（港支局　佐藤健一）" for who reported it.
 * @returns null where the line is none of these
 */
export function closingByline(line: string): Author[] | null {
  const [, editors, office, said = ''] = CLOSING.exec(line) ?? [];
  const names = said.split(/[、，,／ ]/);
  // A Japanese name has three letters or more: "電話受付中、詳細" is none.
  const isName = (name: string): boolean =>
    name.length < (office ? 6 : 5) &&
    name.length > (office ? 2 : 1) &&
    PERSON.test(name) &&
    !agencyNamed(name);
  if (said === '' || !names.every(isName)) return null;
  return names.map((name) => authorNamed(name, editors ? 'editing' : 'writing'));
}

/** What else people did than write, before their names. */
const OTHER_WORK =
  /^(?:(摄影|攝影|图片?|圖片?|写真|影像|撮影)|编辑|編輯|责编|責編|校对|審核|审核)[ ]?[:：／/・]/u;

function han(text: string): Author[] | null {
  const [, place, reporter] = /^[【［[]([^=＝]{2,12})[=＝]([^=＝]{2,12})[】］\]]$/u.exec(text) ?? [];
  if (place && reporter && !agencyNamed(reporter)) return [person(reporter, null, place)];
  const inner = text
    .replace(/^[【[(（]|[】\])）]$/gu, '')
    .replace(/\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?.*$/u, '')
    .replace(/\d{1,2}:\d{2}.*$/, '')
    .trim();
  // "山田 太郎": surname and given name, with a space.
  if (/^\p{Script=Han}{1,3}[ 　]\p{Script=Han}{1,3}$/u.test(inner) && !HAN_LEAD.test(inner))
    return [person(inner)];
  const people: Author[] = [];
  for (const piece of inner.replace(HAN_LEAD, '').split(/[、，,／/ 　;；|｜=＝]+(?<!(?:图|圖)[／/])/u)) {
    const work = OTHER_WORK.exec(piece);
    const name = piece.replace(OTHER_WORK, '').replace(HAN_LEAD, '').replace(AFTER_NAME, '').trim();
    if (work && people.length > 0) {
      if (PERSON.test(name)) people.push(authorNamed(name, work[1] ? 'photography' : 'editing'));
      continue;
    }
    // "記者林小美／台北報導": behind the reporter stands the place.
    if (people.length > 0 && /(?:報導|报道|專電)$/u.test(piece)) {
      for (const reporter of people) reporter.location = name;
      continue;
    }
    if (PERSON.test(name) && !/(?:报|報|社|新聞|新闻|网|網|編集部|电视台|通信)$/u.test(name))
      people.push(person(name));
  }
  return people.length > 0 ? people : null;
}
