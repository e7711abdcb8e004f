import type { ExportedStory } from '../../lib/export/format.ts';
import type { Article, Block, Inline } from '../../lib/model/article.ts';
import { blockText } from '../../lib/model/plain-text.ts';
import { article, author, byline, dateline, entry, figure, highlight, place } from './builders.ts';
import { PHRASES, type Phrases } from './invented-phrases.ts';
import { seeded } from './random.ts';

/**
 * @returns `count` stories that nobody wrote: always the same for the same seed, in eleven languages and eight
 * scripts, with every kind of block, with and without each optional field
 */
export function inventedStories(count: number, seed = 1): ExportedStory[] {
  return Array.from({ length: count }, (_, index) => inventedStory(index, seed));
}

function inventedStory(index: number, seed: number): ExportedStory {
  const random = seeded(seed * 1_000_003 + index);
  const phrases = PHRASES[index % PHRASES.length] ?? PHRASES[0];
  if (!phrases) throw new RangeError('no phrases');
  const story = inventedArticle(index, phrases, random);
  const read = Date.UTC(2026, 0, 1 + (index % 300), 6 + Math.floor(random() * 14), Math.floor(random() * 60));
  return {
    article: story,
    entry: entry({
      id: `invented-${index}`,
      urlKey: story.url.slice('https://'.length),
      url: story.url,
      headline: story.headline,
      deck: story.deck,
      site: story.site.name,
      host: story.site.host,
      section: story.section,
      language: story.language,
      direction: story.direction,
      authors: (story.byline?.authors ?? []).map(({ name }) => name),
      agency: story.agency?.name ?? null,
      places: (story.dateline?.places ?? []).map(({ city }) => city ?? '').filter(Boolean),
      published: story.published,
      firstRead: read,
      lastRead: read + Math.floor(random() * 86_400_000),
      visits: 1 + Math.floor(random() * 4),
      saved: random() < 0.5,
      progress: Math.round(random() * 100) / 100,
      tags: random() < 0.5 ? ['harbour', phrases.language] : [],
      words: story.words,
    }),
    highlights: inventedHighlights(story, index, read, random),
  };
}

function inventedArticle(index: number, phrases: Phrases, random: () => number): Article {
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new RangeError('nothing to pick from');
    return one;
  };
  const maybe = <T>(chance: number, make: () => T): T | null => (random() < chance ? make() : null);
  const where = pick(phrases.places);
  const say = (pattern: string): string =>
    pattern
      .replaceAll('{who}', pick(phrases.people))
      .replaceAll('{where}', where.city)
      .replaceAll('{what}', pick(phrases.things))
      .replaceAll('{number}', String(2 + Math.floor(random() * 90)));
  const sentence = (): string => say(pick(phrases.sentences));
  const text = (): string => [sentence(), sentence()].join(/^(ja|zh)/.test(phrases.language) ? '' : ' ');
  const day = String(1 + (index % 28)).padStart(2, '0');
  const month = String(1 + (index % 12)).padStart(2, '0');
  const agency = maybe(0.3, () => phrases.agency);
  const site = pick(phrases.sites);
  const host = `site${phrases.sites.indexOf(site)}.${phrases.language.toLowerCase()}.example`;
  const body = inventedBody(text, sentence, random, host);
  return article({
    url: `https://${host}/2026/${month}/${day}/story-${index}`,
    site: { name: site, host },
    language: phrases.language,
    direction: phrases.direction,
    section: maybe(0.7, () => pick(phrases.sections)),
    headline: say(pick(phrases.headlines)),
    deck: maybe(0.6, () => say(pick(phrases.decks))),
    byline: maybe(0.8, () => {
      const names = [...new Set([pick(phrases.people), ...(random() < 0.3 ? [pick(phrases.people)] : [])])];
      return byline({ printed: names.join(', '), authors: names.map((name) => author({ name })), agency });
    }),
    dateline: maybe(0.6, () =>
      dateline({
        printed: [where.city.toUpperCase(), where.country].filter(Boolean).join(', '),
        places: [place({ city: where.city, country: where.country })],
      }),
    ),
    published: pick([
      `2026-${month}-${day}T07:30:00+01:00`,
      `2026-${month}-${day}T23:05:00Z`,
      `2026-${month}-${day}`,
      null,
    ]),
    updated: maybe(0.2, () => `2026-${month}-${day}T23:45:00Z`),
    agency,
    lead: maybe(0.6, () =>
      figure({ src: `https://${host}/images/${index}.jpg`, alt: null, caption: sentence() }),
    ),
    body,
    notes: random() < 0.2 ? [{ kind: 'contributor', text: sentence() }] : [],
    corrections: random() < 0.1 ? [{ kind: 'correction', text: sentence(), date: null }] : [],
    words: body.map(blockText).join(' ').split(/\s+/).length,
  });
}

function inventedBody(
  text: () => string,
  sentence: () => string,
  random: () => number,
  host: string,
): Block[] {
  const marked = (): Inline[] => [
    text(),
    ' ',
    { kind: 'link', href: `https://${host}/a(b)?c=1&d=[2]`, text: [sentence()] },
    ' ',
    { kind: 'emphasis', text: [sentence()] },
    ' ',
    { kind: 'strong', text: [sentence()] },
  ];
  const special: (() => Block)[] = [
    () => ({ kind: 'heading', level: 2, text: [sentence()] }),
    () => ({ kind: 'quote', blocks: [{ kind: 'paragraph', text: [text()] }], source: sentence() }),
    () => ({ kind: 'list', ordered: random() < 0.5, items: [[sentence()], [sentence()], marked()] }),
    () => ({ kind: 'figure', figure: figure({ src: `https://${host}/inline.png`, caption: sentence() }) }),
    () => ({ kind: 'table', head: [['#'], [sentence()]], rows: [[['1 | 2'], [sentence()]], [['3']]] }),
    () => ({ kind: 'preformatted', text: `${sentence()}\n    ${sentence()}\n` }),
    () => ({ kind: 'embed', provider: 'Example Video', url: `https://${host}/video`, text: sentence() }),
    () => ({ kind: 'separator' }),
    () => ({ kind: 'paragraph', text: marked() }),
  ];
  const blocks: Block[] = [];
  const length = 4 + Math.floor(random() * 20);
  for (let at = 0; at < length; at++) {
    const make = at > 0 && random() < 0.25 ? special[Math.floor(random() * special.length)] : undefined;
    blocks.push(make?.() ?? { kind: 'paragraph', text: [text()] });
  }
  return blocks;
}

function inventedHighlights(
  story: Article,
  index: number,
  created: number,
  random: () => number,
): ExportedStory['highlights'] {
  const first = story.body[0];
  if (!first || random() < 0.5) return [];
  const words = blockText(first);
  const end = Math.min(words.length, 24);
  return [
    highlight({
      id: `mark-${index}`,
      quotation: words.slice(0, end),
      prefix: '',
      suffix: words.slice(end, end + 32),
      position: { block: 0, start: 0, end },
      note: random() < 0.5 ? 'Ask about this, "quickly"' : '',
      created,
    }),
  ];
}
