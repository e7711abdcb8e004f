import { correctArticle } from '../correct/correct.ts';
import { parseByline } from '../extract/interpret/byline/parse.ts';
import { parseDateline } from '../extract/interpret/dateline/parse.ts';
import { parseTime } from '../extract/interpret/dates.ts';
import { printedTime } from '../extract/interpret/printed-times.ts';
import type { Article, Dateline } from '../model/article.ts';
import type { CorrectableField } from '../model/correctable.ts';
import { letters } from '../text/similarity.ts';
import type { ElementText } from './read-element.ts';

/** What a field is for the text of an element; null where the text is no such thing. */
export type FieldValue = Partial<Pick<Article, CorrectableField>>;

/**
 * Reads an element's text as one field of a story, as strictly as a line of the page that nobody pointed at.
 * @param article the story as it was read without the rule
 * @param now epoch milliseconds; no story is from later
 */
export function fieldFromText(
  field: CorrectableField,
  { text, time }: ElementText,
  article: Article,
  now: number,
): FieldValue | null {
  switch (field) {
    case 'headline':
      return isHeadline(text, article) ? { headline: text } : null;
    case 'byline': {
      const { authors, agency } = parseByline(text, { lang: article.language });
      if (authors.length === 0 && !agency) return null;
      return { byline: { printed: text, authors, agency: agency ?? article.byline?.agency ?? null } };
    }
    case 'dateline': {
      const dateline = datelineIn(text, article);
      return dateline && { dateline };
    }
    case 'published': {
      const printed = printedTime(text, article.language);
      const value = (time && parseTime(time)) ?? (printed?.updated ? null : (printed?.value ?? null));
      return value !== null && Date.parse(value) < now + DAY ? { published: value } : null;
    }
  }
}

const DAY = 86_400_000;

const isHeadline = (text: string, { site }: Article): boolean =>
  text.length >= 4 && /\p{L}/u.test(text) && letters(text) !== letters(site.name);

/** "VILLACH, Austria (AP) —", "Villach", "Aus Villach"; short, and all of it a place. */
function datelineIn(text: string, article: Article): Dateline | null {
  const bare = text.replace(/^[\s|•·–—-]+|[\s|•·:–—-]+$/gu, '');
  if (bare === '' || bare.length > LONGEST_PLACE) return null;
  const { dateline, rest } = parseDateline(`${bare} — …`, {
    lang: article.language,
    published: article.published,
  });
  if (dateline && rest.trim() === '…') return { ...dateline, printed: bare };
  if (!PLACE.test(bare)) return null;
  return correctArticle({ ...article, dateline: null }, 'dateline', bare)?.dateline ?? null;
}

const LONGEST_PLACE = 80;
/** Names with capitals, or in a script without them, with commas between. */
const PLACE =
  /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.’'-]*(?: (?:\p{L}{1,3} )?(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.’'-]*){0,4}(?:, ?(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.’' -]{1,30}){0,2}$/u;
