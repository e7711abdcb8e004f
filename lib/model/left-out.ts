import type { Article, Omission } from './article.ts';

/** Reasons that say of a line that it is shown elsewhere: above the story, not in it. */
const SHOWN = new Set(['headline', 'byline']);

/**
 * @param omissions lines that are no part of the body, as extraction tells them
 * @returns those that the story has nowhere: not its headline, deck, byline, picture, notes or corrections, and no rules
 *   or ornaments, which say nothing
 */
export function leftOut(omissions: readonly Omission[], article: Article): Omission[] {
  const { headline, deck, kicker, byline, lead, notes, corrections } = article;
  const shown = new Set(
    [
      headline,
      deck,
      kicker,
      byline?.printed,
      lead?.caption,
      lead?.credit?.printed,
      ...notes.map(({ text }) => text),
      ...corrections.map(({ text }) => text),
    ].map((text) => alike(text ?? '')),
  );
  return omissions.filter(
    ({ reason, text }) => !SHOWN.has(reason) && /[\p{L}\p{N}]/u.test(text) && !shown.has(alike(text)),
  );
}

const alike = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
