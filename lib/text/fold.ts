const APOSTROPHES = /[’‘ʼ`´]/g;
const MARKS = /\p{M}/gu;
const PLAIN = /^[a-z0-9 '&/-]*$/;

/**
 * One spelling for comparing: lower case, without accents and full stops, one kind of apostrophe.
 * "N.Y." and "NY", "São Paulo" and "SAO PAULO" fold to the same string. For look-ups, never for showing.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  const lower = text.toLowerCase().replaceAll('.', '');
  return PLAIN.test(lower) ? lower : withoutMarks(lower);
}

/** The same, with its capitals and full stops. */
export function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, "'");
}

/**
 * A table of words as a question: does it hold this word, in any case and with or without accents? The table is
 * read when it is first asked.
 */
export function wordSet(words: string, between: string | RegExp = /\s+/): (word: string) => boolean {
  let set: Set<string> | null = null;
  return (word) => {
    // Folding is dear per call and cheap per letter: the table is folded whole.
    set ??= new Set(fold(words).split(between));
    return set.has(fold(word));
  };
}
