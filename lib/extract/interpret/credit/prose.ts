/** No credit is longer. */
export const LONGEST_CREDIT = 130;

/** "L." is no end, but an initial. */
export const SENTENCE_END = /(?:(?<!(?:^|[^\p{L}])\p{Lu})[.!?…]|[。！？।۔؟])[)”"»’'」』）]*$/u;

/** "the river at dawn": small words tell a sentence from a list of names. */
export function isProse(text: string): boolean {
  const words = text.split(' ');
  if (
    /^(?:the|a|an|his|her|its|their|my|our|this|that|der|die|das|ein|eine|le|la|les|un|une|el|los)$/.test(
      words[0] ?? '',
    )
  )
    return true;
  return (
    words.filter(
      (word) =>
        /^\p{Ll}{3,}$/u.test(word) &&
        !/^(?:for|für|pour|para|von|van|der|del|via|und|and|the|photo|illustration|courtesy|file|picture|alliance|archiv|handout|with|mit)$/.test(
          word,
        ),
    ).length > 3
  );
}
