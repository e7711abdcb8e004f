/**
 * The story as data. One value of type `Article` is one reading of one page: plain JSON (no Date, no DOM, no
 * `undefined`), so that it passes unchanged between page, extension, database and file.
 * `null` means "looked for, not there".
 */

/** One reading of one page. */
export interface Article {
  /** Canonical address, without tracking parameters and fragment. http or https. */
  url: string;
  site: Site;
  /** BCP 47 tag of the story's language. */
  language: string | null;
  direction: 'ltr' | 'rtl';
  /** Short label above the headline ("Venezuela"), as printed. */
  kicker: string | null;
  /** The part of the publication the story stands in ("World"). */
  section: string | null;
  /** As the page shows it, without the site's name. */
  headline: string;
  /** The summary line under the headline; also called standfirst or subhead. */
  deck: string | null;
  byline: Byline | null;
  dateline: Dateline | null;
  /** ISO 8601 with the zone as the page gave it; a bare date where the page gives no time. */
  published: string | null;
  updated: string | null;
  /** Whose copy this is, by byline, dateline, credit or copyright line. */
  agency: Agency | null;
  labels: Label[];
  /** `teaser`: the page shows only the opening (paywall). `truncated`: our own limit was reached. */
  access: 'full' | 'teaser' | 'truncated';
  /** The picture above the story. */
  lead: Figure | null;
  body: Block[];
  /** Who else reported, whose copy it is, who paid, where it first ran: lines after the story. */
  notes: Note[];
  corrections: Correction[];
  /** Words of the body; for scripts without spaces, counted by the word segmentation of the platform. */
  words: number;
  provenance: Provenance;
}

export interface Site {
  /** Name as the publication writes it. */
  name: string;
  host: string;
}

export type Label =
  | 'opinion'
  | 'analysis'
  | 'live'
  | 'sponsored'
  | 'press release'
  | 'fact check'
  | 'review'
  | 'interview'
  | 'obituary';

export interface Byline {
  /** The line as printed on the page (or as the metadata has it, where the page prints none). */
  printed: string;
  authors: Author[];
  agency: Agency | null;
}

export interface Author {
  /** Proper case, display order: "Regina Garcia Cano". */
  name: string;
  /** Newsroom or agency printed beside the name. */
  affiliation: string | null;
  /** Job as printed ("AP Business Writer", "Korrespondentin"). */
  role: string | null;
  contribution: Contribution;
  /** Where this author reported from, as printed ("in Berlin"). */
  location: string | null;
  /** The author's page, http or https. */
  url: string | null;
}

export type Contribution =
  | 'writing'
  | 'reporting'
  | 'photography'
  | 'editing'
  | 'translation'
  | 'illustration';

export interface Agency {
  /** "Associated Press" */
  name: string;
  /** "AP" */
  code: string | null;
}

export interface Dateline {
  /** As printed, without the separator: "GUATIRE, Venezuela (AP)". */
  printed: string;
  places: Place[];
  agency: Agency | null;
  date: DatelineDate | null;
}

export interface DatelineDate {
  printed: string;
  /** yyyy-mm-dd; the year taken from the publication date where none is printed. */
  value: string | null;
}

export interface Place {
  /** Proper case, language as printed; null where only a region or country is printed. */
  city: string | null;
  /** State or province, spelled out: "California". */
  region: string | null;
  country: string | null;
  /** `printed`: all of it stands on the page. `stylebook`: the country follows from AP's list of cities that stand alone. */
  basis: 'printed' | 'stylebook';
}

export interface Figure {
  /** http or https, absolute. */
  src: string;
  alt: string | null;
  caption: string | null;
  credit: Credit | null;
  /** CSS pixels, where the page says so. */
  width: number | null;
  height: number | null;
}

/** Who made a picture and who holds it: "AP Photo/Cristian Hernandez". */
export interface Credit {
  printed: string;
  /** Who made it; the names of several stand one after the other, with commas. */
  photographer: string | null;
  agency: Agency | null;
}

export interface Note {
  kind: 'contributor' | 'syndication' | 'funding' | 'copyright' | 'source' | 'bio' | 'editor';
  text: string;
}

export interface Correction {
  kind: 'correction' | 'clarification' | 'update';
  text: string;
  /** As printed. */
  date: string | null;
}

export type Block =
  | { kind: 'paragraph'; text: Inline[] }
  | { kind: 'heading'; level: 2 | 3 | 4; text: Inline[] }
  | { kind: 'quote'; blocks: Block[]; source: string | null }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'figure'; figure: Figure }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'preformatted'; text: string }
  | { kind: 'embed'; provider: string; url: string; text: string }
  | { kind: 'separator' };

export type Inline =
  | string
  | { kind: 'link'; href: string; text: Inline[] }
  | { kind: 'emphasis' | 'strong'; text: Inline[] };

/** Where a field came from and how sure we are of it. */
export type Provenance = Partial<Record<ProvenanceField, Evidence>>;

export type ProvenanceField =
  | 'headline'
  | 'kicker'
  | 'section'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'published'
  | 'updated'
  | 'site'
  | 'language'
  | 'agency'
  | 'lead'
  | 'body';

export interface Evidence {
  source: 'json-ld' | 'microdata' | 'meta' | 'markup' | 'text' | 'url' | 'readability' | 'reader' | 'rule';
  /** 0 to 1. */
  confidence: number;
}

/** What `extract` gives: the story, and what was left out with the reason, for "why is this missing?". */
export interface Extraction {
  article: Article;
  omissions: Omission[];
}

export interface Omission {
  /** Why it is no part of the story: "promo", "caption", "related links", "pull quote" … */
  reason: string;
  /** The first 300 characters of what was left out. */
  text: string;
}
