import type { Article, Extraction, Omission } from '../../model/article.ts';
import { blockText } from '../../model/plain-text.ts';
import { failure, type Result, success } from '../../model/result.ts';
import { shownHost } from '../../model/shown-host.ts';
import { letters } from '../../text/similarity.ts';
import { weight } from '../../text/weight.ts';
import { countWords } from '../../text/words.ts';
import { canonicalUrl } from '../cutting/canonical.ts';
import { isNewsStory } from '../cutting/claim.ts';
import { findSite } from '../cutting/site.ts';
import { findAccess } from './access.ts';
import { findAuthors } from './authors.ts';
import { buildBlocks } from './body/blocks.ts';
import { findInserts } from './body/inserts.ts';
import { storyLines } from './body/lines.ts';
import { selectLines } from './body/select.ts';
import { splitTail } from './body/tail.ts';
import { cutWall } from './body/wall.ts';
import { findTimes } from './dates.ts';
import { findDeck } from './deck.ts';
import type { Opened } from './gate/open.ts';
import type { Line } from './gate/outline.ts';
import { findKicker, findSection } from './kicker.ts';
import { findLabels } from './labels.ts';
import { findLanguage } from './language.ts';
import { takeDateline } from './opening.ts';
import { printedTimes } from './printed-times.ts';

/** Characters of an omitted text that are kept for "why is this missing?". */
const OMISSION_LENGTH = 300;

/**
 * The half of the work that needs no page: makes a story of a cutting.
 * @param now epoch milliseconds; times later than this are not believed
 * @returns the story and what was left out, or `no-story-found`
 */
export function interpret(cutting: Opened, now: number): Result<Extraction> {
  const { url, claims, outline, headline, story } = cutting;
  const host = new URL(url).hostname;
  const selection = selectLines(
    storyLines(outline, story, headline.box),
    outline,
    story,
    headline.text,
    isNewsStory(claims),
  );
  const { kept, omitted, walled } = cutWall(outline, selection);
  const language = findLanguage(claims, kept);
  const { tag: lang } = language;
  const opening = selection.opening?.index ?? story.core.first;
  const start = Math.min(headline.box?.end ?? story.scope.first, opening);
  const before = outline.lines.slice(start, opening);
  const deck = findDeck(outline, claims, headline.box, before);
  const site = findSite(claims, host);
  const undecked = kept.filter((line) => !deck?.lines.includes(line));
  const authors = findAuthors({
    outline,
    claims,
    headline: headline.box,
    before,
    body: undecked,
    lang,
    site: site.name,
    url,
  });
  const unsigned = undecked.filter((line) => !authors?.lines.includes(line));
  const tail = splitTail(unsigned, omitted, lang);
  const { lead, inserts } = findInserts({ outline, story, start, lines: tail.body, lang, url });
  const last = tail.body.at(-1)?.index ?? opening;
  const times = findTimes([...claims, ...printedTimes(outline, headline.box, opening, last, lang)], now);
  const printed = buildBlocks(outline, tail.body, inserts, url);
  const above = outline.lines[opening - 1];
  const { dateline, evidence, body } = takeDateline(
    printed,
    above && !above.box.furniture ? above.text : '',
    lang,
    times.published?.value ?? null,
  );

  if (!body.some((block) => block.kind !== 'figure' && block.kind !== 'embed' && block.kind !== 'separator'))
    return failure({ kind: 'no-story-found', url });

  const label = findKicker(outline, headline);
  const kicker = label && !letters(headline.text).startsWith(letters(label.text)) ? label : null;
  const section = findSection(cutting.trail, claims, headline.text);
  const text = body.map(blockText).join('\n');
  const article: Article = {
    url: canonicalUrl(claims, url),
    // Where the page gives it no name, it has its host's.
    site: { name: shownHost(site.name), host },
    language: lang,
    direction: language.direction,
    kicker: kicker?.text ?? null,
    section: section?.text ?? null,
    headline: headline.text,
    deck: deck?.text ?? null,
    byline: authors?.byline ?? null,
    dateline,
    published: times.published?.value ?? null,
    updated: times.updated?.value ?? null,
    agency: authors?.byline.agency ?? dateline?.agency ?? tail.agency,
    labels: findLabels(claims, url, label ? [label.text] : [], headline.text),
    access: findAccess({ ...cutting, walled: walled || cutting.walled }, claims, weight(text)),
    lead,
    body,
    notes: tail.notes,
    corrections: tail.corrections,
    words: countWords(text, lang),
    provenance: {
      headline: headline.evidence,
      site: site.evidence,
      language: language.evidence,
      body: { source: story.source, confidence: story.confidence },
      ...(kicker && { kicker: kicker.evidence }),
      ...(section && { section: section.evidence }),
      ...(deck && { deck: deck.evidence }),
      ...(authors && { byline: authors.evidence }),
      ...(dateline && { dateline: evidence }),
      ...(times.published && { published: times.published.evidence }),
      ...(times.updated && { updated: times.updated.evidence }),
      ...(lead && { lead: { source: 'markup', confidence: 0.8 } }),
    },
  };
  return success({ article, omissions: omissionsOf([...omitted, ...tail.omitted]) });
}

const omissionsOf = (omitted: readonly { line: Line; reason: string }[]): Omission[] =>
  [...omitted]
    .sort((a, b) => a.line.index - b.line.index)
    .map(({ line, reason }) => ({ reason, text: line.text.slice(0, OMISSION_LENGTH) }));
