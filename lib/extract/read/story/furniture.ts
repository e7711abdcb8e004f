/**
 * What stands around and between a story's paragraphs without being story, told by what publishers' templates
 * call it (class, id, role, test id) and by HTML's own elements for it.
 */

import { proseWeight } from '../../cutting/prose.ts';
import { isHeadingTag, within } from '../../cutting/tree.ts';
import { type Box, type Outline, wordsOf } from '../page/outline.ts';

/** Elements and ARIA roles that never hold a story's text. */
const TAGS: Record<string, string> = {
  nav: 'navigation',
  footer: 'footer',
  aside: 'aside',
  button: 'control',
  dialog: 'dialog',
  menu: 'navigation',
  form: 'form',
  figcaption: 'caption',
  figure: 'caption',
  fieldset: 'form',
  'amp-ad': 'advertisement',
  'amp-sidebar': 'navigation',
};

/** One reason a row; words stand between spaces and hyphens. Order matters only for the reason that is named. */
const WORDS: [reason: string, words: string][] = [
  [
    'advertisement',
    'ad ads adv advert adverts advertisement advertising advertorial-teaser adslot ad-slot adsbygoogle adbox dfp gpt sponsor sponsored-links outbrain taboola',
  ],
  [
    'comments',
    'comments comment-list commentlist comment-form comment-section disqus respond livefyre coral fb-comments viafoura kommentare leserkommentare leser-kommentare kommentarbereich kommentarer kommentit commentaires comentarios commenti reacties yorumlar komentarze talkbacks usercomments user-comments readercomments reader-comments',
  ],
  [
    'related links',
    'related relatedlinks relateds related-articles related-content relatedarticles related-posts relatedposts recirc recirculation recommend recommended recommendation recommendations read-more readmore more-on more-from also-read see-also lire-aussi leggi-anche mehr-zum-thema zum-thema morestories more-stories more-articles most-read mostread most-popular mostpopular popular trending popularnews teaser teasers teaser-list linkbox link-box inline-links internal-link-box crosslink crosslinks jp-relatedposts yarpp upnext up-next next-article storypackage read-next readnext explore-more keep-reading =suggested suggested-posts suggested-articles suggested-stories suggested-reading suggestions relacionados relacionadas verwandte slider-news',
  ],
  [
    'newsletter',
    'newsletter newsletters newsletter-signup signup sign-up subscribe subscription-box subscribe-box email-signup mailing-list optin mc4wp mailchimp',
  ],
  [
    'share',
    'share sharing share-bar sharebar share-buttons sharebuttons share-tools sharetools share-this sharethis social socials social-share social-links social-media-share addtoany addthis sharedaddy sd-sharing follow-us followus bookmark article-tools articletools article-actions toolbar print-button a2a',
  ],
  [
    'promo',
    'promo promos promotion promo-box cta call-to-action banner billboard app-download podcast-promo donate donation support-us membership paywall-offer upsell marketing house-ad plug barrier piano regwall',
  ],
  [
    'navigation',
    'nav navigation navbar menu menus submenu breadcrumb breadcrumbs pagination pager paging skip-link skiplink topbar toc table-of-contents tableofcontents inhaltsverzeichnis site-header masthead global-header prev-next post-navigation nav-links language-switcher',
  ],
  ['footer', 'footer site-footer page-footer colophon copyright legal'],
  [
    'sidebar',
    'sidebar side-bar right-rail rightrail rail rhs left-rail right-col rightcol right-column aside complementary =widget =widgets widget-area sidebar-widget',
  ],
  [
    'tags',
    'tags tag-list taglist tag-cloud tagcloud post-tags article-tags topics topic-list keywords tagged tags-links cat-links filed-under entry-tags story-tags',
  ],
  [
    'author box',
    'author-bio author-box authorbox author-info authorinfo author-card about-author about-the-author author-description author-profile bio biography author-details post-author-box authors-bio',
  ],
  [
    'byline',
    'byline bylines by-line author authors author-name writer entry-meta post-meta postmeta article-meta article-info post-info meta-info metadata dateline publish-date published-date pubdate timestamp date-published date-published entry-date post-date posted-on reading-time read-time datetime article-date article-details',
  ],
  [
    'caption',
    'caption captions wp-caption wp-caption-text image-caption photo-caption img-caption caption-text figcaption photo-credit image-credit credit credits photocredit gallery carousel slideshow lightbox slide slider thumbnail media-caption image-description img-desc img-descr photo-desc bildunterschrift copyright-text image-copyright',
  ],
  ['consent', 'consent gdpr onetrust didomi usercentrics cookiebot'],
  [
    'control',
    'screen-reader-text sr-only visually-hidden visuallyhidden hidden-print tooltip modal popover popup =dialog overlay cookie cookies player video-player audio-player audioplayer jwplayer speechkit read-aloud listen toast alert-bar weather-widget stock-widget poll quiz survey rating ratings votes captcha no-print noprint print-only noscript',
  ],
];

