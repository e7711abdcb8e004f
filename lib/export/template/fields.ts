import { isoDate } from '../dates.ts';
import type { ExportedStory } from '../format.ts';
import { inStoryOrder } from '../highlights/order.ts';
import type { PicturePlace } from '../markdown/blocks.ts';
import { bodyToMarkdown, toMarkdown } from '../markdown/document.ts';
import { propertiesAsYaml } from '../markdown/front-matter.ts';
import { placeName } from '../places.ts';
import { oneLine } from '../printable.ts';
import { correctionLabel, creditLine } from '../story-lines.ts';
import type { ExportWords } from '../words.ts';

/** What a template can print. `markup` is Markdown already and is not escaped again. */
export type Field = string | readonly string[] | readonly Fields[] | { markup: string };
export type Fields = { readonly [name: string]: Field };

/** The names that a template may use, in the order in which a menu offers them. */
export const FIELD_NAMES = [
  'headline',
  'deck',
  'kicker',
  'authors',
  'credits',
  'agency',
  'publication',
  'section',
  'dateline',
  'places',
  'published',
  'updated',
  'read',
  'today',
  'language',
  'words',
  'url',
  'tags',
  'note',
  'picture',
  'caption',
  'body',
  'notes',
  'corrections',
  'highlights',
  'quotation',
  'colour',
  'comment',
  'properties',
  'story',
] as const;

/** @returns all fields of a story; what it does not have is empty. */
export function fieldsOf(
  story: ExportedStory,
  words: ExportWords,
  now: number,
  picture: PicturePlace,
): Fields {
  const { article, entry, highlights } = story;
  const agency = article.byline?.agency ?? article.agency;
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  return {
    headline: oneLine(article.headline),
    deck: oneLine(article.deck ?? ''),
    kicker: oneLine(article.kicker ?? ''),
    authors: (article.byline?.authors ?? []).map(({ name }) => oneLine(name)),
    credits: creditLine(article) ?? '',
    agency: oneLine(agency?.name ?? ''),
    publication: oneLine(article.site.name),
    section: oneLine(article.section ?? ''),
    dateline: oneLine(article.dateline?.printed ?? ''),
    places: (article.dateline?.places ?? []).map(placeName),
    published: isoDate(article.published) ?? '',
    updated: isoDate(article.updated) ?? '',
    read: entry ? day(entry.firstRead) : '',
    today: day(now),
    language: article.language ?? '',
    words: String(article.words),
    url: { markup: article.url },
    tags: (entry?.tags ?? []).map(oneLine),
    note: oneLine(entry?.note ?? ''),
    picture: article.lead ? { markup: picture(article.lead.src) } : '',
    caption: oneLine(article.lead?.caption ?? ''),
    body: { markup: bodyToMarkdown(article.body, picture).trimEnd() },
    notes: article.notes.map(({ text }) => oneLine(text)),
    corrections: article.corrections.map((one) => `${correctionLabel(one, words)}: ${oneLine(one.text)}`),
    highlights: inStoryOrder(highlights).map(({ quotation, note, colour }) => ({
      quotation: oneLine(quotation),
      comment: oneLine(note),
      colour,
    })),
    properties: { markup: propertiesAsYaml(story) },
    story: { markup: toMarkdown(article, { words, picture }).trimEnd() },
  };
}
