import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_TEMPLATE } from '../../../lib/export/template/default.ts';
import { FIELD_NAMES, fieldsOf } from '../../../lib/export/template/fields.ts';
import { FILTER_NAMES, renderTemplate } from '../../../lib/export/template/render.ts';
import { ENGLISH } from '../../../lib/export/words.ts';
import { article, author, byline, entry, highlight } from '../../support/builders.ts';
import { nastyStories } from '../../support/nasty-stories.ts';
import { readNote, visible } from '../../validate-exports/readers/markdown.ts';

const story = {
  article: article({
    headline: 'Is *this* [[the]] end?',
    byline: byline({ authors: [author(), author({ name: 'Jon: Aker' })] }),
  }),
  entry: entry({ tags: ['sea life', 'ferry'] }),
  highlights: [highlight({ note: 'why?' }), highlight({ id: '2', quotation: 'second' })],
};
const fields = fieldsOf(story, ENGLISH, Date.UTC(2026, 10, 24), (src) => src);
const rendered = (template: string) => {
  const result = renderTemplate(template, fields);
  return result.ok ? result.value : `${result.error.line}: ${result.error.problem}: ${result.error.what}`;
};

describe('a template', () => {
  test.each([
    ['{{headline}}', 'Is \\*this\\* \\[\\[the]] end?'],
    ['{{headline | raw}}', 'Is *this* [[the]] end?'],
    ['title: {{headline | yaml}}', 'title: "Is *this* [[the]] end?"'],
    ['authors: {{authors | yaml}}', 'authors: [ Marta Lind, "Jon: Aker" ]'],
    ['{{authors}}', 'Marta Lind, Jon: Aker'],
    ['{{ authors|join:" | " }}', 'Marta Lind | Jon: Aker'],
    ['{{authors | first | wikilink}}', '[[Marta Lind]]'],
    ['{{#authors}}<{{.}}>{{/authors}}', '<Marta Lind><Jon: Aker>'],
    ['{{#tags}}{{. | tag}} {{/tags}}', '#sea-life #ferry '],
    ['{{published}} {{published | date: "de"}} {{published | year}}', '2026-03-04 4. März 2026 2026'],
    ['{{^updated}}never{{/updated}}{{#updated}}x{{/updated}}', 'never'],
    [
      '{{#highlights}}\n{{quotation | quote}}\n{{#comment}}({{comment}}){{/comment}}\n{{/highlights}}',
      '> We counted the days\n(why?)\n> second\n\n',
    ],
    ['a\n{{#deck}}\nb\n{{/deck}}\nc', 'a\nb\nc'],
    ['{{publication | upper}} {{words}} {{today}}', 'THE HARBOUR POST 37 2026-11-24'],
    ['no tags } { {x}', 'no tags } { {x}'],
    ['', ''],
  ])('%j', (template, expected) => {
    expect(rendered(template)).toBe(expected);
  });

  test.each([
    ['{{headlin}}', '1: unknown field: headlin'],
    ['ok\n{{headline | shout}}', '2: unknown filter: shout'],
    ['{{#deck}}', '1: not closed: deck'],
    ['a\nb {{/deck}}', '2: nothing to close: deck'],
    ['{{#deck}}{{/tags}}', '1: nothing to close: tags'],
    ['{{constructor}}', '1: unknown field: constructor'],
    ['{{a.b}}', '1: not a tag: a.b'],
    ['{{headline | date: unquoted}}', '1: not a tag: headline | date: unquoted'],
    ['{{^deck}}{{nope}}{{/deck}}', '1: unknown field: nope'],
  ])('%j says what is wrong', (template, expected) => {
    expect(rendered(template)).toBe(expected);
  });

  test.each(['{{.}}', ''])(
    'sections in sections cannot make it endless, with %j in the innermost',
    (inner) => {
      const many = { ...fields, authors: Array.from({ length: 1000 }, () => 'x'.repeat(100)) };
      const template = `${'{{#authors}}'.repeat(4)}${inner}${'{{/authors}}'.repeat(4)}`;
      expect(renderTemplate(template, many)).toMatchObject({ ok: false, error: { problem: 'too long' } });
    },
  );

  test('every field and filter that is offered works', () => {
    for (const name of FIELD_NAMES)
      for (const filter of FILTER_NAMES) expect(rendered(`{{${name} | ${filter}}}`)).not.toMatch(/^1: /);
  });

  test('any text is a template or a mistake, never an exception', () => {
    const part = fc.constantFrom(
      '{{',
      '}}',
      '#',
      '/',
      '^',
      'deck',
      'authors',
      ' | ',
      'raw',
      ':',
      '"',
      '.',
      '\n',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => typeof rendered(parts.join('')) === 'string'),
    );
  });

  test.each(Object.entries(nastyStories()))('%s: ours reads back as a note', (_, nasty) => {
    const result = renderTemplate(
      DEFAULT_TEMPLATE,
      fieldsOf(nasty, ENGLISH, 0, (src) => src),
    );
    if (!result.ok) throw new Error(result.error.what);
    const note = readNote(result.value);
    expect(note.properties).toMatchObject({
      title: visible(nasty.article.headline),
      source: nasty.article.url,
    });
    expect(note.blocks[0]).toBe(`heading 1: ${visible(nasty.article.headline)}`);
  });
});
