/** `npm run golden -- slug …`: writes expected.json of golden pages as they are read today; without slugs, of all. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readGoldenPage } from '../read-page.ts';

const pages = fileURLToPath(new URL('..', import.meta.url));
const all = readdirSync(pages).filter((name) => existsSync(`${pages}${name}/page.html`));
const asked = process.argv.slice(2);
const unknown = asked.filter((slug) => !all.includes(slug));
if (unknown.length) throw new Error(`No such page: ${unknown.join(', ')}`);

for (const slug of asked.length ? asked : all) {
  const { result } = readGoldenPage(`${pages}${slug}`);
  const found = result.ok ? result.value : result.error;
  writeFileSync(`${pages}${slug}/expected.json`, `${JSON.stringify(found, null, 2)}\n`);
  console.log(`${slug}: ${result.ok ? result.value.article.headline : result.error.kind}`);
}
