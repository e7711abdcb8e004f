// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { Blocks } from '../../../components/article/blocks.tsx';
import { cut, type Mark } from '../../../components/article/marks.ts';
import type { Block } from '../../../lib/model/article.ts';
import type { HighlightId } from '../../../lib/model/highlight.ts';

const pictures = { shown: true, kept: new Map(), onShow: () => undefined };

function draw(...body: Block[]): HTMLElement {
  render(<Blocks body={body} marks={new Map()} pictures={pictures} />, document.body);
  return document.body;
}

const mark = (id: string, start: number, end: number): Mark => ({
  id: id as HighlightId,
  start,
  end,
  colour: 'yellow',
  noted: false,
});

beforeEach(() => render(null, document.body));

test('an address that is no web address is shown as words, a picture from one not at all', () => {
  const page = draw(
    { kind: 'paragraph', text: [{ kind: 'link', href: 'javascript:alert(1)', text: ['Click'] }, ' me'] },
    { kind: 'embed', provider: 'Shoreline', url: 'data:text/html,x', text: 'Hello' },
    {
      kind: 'figure',
      figure: {
        src: 'file:///etc/hosts',
        alt: 'x',
        caption: 'A pier',
        credit: null,
        width: null,
        height: null,
      },
    },
  );
  expect(page.querySelectorAll('a, img')).toHaveLength(0);
  expect(page.textContent).toContain('Click me');
  expect(page.textContent).toContain('A pier');
});

test('markup in a story is words', () => {
  const page = draw({ kind: 'paragraph', text: ['<img src=x onerror=alert(1)> & <b>bold</b>'] });
  expect(page.querySelector('img, b')).toBeNull();
  expect(page.textContent).toBe('<img src=x onerror=alert(1)> & <b>bold</b>');
});

test('links open elsewhere, and tell nobody where from', () => {
  const page = draw({
    kind: 'paragraph',
    text: [{ kind: 'link', href: 'https://harbourpost.example/a', text: ['The Post'] }],
  });
  const link = page.querySelector('a');
  expect([link?.target, link?.rel, link?.title]).toEqual([
    '_blank',
    'noopener noreferrer',
    'harbourpost.example',
  ]);
});

test('text is cut where marks begin and end; of two that overlap the later one is seen', () => {
  const pieces = cut('0123456789', 100, [mark('a', 98, 104), mark('b', 103, 106), mark('c', 120, 130)]);
  expect(pieces.map(({ text, mark }) => [text, mark?.id ?? null])).toEqual([
    ['012', 'a'],
    ['3', 'b'],
    ['45', 'b'],
    ['6789', null],
  ]);
});
