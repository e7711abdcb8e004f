import type { Omnibox, Suggestion } from '../browser/omnibox.ts';
import type { Result } from '../model/result.ts';
import { ALL_STORIES, type FoundStory, type Marked, type StoryQuery } from '../model/search.ts';

/** What the address bar's keyword needs of the outer world. */
export interface OmniboxParts {
  omnibox: Omnibox;
  search(query: StoryQuery, page: { limit: number }): Promise<Result<{ stories: FoundStory[] }>>;
  /** Descriptions are XML (Chromium) or plain text (Firefox). */
  xml: boolean;
}

/** Chromium shows no more. */
const MOST = 8;

/** Finds stories from the address bar: "lede", a space, then what would be typed into the history's search. */
export function startOmnibox({ omnibox, search, xml }: OmniboxParts): void {
  omnibox.setDefault(xml ? 'Search your reading for <match>%s</match>' : 'Search your reading');
  let latest = 0;
  omnibox.onTyped((text, suggest) => {
    latest += 1;
    const own = latest;
    void suggestions(search, text, xml).then((found) => {
      // An answer that comes after the next key would show the wrong stories.
      if (own === latest) suggest(found);
    });
  });
  omnibox.onEntered((text, where) => void omnibox.open(destination(text), where));
}

/** @returns the page of ours that a chosen suggestion, or words, lead to */
export function destination(text: string): string {
  const chosen = /^story:([0-9a-z]+)$/.exec(text.trim());
  if (chosen) return `/reader.html?id=${chosen[1]}`;
  const words = text.trim();
  return words === '' ? '/history.html' : `/history.html?${new URLSearchParams({ q: words })}`;
}

async function suggestions(
  search: OmniboxParts['search'],
  text: string,
  xml: boolean,
): Promise<Suggestion[]> {
  const words = text.trim();
  const query: StoryQuery = { ...ALL_STORIES, text: words, sort: words === '' ? 'newest' : 'relevance' };
  const found = await search(query, { limit: MOST });
  // Without a history there is nothing to suggest; Enter opens the page, which says why.
  if (!found.ok) return [];
  return found.value.stories.map((story) => ({
    content: `story:${story.entry.id}`,
    description: xml ? describeXml(story) : describePlain(story),
  }));
}

/** "Ferry service returns – The Harbour Post, Marta Lind" */
function describePlain({ entry }: FoundStory): string {
  return `${entry.headline} – ${[entry.site, ...entry.authors.slice(0, 1)].join(', ')}`;
}

function describeXml({ entry, headline }: FoundStory): string {
  const from = [entry.site, ...entry.authors.slice(0, 1)].join(', ');
  return `${markedXml(headline)} <dim>${escapeXml(from)}</dim>`;
}

const markedXml = (pieces: Marked): string =>
  pieces.map(({ text, marked }) => (marked ? `<match>${escapeXml(text)}</match>` : escapeXml(text))).join('');

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Also drops what XML cannot hold at all. */
const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
