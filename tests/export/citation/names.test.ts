import { describe, expect, test } from 'vitest';
import { type SortedName, sortedAuthors, sortedName } from '../../../lib/export/citation/names.ts';
import { agency, article, author, byline } from '../../support/builders.ts';

const told = (name: SortedName): string =>
  'literal' in name
    ? `[${name.literal}]`
    : [name.particle && `(${name.particle})`, name.family, '/', name.given, name.suffix]
        .filter(Boolean)
        .join(' ');

describe('a name is sorted by its family', () => {
  test.each([
    ['Marta Lind', 'en', 'Lind / Marta'],
    ['John Q. Abernathy Jr.', 'en', 'Abernathy / John Q. Jr.'],
    ['Sammy Davis, Jr.', 'en', 'Davis / Sammy Jr.'],
    ['Henry Ford III', 'en', 'Ford / Henry III'],
    ['Tomas van der Berg', 'nl', '(van der) Berg / Tomas'],
    ['Martha Van Der Berg', 'en', 'Van Der Berg / Martha'],
    ['Anneliese von der Heyde', 'de', '(von der) Heyde / Anneliese'],
    ['Ana de la Torre', 'es', '(de la) Torre / Ana'],
    ['Amina al-Haddad', 'en', 'al-Haddad / Amina'],
    ['Osama bin Salem', 'en', '(bin) Salem / Osama'],
    ['Ahmed El Sayed', 'en', 'El Sayed / Ahmed'],
    ['Ben Stone', 'en', 'Stone / Ben'],
    ['Mary Ben Stone', 'en', 'Stone / Mary Ben'],
    ['Regina Garcia Cano', 'en', 'Garcia Cano / Regina'],
    ['María José García Núñez', 'es', 'García Núñez / María José'],
    ['Juan Carlos Peña', 'es', 'Peña / Juan Carlos'],
    ['Elena Ruano Beltza', 'es', 'Ruano Beltza / Elena'],
    ['Emma Jane Kirby', 'en', 'Kirby / Emma Jane'],
    ['Kovács Anna', 'hu', 'Kovács / Anna'],
    ['Nguyễn Văn An', 'vi', 'Nguyễn / Văn An'],
    ['李明', 'zh-Hans', '李 / 明'],
    ['欧阳文静', 'zh-Hans', '欧阳 / 文静'],
    ['김서준', 'ko', '김 / 서준'],
    ['남궁지은', 'ko', '남궁 / 지은'],
    ['高橋 美咲', 'ja', '高橋 / 美咲'],
    ['佐藤健一', 'ja', '[佐藤健一]'],
    ['マリア・ロペス', 'ja', '[マリア・ロペス]'],
    ['ليلى الحداد', 'ar', 'الحداد / ليلى'],
    ['Пётр Громов', 'ru', 'Громов / Пётр'],
    ['Prince', 'en', '[Prince]'],
    ['Editorial Board', 'en', '[Editorial Board]'],
    ['AP', 'en', '[AP]'],
    ['Agence France-Presse', 'fr', '[Agence France-Presse]'],
    ['The Harbour Post', 'en', '[The Harbour Post]'],
    ['Newsroom 24', 'en', '[Newsroom 24]'],
  ])('%s (%s) → %s', (name, language, expected) => {
    expect(told(sortedName(name, article({ language })))).toBe(expected);
  });

  test('an unsigned story is its agency’s; else nobody’s', () => {
    expect(sortedAuthors(article({ byline: null, agency: agency() }))).toEqual([
      { literal: 'Associated Press' },
    ]);
    expect(sortedAuthors(article({ byline: null }))).toEqual([]);
    expect(
      sortedAuthors(article({ byline: byline({ authors: [author(), author({ name: ' ' })] }) })),
    ).toHaveLength(1);
  });
});
