import type { ArchiveItem } from '../model/archive.ts';
import type { Article, Block } from '../model/article.ts';
import { authorNamed } from '../model/author.ts';
import type { HighlightId } from '../model/highlight.ts';
import { safeUrl } from '../model/safe-url.ts';

/** What other services keep of a page that somebody saved. */
export interface Clipping {
  url: string;
  title: string;
  /** When it was saved, epoch milliseconds; null where the file does not say. */
  at: number | null;
  tags: readonly string[];
  note?: string;
  description?: string | null;
  site?: string | null;
  author?: string | null;
  /** ISO 8601. */
  published?: string | null;
  language?: string | null;
  /** 0 to 1. */
  progress?: number;
  highlights?: readonly { quotation: string; note: string; at: number | null }[];
  /** Its text as HTML, where the service kept it; asked for when the story is made. */
  html?: (() => Promise<string | null>) | null;
}

/** What reading a file needs of the outer world. */
export interface ImportParts {
  parseHtml(html: string): Document;
  /** Turns a kept text into blocks; null where texts are not to be brought in. */
  readBody: ((html: string, url: string) => Block[]) | null;
  /** For pages of which no time is known. Epoch milliseconds. */
  now: number;
}

/** @returns the clipping as a story of a backup; left out where its address is no page's */
export async function storyItem(at: number, clipping: Clipping, parts: ImportParts): Promise<ArchiveItem> {
  const url = safeUrl(clipping.url);
  const title = clipping.title.replace(/\s+/g, ' ').trim();
  if (url === null) return { kind: 'left-out', at, title: title || clipping.url, why: 'no-address' };
  const saved = clipping.at ?? parts.now;
  const article = articleOf(clipping, url, title, await bodyOf(clipping, url, parts));
  return {
    kind: 'story',
    at,
    story: {
      firstRead: saved,
      lastRead: saved,
      // Whoever put it into another program's list wanted to keep it.
      saved: true,
      progress: Math.min(1, Math.max(0, clipping.progress ?? 0)),
      tags: [...new Set(clipping.tags.map((tag) => tag.trim()).filter(Boolean))],
      note: clipping.note?.trim() ?? '',
      deletedAt: null,
      versions: [{ at: saved, dropped: article.body.length === 0, article }],
      visits: [],
      highlights: (clipping.highlights ?? []).map((highlight, number) => ({
        id: `import-${saved.toString(36)}-${number}` as HighlightId,
        quotation: highlight.quotation,
        prefix: '',
        suffix: '',
        position: { block: 0, start: 0, end: 0 },
        colour: 'yellow',
        note: highlight.note,
        created: highlight.at ?? saved,
      })),
      position: null,
      corrections: [],
      pictures: [],
    },
  };
}

async function bodyOf({ html }: Clipping, url: string, { readBody }: ImportParts): Promise<Block[]> {
  const text = html && readBody ? await html() : null;
  return text && readBody ? readBody(text, url) : [];
}

function articleOf(clipping: Clipping, url: string, title: string, body: Block[]): Article {
  const { host } = new URL(url);
  const author = clipping.author?.trim();
  return {
    url,
    site: { name: clipping.site?.trim() || host.replace(/^www\./, ''), host },
    language: languageTag(clipping.language),
    direction: 'ltr',
    kicker: null,
    section: null,
    headline: title || url,
    deck: clipping.description?.replace(/\s+/g, ' ').trim() || null,
    byline: author
      ? {
          printed: author,
          authors: author.split(/\s*[,;]\s*/).map((name) => authorNamed(name)),
          agency: null,
        }
      : null,
    dateline: null,
    published: isoTime(clipping.published),
    updated: null,
    agency: null,
    labels: [],
    access: body.length > 0 ? 'full' : 'teaser',
    lead: null,
    body,
    notes: [],
    corrections: [],
    words: wordsIn(body),
    provenance: {},
  };
}

function wordsIn(body: readonly Block[]): number {
  return JSON.stringify(body).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** @returns epoch milliseconds of a time in words (`2024-05-01 12:00:00+00:00`) or in seconds; null where it is none */
export function timeOf(text: unknown): number | null {
  if (typeof text !== 'string' && typeof text !== 'number') return null;
  const plain = String(text).trim();
  const time = /^\d{9,11}$/.test(plain)
    ? Number(plain) * 1000
    : Date.parse(plain.replace(/^(\S+) (\d)/, '$1T$2'));
  return Number.isFinite(time) && time > 0 ? time : null;
}

function isoTime(text: string | null | undefined): string | null {
  const time = timeOf(text);
  return time === null ? null : new Date(time).toISOString();
}

function languageTag(text: string | null | undefined): string | null {
  try {
    return text ? (Intl.getCanonicalLocales(text.replace('_', '-'))[0] ?? null) : null;
  } catch {
    return null;
  }
}
