import type {
  Agency,
  Article,
  Author,
  Block,
  Byline,
  Dateline,
  Figure,
  Place,
} from '../../lib/model/article.ts';
import type { Highlight, HighlightId } from '../../lib/model/highlight.ts';
import type { EntryId, HistoryEntry } from '../../lib/model/history.ts';

/** Whole values with plain defaults, so that a test names only what it is about. */

/** @returns an invented story; what is given replaces the default field as a whole. */
export function article(given: Partial<Article> = {}): Article {
  return {
    url: 'https://harbourpost.example/2026/03/04/ferry-service-returns',
    site: { name: 'The Harbour Post', host: 'harbourpost.example' },
    language: 'en',
    direction: 'ltr',
    kicker: null,
    section: 'Local',
    headline: 'Ferry service returns to Port Ellery after three years',
    deck: 'The first boat left at dawn with forty passengers and a brass band.',
    byline: byline(),
    dateline: dateline(),
    published: '2026-03-04T07:30:00+01:00',
    updated: null,
    agency: null,
    labels: [],
    access: 'full',
    lead: figure(),
    body: [
      paragraph(
        'The ferry to Gull Island sailed again on Wednesday, three years after a storm broke its pier.',
      ),
      paragraph('“We counted the days,” said Ida Holm, who runs the island’s only shop.'),
      paragraph('The council expects 20,000 passengers in the first summer.'),
    ],
    notes: [],
    corrections: [],
    words: 37,
    provenance: {},
    ...given,
  };
}

/** @returns a history row that fits `article()`. */
export function entry(given: Partial<Omit<HistoryEntry, 'id'>> & { id?: string } = {}): HistoryEntry {
  const { id = 'entry-1', ...rest } = given;
  return {
    urlKey: 'harbourpost.example/2026/03/04/ferry-service-returns',
    url: 'https://harbourpost.example/2026/03/04/ferry-service-returns',
    headline: 'Ferry service returns to Port Ellery after three years',
    deck: 'The first boat left at dawn with forty passengers and a brass band.',
    site: 'The Harbour Post',
    host: 'harbourpost.example',
    section: 'Local',
    language: 'en',
    direction: 'ltr',
    authors: ['Marta Lind'],
    agency: null,
    places: ['Port Ellery'],
    published: '2026-03-04T07:30:00+01:00',
    firstRead: Date.UTC(2026, 2, 4, 8),
    lastRead: Date.UTC(2026, 2, 4, 8),
    visits: 1,
    saved: false,
    progress: 0,
    readingTime: 0,
    tags: [],
    note: '',
    words: 37,
    version: 1,
    deletedAt: null,
    ...rest,
    id: entryId(id),
  };
}

/** Ids are plain strings behind a brand. */
export const entryId = (id: string): EntryId => id as EntryId;

export function byline(given: Partial<Byline> = {}): Byline {
  return { printed: 'By Marta Lind', authors: [author()], agency: null, ...given };
}

export function author(given: Partial<Author> = {}): Author {
  return {
    name: 'Marta Lind',
    affiliation: null,
    role: null,
    contribution: 'writing',
    location: null,
    url: null,
    ...given,
  };
}

export function agency(given: Partial<Agency> = {}): Agency {
  return { name: 'Associated Press', code: 'AP', ...given };
}

export function dateline(given: Partial<Dateline> = {}): Dateline {
  return { printed: 'PORT ELLERY', places: [place()], agency: null, date: null, ...given };
}

export function place(given: Partial<Place> = {}): Place {
  return { city: 'Port Ellery', region: null, country: null, basis: 'printed', ...given };
}

export function figure(given: Partial<Figure> = {}): Figure {
  return {
    src: 'https://harbourpost.example/images/ferry.jpg',
    alt: 'A white ferry leaves a wooden pier',
    caption: 'The Ellery leaves the new pier on Wednesday.',
    credit: { printed: 'Photo: Jon Aker', photographer: 'Jon Aker', agency: null },
    width: 1200,
    height: 800,
    ...given,
  };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text: [text] };
}

export function highlight(given: Partial<Omit<Highlight, 'id'>> & { id?: string } = {}): Highlight {
  const { id = 'highlight-1', ...rest } = given;
  return {
    quotation: 'We counted the days',
    prefix: '“',
    suffix: ',” said Ida Holm, who runs the i',
    position: { block: 1, start: 1, end: 20 },
    colour: 'yellow',
    note: '',
    created: Date.UTC(2026, 2, 4, 8, 15),
    ...rest,
    id: id as HighlightId,
  };
}
