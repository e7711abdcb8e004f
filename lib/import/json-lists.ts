import * as v from 'valibot';
import type { Turn } from '../pace/pacing.ts';
import { type Clipping, timeOf } from './clipping.ts';
import { elementsOf } from './json-pieces.ts';

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

/** The text that lies beside an Omnivore list, by the story's slug. */
export type HtmlOf = (slug: string) => (() => Promise<string>) | null;

/**
 * @param text a JSON array
 * @returns the list as clippings, null for what is none; null where the whole is no list that we know
 * @throws SyntaxError where it is no JSON
 */
export async function readJson(
  text: string,
  htmlOf: HtmlOf,
  turn: Turn,
): Promise<(Clipping | null)[] | null> {
  const found: (Clipping | null)[] = [];
  for (const element of elementsOf(text)) {
    const one: unknown = JSON.parse(element);
    found.push(fromOmnivore(one, htmlOf) ?? fromWallabag(one));
    await turn();
  }
  return found.some((clipping) => clipping !== null) ? found : null;
}

function fromOmnivore(value: unknown, htmlOf: HtmlOf): Clipping | null {
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
    html: async () => entry.content,
    highlights: entry.annotations.map(({ quote, text: note, created_at }) => ({
      quotation: quote,
      note: note ?? '',
      at: timeOf(created_at),
    })),
  };
}
