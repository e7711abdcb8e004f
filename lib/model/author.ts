import type { Author, Contribution } from './article.ts';

/** @returns an author of whom only the name is known, and what they did for the story */
export const authorNamed = (name: string, contribution: Contribution = 'writing'): Author => ({
  name,
  affiliation: null,
  role: null,
  contribution,
  location: null,
  url: null,
});
