const APOSTROPHES = /[’‘ʼ`´]/g;
const MARKS = /\p{M}/gu;
const PLAIN = /^[a-z0-9 '&/-]*$/;

/**
 * One spelling for comparing: lower case, without accents and full stops, one kind of apostrophe.
 * "N.Y." and "NY", "São Paulo" and "SAO PAULO" fold to the same string. For look-ups, never for showing.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll('.', '');
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, "'");
}

/**
 * A table of words as a question: does it hold this word, in any case and with or without accents? The table is
 * read when it is first asked.
 */
export function wordSet(words: string, between: string | RegExp = /\s+/): (word: string) => boolean {
  let set: Set<string> | null = null;
  return (word) => {
    set ??= new Set(words.split(between).map(fold));
    return set.has(fold(word));
  };
}
