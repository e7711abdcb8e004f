import { namedElements } from '../../lib/site-rules/named-elements.ts';

/** @returns the elements of a page with this body that a rule could name */
export const elementsOf = (body: string) =>
  namedElements(new DOMParser().parseFromString(`<!doctype html><body>${body}`, 'text/html'));

/** Two stories of each of these templates, which name the author's element in their own ways. */
export const TEMPLATES: { name: string; page(author: string): string; wrong: string }[] = [
  {
    name: 'a class beside a desk that looks like the author',
    page: (author) =>
      `<article><h1>Ferry is back</h1><p class="desk">Coast desk</p><div class="story-writer">${author}</div><p>Text.</p></article>`,
    wrong: 'Coast desk',
  },
  {
    name: 'microdata',
    page: (author) =>
      `<h1>Ferry is back</h1><span itemprop="author"><b itemprop="name">${author}</b></span><p>Text.</p>`,
    wrong: 'Text.',
  },
  {
    name: 'a data attribute, with hashed classes',
    page: (author) =>
      `<header class="css-1x9kq2"><h1>Ferry is back</h1><a class="Link_a__xKqPz" data-testid="byline-name">${author}</a></header>`,
    wrong: 'Ferry is back',
  },
  {
    name: 'a class that teasers use too',
    page: (author) =>
      `<div class="teaser"><span class="author">Someone Else</span></div>
       <div class="story-head"><h1>Ferry is back</h1><span class="author">By ${author}</span></div>
       <div class="teaser"><span class="author">Third Person</span></div>`,
    wrong: 'Someone Else',
  },
  {
    name: 'a list of links',
    page: (author) =>
      `<h1>Ferry is back</h1><ul class="writers">${author
        .split(' and ')
        .map((name) => `<li><a rel="author" href="/x">${name}</a></li>`)
        .join('')}</ul>`,
    wrong: 'Ferry is back',
  },
];
