import type { Article } from '../model/article.ts';
import type { SummarySentence } from '../model/history.ts';
import { primaryLanguage } from '../text/language.ts';
import { nameKey } from '../text/proper-case.ts';
import { storySentences } from './extractive.ts';
import { findMentions, type Mention } from './mentions.ts';
import { findNumbers, type NumberFact } from './numbers.ts';
import { placesIn } from './places.ts';
import { findSpeakers, type Speaker } from './speakers.ts';

/** What a reader asks of a story first: who says so, where, who, how much. Empty lists where nothing is sure. */
export interface Facts {
  speakers: Speaker[];
  people: Mention[];
  places: Mention[];
  numbers: NumberFact[];
}

/** More than this of a kind is a list to read, not a fact to see. */
const MOST = 5;
/**
 * Characters of a sentence, and of all that are looked at: some 25,000 words. A page may be as long as it likes; names
 * are looked for in all of it for each name, and that in the popup.
 */
const LONGEST = 2_000;
const MOST_TEXT = 150_000;

/**
 * Key facts, each with the sentence that carries it. English is known best; in other languages less is sure, so less
 * is found.
 *
 * @param article the dateline is taken to be off its body already; its places are known from `article.dateline`
 */
export function findFacts(
  article: Pick<Article, 'headline' | 'byline' | 'body' | 'language' | 'dateline'>,
): Facts {
  const { language } = article;
  const sentences = upToLimit(storySentences(article).filter(({ text }) => text.length <= LONGEST));
  const datelinePlaces = (article.dateline?.places ?? []).flatMap(({ city, country }) =>
    [city, country].filter((name) => name !== null),
  );
  const story = sentences.map(({ text }) => text).join('\n');
  const knownPlaces = [
    ...new Set([...datelinePlaces, ...placesIn(story, primaryLanguage(language) ?? 'en')]),
  ];
  const speakers = findSpeakers(sentences, language, knownPlaces, article.headline);
  const { people, places } = findMentions(sentences, language, {
    people: speakers.map(({ name }) => name),
    places: knownPlaces,
  });
  // Who wrote the story is told above it.
  const authors = new Set(article.byline?.authors.map(({ name }) => nameKey(name)));
  const isOfStory = ({ name }: { name: string }) => !authors.has(nameKey(name));
  return {
    speakers: speakers.filter(isOfStory).slice(0, MOST),
    people: people.filter(isOfStory).slice(0, MOST),
    places: places.slice(0, MOST),
    numbers: findNumbers(sentences, language, article.headline).slice(0, MOST),
  };
}

function upToLimit(sentences: readonly SummarySentence[]): SummarySentence[] {
  let length = 0;
  const end = sentences.findIndex(({ text }) => {
    length += text.length;
    return length > MOST_TEXT;
  });
  return sentences.slice(0, end < 0 ? undefined : end);
}

export type { Mention, NumberFact, Speaker, SummarySentence };
