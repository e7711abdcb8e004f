import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseExtraction } from '../../lib/model/parse-article.ts';
import { readGoldenPage } from './read-page.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const slugs = readdirSync(here).filter((name) => existsSync(`${here}${name}/page.html`));

test('there are golden pages', () => expect(slugs.length).toBeGreaterThan(20));

/** `npm run golden -- slug` writes the file that is compared here: read it before you commit it. */
test.each(slugs)('%s', (slug) => {
  const { result } = readGoldenPage(`${here}${slug}`);
  const expected: unknown = JSON.parse(readFileSync(`${here}${slug}/expected.json`, 'utf8'));
  expect(result.ok ? result.value : result.error).toEqual(expected);
  if (result.ok) expect(parseExtraction(result.value)).toEqual({ ok: true, value: result.value });
});
