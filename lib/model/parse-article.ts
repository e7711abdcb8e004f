/**
 * The one door for stories that come from outside: a page's script result, a message, the database, a file.
 * What comes out has every field of its type, only http and https addresses, and bounded sizes; fields that the
 * type does not know are dropped.
 */
import * as v from 'valibot';
import type { Article, Block, Extraction, Inline } from './article.ts';
import { failure, type Result, success } from './result.ts';
import { safeUrl } from './safe-url.ts';
import { isTime } from './time.ts';

/** Deepest nesting of objects and arrays in a story. Real ones stay below 30. */
const MAX_DEPTH = 200;
/** Most values (of any kind) in one story; a novel as paragraphs has some 20,000. */
const MAX_VALUES = 1_000_000;
/** Most characters of text in one story, all fields together. */
const MAX_TEXT = 20_000_000;

const line = v.pipe(v.string(), v.maxLength(2_000));
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));
const prose = v.pipe(v.string(), v.maxLength(1_000_000));
const pixels = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
const url = v.pipe(
  v.string(),
  v.maxLength(20_000),
  v.check((text) => safeUrl(text) !== null, 'an http or https address'),
);
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i));
const time = v.pipe(v.string(), v.check(isTime, 'a time that exists, as ISO 8601'));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

const agency = v.object({ name, code: v.nullable(name) });

const author = v.object({
  name,
  affiliation: v.nullable(line),
  role: v.nullable(line),
  contribution: v.picklist(['writing', 'reporting', 'photography', 'editing', 'translation', 'illustration']),
  location: v.nullable(line),
  url: v.nullable(url),
});

const byline = v.object({ printed: line, authors: v.array(author), agency: v.nullable(agency) });

const place = v.object({
  city: v.nullable(line),
  region: v.nullable(line),
  country: v.nullable(line),
  basis: v.picklist(['printed', 'stylebook']),
});

const dateline = v.object({
  printed: line,
  places: v.array(place),
  agency: v.nullable(agency),
  date: v.nullable(v.object({ printed: line, value: v.nullable(day) })),
});

const credit = v.object({ printed: line, photographer: v.nullable(line), agency: v.nullable(agency) });

const figure = v.object({
  src: url,
  alt: v.nullable(prose),
  caption: v.nullable(prose),
  credit: v.nullable(credit),
  width: pixels,
  height: pixels,
});

const inline: v.GenericSchema<Inline> = v.lazy((input) => (typeof input === 'string' ? prose : mark));
const inlines = v.array(inline);
const mark = v.variant('kind', [
  v.object({ kind: v.literal('link'), href: url, text: inlines }),
  v.object({ kind: v.picklist(['emphasis', 'strong']), text: inlines }),
]);

const block: v.GenericSchema<Block> = v.lazy(() => blockOfKind);
const blockOfKind = v.variant('kind', [
  v.object({ kind: v.literal('paragraph'), text: inlines }),
  v.object({ kind: v.literal('heading'), level: v.picklist([2, 3, 4]), text: inlines }),
  v.object({ kind: v.literal('quote'), blocks: v.array(block), source: v.nullable(line) }),
  v.object({ kind: v.literal('list'), ordered: v.boolean(), items: v.array(inlines) }),
  v.object({ kind: v.literal('figure'), figure }),
  v.object({ kind: v.literal('table'), head: v.array(inlines), rows: v.array(v.array(inlines)) }),
  v.object({ kind: v.literal('preformatted'), text: prose }),
  v.object({ kind: v.literal('embed'), provider: line, url, text: prose }),
  v.object({ kind: v.literal('separator') }),
]);

const evidence = v.exactOptional(
  v.object({
    source: v.picklist([
      'json-ld',
      'microdata',
      'meta',
      'markup',
      'text',
      'url',
      'readability',
      'reader',
      'rule',
    ]),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
);

const article: v.GenericSchema<unknown, Article> = v.object({
  url,
  site: v.object({ name: line, host: line }),
  language: v.nullable(language),
  direction: v.picklist(['ltr', 'rtl']),
  kicker: v.nullable(line),
  section: v.nullable(line),
  headline: v.pipe(line, v.nonEmpty()),
  deck: v.nullable(prose),
  byline: v.nullable(byline),
  dateline: v.nullable(dateline),
  published: v.nullable(time),
  updated: v.nullable(time),
  agency: v.nullable(agency),
  labels: v.array(
    v.picklist([
      'opinion',
      'analysis',
      'live',
      'sponsored',
      'press release',
      'fact check',
      'review',
      'interview',
      'obituary',
    ]),
  ),
  access: v.picklist(['full', 'teaser', 'truncated']),
  lead: v.nullable(figure),
  body: v.array(block),
  notes: v.array(
    v.object({
      kind: v.picklist(['contributor', 'syndication', 'funding', 'copyright', 'source', 'bio', 'editor']),
      text: prose,
    }),
  ),
  corrections: v.array(
    v.object({
      kind: v.picklist(['correction', 'clarification', 'update']),
      text: prose,
      date: v.nullable(line),
    }),
  ),
  words: v.pipe(v.number(), v.integer(), v.minValue(0)),
  provenance: v.object({
    headline: evidence,
    kicker: evidence,
    section: evidence,
    deck: evidence,
    byline: evidence,
    dateline: evidence,
    published: evidence,
    updated: evidence,
    site: evidence,
    language: evidence,
    agency: evidence,
    lead: evidence,
    body: evidence,
  }),
});

const extraction: v.GenericSchema<unknown, Extraction> = v.object({
  article,
  omissions: v.array(v.object({ reason: line, text: line })),
});

/**
 * @param value anything: JSON from a file, a message, a database row
 * @returns a new Article with known fields only, or `article-not-valid` with the path of the first wrong field
 *   ("body.3.figure.src"; "" for the value as a whole, "size" where it is too large or too deep)
 */
export const parseArticle = (value: unknown): Result<Article> => parse(article, value);

/** As `parseArticle`, for what `extract` gives: the story and what was left out. */
export const parseExtraction = (value: unknown): Result<Extraction> => parse(extraction, value);

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Result<T> {
  if (!withinLimits(value)) return failure({ kind: 'article-not-valid', path: 'size' });
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return success(parsed.output);
  return failure({ kind: 'article-not-valid', path: v.getDotPath(parsed.issues[0]) ?? '' });
}

/** Without recursion, since the schemas recurse: what passes here cannot exhaust the stack there. */
function withinLimits(root: unknown): boolean {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  let values = 0;
  let text = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string') text += value.length;
    if (++values > MAX_VALUES || text > MAX_TEXT || depth > MAX_DEPTH) return false;
    if (typeof value === 'object' && value !== null)
      for (const child of Object.values(value)) open.push({ value: child, depth: depth + 1 });
  }
  return true;
}
