import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../../lib/extract/extract.ts';
import { openCutting } from '../../../../lib/extract/interpret/gate/open.ts';
import { interpret } from '../../../../lib/extract/interpret/interpret.ts';
import { read } from '../../../../lib/extract/read/read.ts';
import { cutting } from '../../../support/cuttings.ts';

const NOW = Date.UTC(2026, 10, 24);
/** As a cutting travels. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a cutting', () => {
  test('gives the story with all that stood around it', () => {
    const opened = openCutting(sent(cutting()));
    const story = opened.ok ? interpret(opened.value, NOW) : opened;
    expect(story).toMatchObject({
      ok: true,
      value: {
        article: {
          headline: 'Ferry returns',
          kicker: 'Islands',
          section: 'Coast',
          language: 'en',
          byline: { authors: [{ name: 'Ida Holm' }, { name: 'Jon Vik' }] },
          published: '2026-03-04T07:30:00+01:00',
          lead: { src: 'https://harbourpost.example/ferry.jpg', credit: { photographer: 'Ruth Amadi' } },
        },
      },
    });
    const kinds = story.ok ? story.value.article.body.map((block) => block.kind) : [];
    expect(kinds).toContain('embed');
    expect(kinds).toContain('separator');
  });

  const pages = new URL('../../../pages/', import.meta.url);
  const slugs = readdirSync(pages, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  test.each(slugs.map(({ name }) => name).filter((name) => name !== 'write'))(
    'loses nothing on its way: %s',
    (slug) => {
      const html = readFileSync(new URL(`${slug}/page.html`, pages), 'utf8');
      const url = /^<!-- (\S+) -->/.exec(html)?.[1] ?? '';
      const { window } = new JSDOM(html, { url });
      globalThis.DOMParser = window.DOMParser;
      const cut = read(window.document, url);
      const opened = cut.ok ? openCutting(sent(cut.value)) : cut;
      expect(opened.ok ? interpret(opened.value, NOW) : opened).toEqual(
        extract(window.document, url, { now: NOW }),
      );
    },
  );
});

type Path = (string | number)[];

/** A cutting with one value changed. */
function spoilt(path: Path, value: unknown): unknown {
  const whole = sent(cutting());
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((at, key) => Object(at)[key], whole);
  Object(holder)[last] = value;
  return whole;
}

describe('what a page forges', () => {
  test.each<[Path, unknown]>([
    [['url'], 'javascript:alert(1)'],
    [['url'], 7],
    [['claims'], {}],
    [['claims', 0, 'field'], 'constructor'],
    [['claims', 0, 'source'], 'reader'],
    [['claims', 0, 'confidence'], 2],
    [['claims', 0, 'value'], 'a'.repeat(20_001)],
    [['headline', 'text'], null],
    [['headline', 'box'], 100_000],
    [['headline', 'evidence'], null],
    [['story', 'core'], 'length'],
    [['story', 'core'], -1],
    [['story', 'confidence'], Number.NaN],
    [['trail'], 'Home'],
    [['boxes'], []],
    [['boxes', 3, 'in'], 3],
    [['boxes', 3, 'in'], 4],
    [['boxes', 3, 'in'], undefined],
    [['boxes', 3, 'tag'], { toString: 'p' }],
    [['boxes', 3, 'words'], 'a'.repeat(2_001)],
    [['boxes', 3, 'weight'], -1],
    [['boxes', 3, 'weight'], '80'],
    [['boxes', 3, 'furniture'], 1],
    [['boxes', 3, 'at'], 1.5],
    [
      ['boxes', 3, 'people'],
      ['Ida Holm', 7],
    ],
    [['boxes', 3, 'time'], '2026'],
    [['boxes', 3, 'frame'], { addresses: [null], title: '' }],
    [['marks', 0, 'in'], 0],
    [['marks', 0, 'href'], ['/']],
    [['lines', 0, 'in'], 1_000_000],
    [['lines', 0, 'pieces'], [['text', 1_000_000]]],
    [['lines', 0, 'pieces'], [[{}, -1]]],
    [['lines', 0, 'pieces'], [['text', -1, 'more']]],
    [['pictures', 0, 'src'], 'data:image/png;base64,AAAA'],
    [['pictures', 0, 'width'], null],
    [['pictures', 0, 'at'], -1],
  ])('%j as %j is refused, by its path', (path, value) => {
    const result = openCutting(spoilt(path, value));
    expect(result).toMatchObject({ ok: false, error: { kind: 'article-not-valid' } });
    const named = !result.ok && result.error.kind === 'article-not-valid' ? result.error.path : '';
    expect(named.split('.')[0]).toBe(String(path[0]));
  });

  test.each([null, undefined, 'a text', 7, [], {}])('%j as a whole is refused', (value) => {
    expect(openCutting(value).ok).toBe(false);
  });

  test('boxes so deep that every line would be a long way are refused', () => {
    const deep = cutting();
    const boxes = Array.from({ length: 20_000 }, (_, i) => (i ? { in: i - 1, tag: 'div' } : { tag: 'body' }));
    const lines = Array.from({ length: 2_000 }, () => ({ in: 19_999, pieces: [['A sentence.', -1]] }));
    const story = { ...deep.story, core: 0, scope: 0 };
    const headline = { ...deep.headline, box: null };
    expect(openCutting({ ...deep, boxes, lines, story, headline, pictures: [] })).toMatchObject({
      error: { path: 'lines.1000.depth' },
    });
  });

  test('what a cutting does not know is left behind', () => {
    const opened = openCutting({ ...cutting(), html: '<script>' });
    expect(JSON.stringify(opened.ok && Object.keys(opened.value))).not.toContain('html');
  });
});
