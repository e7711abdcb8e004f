import { describe, expect, test } from 'vitest';
import { formatOf } from '../../lib/export/formats.ts';
import { parseArticle } from '../../lib/model/parse-article.ts';
import { asExported } from '../support/as-exported.ts';
import { article, byline, dateline } from '../support/builders.ts';
import { exportOptions, unwatched } from '../support/export-options.ts';
import { exportWhole } from '../support/exported-file.ts';
import { inventedStories } from '../support/invented-stories.ts';
import { nastyStories } from '../support/nasty-stories.ts';
import { articleErrors, fileErrors, lineErrors } from '../validate-exports/readers/json.ts';

/** Those that may stand in a history: a story passes `parseArticle` before it is kept. */
const stories = [...Object.values(nastyStories()), ...inventedStories(33)].filter(
  (story) => parseArticle(story.article).ok,
);

const held = stories.map(asExported);

async function exported(id: 'json' | 'json-lines'): Promise<string> {
  const result = await exportWhole(stories, formatOf(id), exportOptions(), unwatched());
  if (!result.ok || typeof result.value.data !== 'string') throw new Error('no file');
  return result.value.data;
}

describe('JSON', () => {
  test('is what its schema says, and gives back the very same stories', async () => {
    const json = await exported('json');
    expect(fileErrors(json)).toEqual([]);
    const read: { stories: typeof stories } = JSON.parse(json);
    expect(read.stories).toEqual(held);
    for (const { article: story } of read.stories)
      expect(parseArticle(story)).toEqual({ ok: true, value: story });
  });

  test('an export of what was read back is the same to the byte', async () => {
    const json = await exported('json');
    const read: { stories: typeof stories } = JSON.parse(json);
    const again = await exportWhole(read.stories, formatOf('json'), exportOptions(), unwatched());
    expect(again.ok && again.value.data).toBe(json);
  });

  test('JSON Lines: each line is a story', async () => {
    const lines = (await exported('json-lines')).trimEnd().split('\n');
    expect(lines).toHaveLength(stories.length);
    expect(lines.flatMap(lineErrors)).toEqual([]);
    expect(lines.map((line) => JSON.parse(line))).toEqual(held);
  });
});

describe('the schema and the reader of stories agree', () => {
  const whole = article({
    agency: { name: 'Associated Press', code: 'AP' },
    byline: byline({ agency: { name: 'Associated Press', code: null } }),
    dateline: dateline({ date: { printed: 'March 4', value: '2026-03-04' } }),
    updated: '2026-03-05',
    labels: ['live'],
    provenance: { headline: { source: 'json-ld', confidence: 1 } },
    body: [
      {
        kind: 'paragraph',
        text: [
          'a',
          { kind: 'link', href: 'https://x.example/', text: ['b', { kind: 'strong', text: ['c'] }] },
        ],
      },
      { kind: 'heading', level: 2, text: ['d'] },
      { kind: 'quote', blocks: [{ kind: 'separator' }], source: null },
      { kind: 'list', ordered: true, items: [['e']] },
      {
        kind: 'figure',
        figure: {
          src: 'https://x.example/i',
          alt: null,
          caption: null,
          credit: { printed: 'f', photographer: null, agency: null },
          width: null,
          height: 1,
        },
      },
      { kind: 'table', head: [['g']], rows: [[['h']]] },
      { kind: 'preformatted', text: 'i' },
      { kind: 'embed', provider: 'j', url: 'https://x.example/v', text: 'k' },
    ],
    notes: [{ kind: 'bio', text: 'l' }],
    corrections: [{ kind: 'update', text: 'm', date: null }],
  });

  test('on a whole story', () => {
    expect(articleErrors(whole)).toEqual([]);
    expect(parseArticle(whole).ok).toBe(true);
  });

  test.each(pathsOf(whole).map((path) => [path.join('.'), path] as const))(
    'on every change at %s',
    (_, path) => {
      for (const value of [undefined, null, 'x', '', 0, 1.5, -1, true, [], {}, [null]]) {
        // All of it may be missing, so that the reader takes a list for an empty record.
        if (path.join('.') === 'provenance' && Array.isArray(value)) continue;
        const changed = withValue(whole, path, value);
        expect([value, articleErrors(changed).length === 0]).toEqual([value, parseArticle(changed).ok]);
      }
    },
  );
});

function pathsOf(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, child]) => [[key], ...pathsOf(child).map((path) => [key, ...path])]);
}

/** @returns a copy with another value at the path; `undefined` takes the key away. */
function withValue(root: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(root);
  let parent: unknown = copy;
  for (const key of path.slice(0, -1)) parent = Reflect.get(Object(parent), key);
  const last = path.at(-1) ?? '';
  if (value === undefined && !Array.isArray(parent)) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value ?? null);
  return copy;
}