const PATTERN = new RegExp(
  WORDS.map(([, words]) => anyOf(words))
    .map((group) => `(${group})`)
    .join('|'),
);

/** A word after "=" is a whole name; others may be parts of one. */
function anyOf(words: string): string {
  const all = words.split(/\s+/);
  const whole = all.filter((word) => word.startsWith('=')).map((word) => word.slice(1));
  const parts = all.filter((word) => !word.startsWith('='));
  const named = whole.length ? `| (?:${whole.join('|')}) ` : '';
  return `[ -](?:${parts.join('|')})[ -]${named}`;
}

/** What blog software says of a post in its class: categories, tags and features are no parts of the page. */
const SORTED_UNDER = /(?<= )(?:category|tag|has|format|status|type|post-type)-\S+/g;

/** A template's name for the story itself outweighs a word beside it ("article-body ad-free"). */
const STORY_WORDS =
  /[ -](?:article-?body|articlebody|story-?body|storytext|story-?content|article-?content|article-?text|article-?copy|entry-?content|post-?content|post-?body|body-?text|body-?copy|news-?text|content-?body|rich-?text|richtext|paywall|articulo-cuerpo|artikel-?text)[ -]/;

/** Share of the page's running text above which a box is the story whatever its template calls it. */
const TOO_MUCH = 0.45;
/** If less than this share of the running text is left, the reason that took most of it is not believed. */
const LEAST_LEFT = 0.05;
/** Readers can write more than the reporter did, and lawyers more than a brief. */
const NEARLY_ALL = 0.97;
const LONG_WINDED = new Set<string | null>(['comments', 'consent']);

/** Boxes around a box that the template names as the story and that holds a good part of the page's running text. */
function aroundNamedStory(outline: Outline, total: number): Set<Box> {
  const around = new Set<Box>();
  for (const box of outline.boxes) {
    if (box.prose < 0.2 * total || !isNamedStory(box)) continue;
    for (let at = box.parent; at && !around.has(at); at = at.parent) around.add(at);
  }
  return around;
}

/** @returns whether the template names this box as the story's text. */
export const isNamedStory = (box: Box): boolean => STORY_WORDS.test(box.words);

/** @returns why a box by its own element and names is no story; null where nothing says so. */
function furnitureReason(box: Box, known: Map<string, string | null>): string | null {
  const tag = TAGS[box.tag];
  if (tag) return tag === 'caption' && box.element.querySelector('table, pre') ? null : tag;
  if (box.words === ' ' || STORY_WORDS.test(box.words)) return null;
  // An id of a heading or paragraph is mostly made from its own words.
  const words =
    (box.tag === 'p' || box.tag === 'li' || isHeadingTag(box.tag)) &&
    box.attributes.some((name) => name !== 'class')
      ? wordsOf(box.element, ['class'])
      : box.words;
  const seen = known.get(words);
  if (seen !== undefined) return seen;
  const reason = reasonIn(words);
  known.set(words, reason);
  return reason;
}

function reasonIn(words: string): string | null {
  const match = PATTERN.exec(words) && PATTERN.exec(words.replace(SORTED_UNDER, ' '));
  if (!match) return null;
  const group = match.slice(1).findIndex((part) => part !== undefined);
  return WORDS[group]?.[0] ?? null;
}

/**
 * Marks the boxes that hold no story, and counts the running text of all others up to the root. A box that holds
 * nearly all of the page's running text keeps its place, whatever it is called.
 * @param isNews whether the page's data says that it is news
 */
export function markFurniture(outline: Outline, isNews: boolean): void {
  const distrusted = new Set<string>();
  for (let tries = 0; tries < 4; tries++) {
    const { total, left, largest } = mark(outline, distrusted, isNews);
    if (left >= LEAST_LEFT * total || !largest) return;
    distrusted.add(largest);
  }
}

