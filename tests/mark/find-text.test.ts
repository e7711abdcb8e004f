// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findText } from '../../lib/mark/find-text.ts';

function find(html: string, sentence: string): string | null {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  document.body.replaceChildren(...body.childNodes);
  const before = document.body.outerHTML;
  const found = findText(document.body, sentence)?.toString().replace(/\s+/g, ' ') ?? null;
  expect(document.body.outerHTML).toBe(before);
  return found;
}

test('a sentence is found through links, emphasis and line breaks of the source', () => {
  const html = '<p>First. The <a href="#">ferry</a> will\n   sail <em>again</em>, the board said. Last.</p>';
  expect(find(html, 'The ferry will sail again, the board said.')).toBe(
    'The ferry will sail again, the board said.',
  );
});

test('soft hyphens of the page do not matter', () => {
  expect(find('<p>The har\u00adbour board met.</p>', 'The harbour board met.')).not.toBeNull();
});

test('what is not shown is not found', () => {
  expect(find('<script>"The ferry sails."</script><p>No.</p>', 'The ferry sails.')).toBeNull();
  expect(find('<p>No.</p>', ' ')).toBeNull();
});
