/** Where the story is: on the page as shown, or else in the places that a page hides it in. */
import type { Evidence } from '../../model/article.ts';
import { type Claim, isNewsStory } from '../cutting/claim.ts';
import { findHeadline, type Headline } from './headline.ts';
import type { Outline } from './page/outline.ts';
import { readOutline } from './page/read.ts';
import { storiesElsewhere } from './story/elsewhere.ts';
import { markFurniture } from './story/furniture.ts';
import { markOtherStories } from './story/other-stories.ts';
import { findStory, type Story } from './story/story.ts';

export interface Place {
  outline: Outline;
  headline: Headline;
  story: Story;
  source: Evidence['source'];
}

/** Running text, in weighted characters, that a story found on the page is not doubted with. */
const ENOUGH = 500;
/** Another place must hold this many times as much to be believed instead. */
const CLEARLY_MORE = 2;
/** Below this confidence, a second opinion is heard. */
const UNSURE = 0.3;

/** @returns null where neither page nor metadata has a headline, or nothing runs to sentences. */
export function findPlace(
  document: Document,
  claims: readonly Claim[],
  siteNames: readonly string[],
  { secondOpinion }: { secondOpinion?: (document: Document) => Document | null },
): Place | null {
  const outline = readOutline(document);
  const isNews = isNewsStory(claims);
  markFurniture(outline, isNews);
  const headline = findHeadline(outline, claims, siteNames);
  if (!headline) return null;
  markOtherStories(outline, headline.box);
  const story = findStory(outline, headline.box);
  let best: Place | null = story && { outline, headline, story, source: 'text' };
  if (proseOf(best) >= ENOUGH && (story?.confidence ?? 0) >= UNSURE) return best;

  for (const { document: other, source } of storiesElsewhere(document, claims))
    best = better(best, placeIn(other, headline, source, isNews));
  const opinion =
    proseOf(best) < ENOUGH || (story?.confidence ?? 0) < UNSURE ? secondOpinion?.(document) : null;
  return opinion ? better(best, placeIn(opinion, headline, 'readability', isNews)) : best;
}

const proseOf = (place: Place | null): number => place?.story.core.prose ?? 0;

const better = (known: Place | null, other: Place | null): Place | null =>
  proseOf(other) > CLEARLY_MORE * proseOf(known) ? other : known;

function placeIn(
  document: Document,
  headline: Headline,
  source: Evidence['source'],
  isNews: boolean,
): Place | null {
  const outline = readOutline(document);
  markFurniture(outline, isNews);
  const story = findStory(outline, null);
  return story && { outline, headline: { ...headline, box: null }, story, source };
}
