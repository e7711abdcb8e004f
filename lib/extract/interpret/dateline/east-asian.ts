import { agencyNamed } from '../../../news/agencies.ts';
import type { PrintedDate } from './date.ts';
import type { PrintedDateline } from './opening.ts';

/**
 * Chinese, Japanese and Korean datelines have no capitals and no spaces; each house has its own fixed frame:
 * 新华社北京3月5日电（记者…） · （中央社記者NAME台北12日電） · 【ロンドン＝岡田浩幸】 · 【ワシントン共同】 · 【6月18日 AFP】 ·
 * (서울=연합뉴스) 김철수 기자 = · [도쿄=박영희 특파원]
 */
export function eastAsian(text: string): PrintedDateline | null {
  if (/\p{Script=Hangul}/u.test(text.slice(0, 12))) return korean(text);
  return chinese(text) ?? taiwanese(text) ?? japanese(text);
}

type Draft = { cities: string[]; agency: string | null; date: string | null; end: number; body: number };

function dateline({ cities, agency, date, end, body }: Draft): PrintedDateline {
  return {
    places: cities.filter(Boolean).map((city) => ({ city, region: null, country: null })),
    agency: agency === null ? null : { printed: agency, agency: agencyNamed(agency) },
    date: date === null ? null : readDate(date, end),
    end,
    body,
  };
}

function readDate(printed: string, end: number): PrintedDate {
  const [, year, month, day] =
    /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/.exec(printed.normalize('NFKC')) ?? [];
  return { printed, day: Number(day), month: Number(month ?? 0), year: year ? Number(year) : null, end };
}

/** 电 (news by wire) ends it; the reporters stand in brackets behind. */
const CHINESE =
  /^[（(【]?((?:据)?(?:新华社|新華社|中新社|中新网|人民日报|人民网|央视网|法新社|路透社|美联社|共同社|塔斯社|中通社|本报|本報))[ ·／/]?([\p{Script=Han}／/·、]{0,16}?)((?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日)?(?:专?电|專?電|讯|訊|综合电|消息)[ 　]*(?:[（(](?:记者|記者)[^）)]{1,40}[）)])?[）)】]?[ 　:：]*/u;

function chinese(text: string): PrintedDateline | null {
  const match = CHINESE.exec(text.slice(0, 120));
  if (!match) return null;
  const [whole, agency = '', cities = '', date = null] = match;
  const end = whole.trimEnd().length;
  return dateline({ cities: cities.split(/[／/·、]/), agency, date, end, body: whole.length });
}

const TAIWANESE =
  /^[（(〔【［[](中央社|中廣|[\p{Script=Han}]{2,5}[社報])?[／/]?(記者|记者)?([^）)〕】］\]\d]{2,24}?)(?:專|外)?((?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?(?:綜合外電報導|綜合報導|專電|專訪|電|报导|報導|讯|訊|电)[）)〕】］\]]\s*/u;

/** The reporter's name runs into the place: three characters of name, the place of two or more behind it. */
function taiwanese(text: string): PrintedDateline | null {
  const match = TAIWANESE.exec(text.slice(0, 80));
  if (!match) return null;
  const [whole, agency = null, reporter, run = '', date = null] = match;
  // Without house and reporter the day must tell: "（吉隆坡5日讯）".
  if (!agency && !reporter && !date) return null;
  const slash = run.search(/[／/]/);
  const name = !reporter ? 0 : run.length > 4 ? 3 : 2;
  const place = slash >= 0 ? run.slice(slash + 1) : run.slice(name);
  return dateline({
    cities: place ? [place] : [],
    agency,
    date,
    end: whole.trimEnd().length,
    body: whole.length,
  });
}

const JAPANESE = /^[【（［[]([^】）］\]]{2,40})[】）］\]](?:\s*[-－—]\s+)?\s*/u;

function japanese(text: string): PrintedDateline | null {
  const match = JAPANESE.exec(text);
  if (!match) return null;
  const [whole, inner = ''] = match;
  const made = (cities: string[], agency: string | null, date: string | null) =>
    dateline({ cities, agency, date, end: whole.trimEnd().length, body: whole.length });
  const reuters = /^(\S{1,14})[ 　]([\d０-９]{1,2}日)[ 　](ロイター)$/u.exec(inner);
  if (reuters) return made([reuters[1] ?? ''], reuters[3] ?? null, reuters[2] ?? null);
  if (!whole.startsWith('【') && !/(?:聯合ニュース|共同|時事|ロイター)$/.test(inner)) return null;
  const dated = /^((?:\d{4}年)?\d{1,2}月\d{1,2}日)[ 　]*(?:(.+))?$/u.exec(inner);
  if (dated) return made([], dated[2] ?? null, dated[1] ?? null);
  const joined = /^([^＝=]{1,20})[＝=](.+)$/u.exec(inner);
  if (joined)
    return made(
      (joined[1] ?? '').split(/[、・／]/),
      agencyNamed(joined[2] ?? '') ? (joined[2] ?? null) : null,
      null,
    );
  const wire =
    /^(.{1,14}?)(?:[ 　]*)(共同通信|共同|時事|ロイター|AFP時事|AFP|AP|ANNニュース|聯合ニュース|聯合)$/u.exec(
      inner,
    );
  if (wire) return made([wire[1] ?? ''], wire[2] ?? null, null);
  const reporter =
    /^([\p{Script=Katakana}ー・]{2,14}|[\p{Script=Han}]{2,4})[ 　](?:[\p{Script=Han}\p{Script=Hiragana}]{2,8})$/u.exec(
      inner,
    );
  return reporter ? made([reporter[1] ?? ''], null, null) : null;
}

const KOREAN =
  /^[[(【]([\p{Script=Hangul}·,ㆍ/ ]{2,24}?)(?:=([\p{Script=Hangul}A-Za-z0-9 ]{2,24}))?[\])】](?:\s*([\p{Script=Hangul} ·,]{2,30}?(?:기자|특파원|통신원))?\s*=\s*)?\s*/u;

function korean(text: string): PrintedDateline | null {
  const match = KOREAN.exec(text.slice(0, 120));
  if (!match) return null;
  const [whole, places = '', right = ''] = match;
  // "[헤럴드경제=김철수 기자]" names the paper, not the place.
  if (!right || /(?:경제|일보|신문|뉴스|타임스|투데이|닷컴|저널|방송|비즈|데일리|미디어)$/.test(places))
    return null;
  if (!agencyNamed(right) && !/^\S{2,8}$|(?:기자|특파원|통신원)$/.test(right)) return null;
  const agency = /(?:기자|특파원|통신원)$/.test(right) ? null : right.trim();
  const cities = places.split(/[·,ㆍ/]/).map((city) => city.trim());
  return dateline({ cities, agency, date: null, end: whole.trimEnd().length, body: whole.length });
}
