import * as v from 'valibot';
import { type Clipping, timeOf } from './clipping.ts';

/** Lists as JSON: Omnivore, Wallabag. They are told apart by their fields. */

/** A field that may be missing, null or of another type than we know: then it says nothing. */
const text = v.fallback(v.nullable(v.string()), null);
const number = v.fallback(v.number(), 0);
const texts = v.fallback(v.array(v.string()), []);

const omnivore = v.object({
  slug: v.string(),
  url: v.string(),
  title: text,
  description: text,
  author: text,
  readingProgress: number,
  labels: texts,
  savedAt: text,
  publishedAt: text,
});

const wallabag = v.object({
  url: v.string(),
  title: text,
  is_archived: v.fallback(v.union([v.number(), v.boolean()]), 0),
  tags: v.fallback(v.array(v.union([v.string(), v.object({ label: v.string() })])), []),
  created_at: v.string(),
  published_at: text,
  published_by: v.fallback(v.nullable(v.array(v.string())), []),
  domain_name: text,
  language: text,
  content: text,
  annotations: v.fallback(
    v.array(v.object({ quote: v.string(), text: text, created_at: v.fallback(v.string(), '') })),
    [],
  ),
});

/**
 * @param htmlOf the text that lies beside an Omnivore list, by the story's slug
 * @returns the list as clippings, null for what is none; null where the whole is no list that we know
 */
export function readJson(
  value: unknown,
  htmlOf: (slug: string) => string | null,
): (Clipping | null)[] | null {
  const list = Array.isArray(value) ? value : null;
  if (!list || list.length === 0) return null;
  const read = (one: unknown) => fromOmnivore(one, htmlOf) ?? fromWallabag(one);
  const clippings = list.map(read);
  return clippings.some((clipping) => clipping !== null) ? clippings : null;
}

function fromOmnivore(value: unknown, htmlOf: (slug: string) => string | null): Clipping | null {
  const parsed = v.safeParse(omnivore, value);
  if (!parsed.success) return null;
  const { url, title, description, author, readingProgress, labels, savedAt, publishedAt, slug } =
    parsed.output;
  return {
    url,
    title: title ?? '',
    at: timeOf(savedAt),
    tags: labels,
    description,
    author,
    published: publishedAt,
    progress: readingProgress / 100,
    html: htmlOf(slug),
  };
}

function fromWallabag(value: unknown): Clipping | null {
  const parsed = v.safeParse(wallabag, value);
  if (!parsed.success) return null;
  const entry = parsed.output;
  return {
    url: entry.url,
    title: entry.title ?? '',
    at: timeOf(entry.created_at),
    tags: entry.tags.map((tag) => (typeof tag === 'string' ? tag : tag.label)),
    author: entry.published_by?.join(', ') ?? null,
    published: entry.published_at,
    site: entry.domain_name,
    language: entry.language,
    progress: entry.is_archived ? 1 : 0,
    html: entry.content,
    highlights: entry.annotations.map(({ quote, text: note, created_at }) => ({
      quotation: quote,
      note: note ?? '',
      at: timeOf(created_at),
    })),
  };
}
