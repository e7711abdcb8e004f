import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openZip, zipPieces } from '../../lib/export/zip.ts';

const NOW = Date.UTC(2026, 10, 24);

test('a ZIP holds more files than 16 bits count', { timeout: 30_000 }, () => {
  const archive = openZip(NOW);
  for (let index = 0; index < 66_000; index++) archive.add(`${index}.txt`, String(index), true);
  const names: string[] = [];
  const files = unzipSync(archive.close(), {
    filter: ({ name }) => {
      names.push(name);
      return name === '65999.txt';
    },
  });
  expect(names).toHaveLength(66_000);
  expect(strFromU8(files['65999.txt'] ?? new Uint8Array())).toBe('65999');
});

test('what was taken is not held any longer', () => {
  const archive = openZip(NOW);
  archive.add('a.txt', 'a');
  const first = archive.taken();
  expect(first.length).toBeGreaterThan(0);
  expect(archive.taken()).toHaveLength(0);
  archive.add('b.txt', 'b');
  const whole = new Uint8Array([...first, ...archive.close()]);
  expect(Object.keys(unzipSync(whole))).toEqual(['a.txt', 'b.txt']);
});

test('a file is made when its piece is asked for', async () => {
  let made = 0;
  async function* files() {
    for (let index = 0; index < 5; index++) {
      made++;
      yield { path: `${index}.txt`, data: 'x' };
    }
  }
  const pieces = zipPieces(files(), NOW);
  await pieces.next();
  expect(made).toBe(1);
  await pieces.return(undefined);
  expect(made).toBe(1);
});