function mark(
  outline: Outline,
  distrusted: Set<string>,
  isNews: boolean,
): { total: number; left: number; largest: string | null } {
  const total = countProse(outline, false);
  markCards(outline, total, isNews);
  markSignUps(outline, total);
  const protectedBoxes = aroundNamedStory(outline, total);
  const held = new Map<string, number>();
  // The boxes of a list share their names.
  const known = new Map<string, string | null>();
  for (const box of outline.boxes)
    if (box.furniture && box.furniture !== 'hidden' && !SHAPED.has(box.furniture)) box.furniture = null;
  for (const box of outline.boxes) {
    const inherited = box.parent?.furniture ?? null;
    if (inherited) {
      box.furniture = inherited;
      continue;
    }
    if (box.furniture && (SHAPED.has(box.furniture) || box.prose < TOO_MUCH * total)) continue;
    const reason = furnitureReason(box, known);
    const most = LONG_WINDED.has(reason) ? NEARLY_ALL : TOO_MUCH;
    const isMarked =
      reason && box.prose < most * total && !protectedBoxes.has(box) && !distrusted.has(reason);
    box.furniture = isMarked ? reason : null;
    if (isMarked) held.set(reason, (held.get(reason) ?? 0) + box.prose);
  }
  const left = countProse(outline, true);
  const largest = [...held].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  return { total, left, largest };
}

const CARD = 'related links';
const SIGN_UP = 'sign-up';
/** What is told by its shape, whatever its template calls it. */
const SHAPED = new Set<string>([CARD, SIGN_UP]);
/** A teaser with its text is lighter than this, and holds little of what runs on the page. */
const CARD_MAX = 600;
/** Boxes side by side that look like teasers and hold most of what runs are what the page is about: places, events. */
const LISTED = { least: 3, share: 0.5 };

/**
 * Marks teasers for other stories by their shape: a small box around a heading that is a link. On a page that is no
 * news, entries of a list look like that too.
 */
function markCards(outline: Outline, total: number, isNews: boolean): void {
  const cards = new Map<Box | null, Box[]>();
  for (const heading of outline.headings) {
    if (heading.weight < 15 || heading.weight > 400 || heading.linked < 0.8 * heading.weight) continue;
    let card = heading;
    for (let at = heading.parent; at && at.weight <= CARD_MAX && at.prose < 0.2 * total; at = at.parent)
      card = at;
    if (card === heading) continue;
    const beside = cards.get(card.parent);
    if (beside) beside.push(card);
    else cards.set(card.parent, [card]);
  }
  for (const group of cards.values()) {
    const prose = group.reduce((sum, card) => sum + card.prose, 0);
    if (!isNews && group.length >= LISTED.least && prose > LISTED.share * total) continue;
    for (const card of group) card.furniture = CARD;
  }
}

/** What is said around a field for an address is lighter than this. */
const SIGN_UP_MAX = 700;

/** Marks what offers to send mail: the box around a field for an address, with its heading and its promises. */
function markSignUps({ fields, headings }: Outline, total: number): void {
  const titles = headings.filter(({ tag }) => tag === 'h1');
  for (const field of fields) {
    let box: Box | null = null;
    for (let at: Box | null = field; at && fits(at); at = at.parent) box = at;
    if (box) box.furniture ??= SIGN_UP;
  }

  function fits(box: Box): boolean {
    return (
      box.weight <= SIGN_UP_MAX &&
      box.prose < 0.2 * total &&
      !/^(?:article|main|body)$/.test(box.tag) &&
      !titles.some((title) => within(title, box))
    );
  }
}

/** Counts the running text of every box; of what is no furniture, where that is told already. */
export function countProse(outline: Outline, skipFurniture: boolean): number {
  for (const box of outline.boxes) box.prose = 0;
  for (const line of outline.lines) {
    if (!(skipFurniture && line.box.furniture)) line.box.prose += proseWeight(line);
    if (!skipFurniture) {
      line.box.weight += line.weight;
      line.box.linked += line.linked;
    }
  }
  for (let i = outline.boxes.length - 1; i > 0; i--) {
    const box = outline.boxes[i];
    if (!box?.parent) continue;
    box.parent.prose += box.prose;
    if (!skipFurniture) {
      box.parent.weight += box.weight;
      box.parent.linked += box.linked;
    }
  }
  return outline.root.prose;
}
