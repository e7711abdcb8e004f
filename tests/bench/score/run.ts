/**
 * `npm run bench`: runs the scorers of the benchmark folder on what `npm run bench:bundle` built. The folder is
 * not part of this repository: `--dir FOLDER` or the variable BENCH names it, `../shared/bench` is looked at
 * otherwise. `--only pages,datelines,summary` picks parts; all other arguments go to the scorers.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const given = process.argv.slice(2);

function take(flag: string): string | null {
  const at = given.indexOf(flag);
  if (at < 0) return null;
  const [, value = ''] = given.splice(at, 2);
  return value;
}

const folder = resolve(root, take('--dir') ?? process.env['BENCH'] ?? '../shared/bench');
const only = take('--only')?.split(',') ?? ['pages', 'datelines', 'summary'];

if (!existsSync(folder)) {
  console.log(
    `No benchmark here: ${folder} does not exist. Give its place with --dir FOLDER or BENCH=FOLDER.`,
  );
  process.exit(0);
}

const runs: [part: string, args: string[]][] = [
  ['pages', ['--bundle', '.output/bench/extract.js']],
  ['datelines', ['.output/bench/news.mjs']],
  ['summary', ['.output/bench/news.mjs']],
];

let failed = false;
for (const [part, args] of runs) {
  if (!only.includes(part)) continue;
  const scorer = `${folder}/${part}/score.mjs`;
  if (!existsSync(scorer)) {
    console.log(`\n${part}: no scorer at ${scorer}`);
    continue;
  }
  console.log(`\n${part}`);
  const { status } = spawnSync(process.execPath, [scorer, ...args, ...given], {
    cwd: root,
    stdio: 'inherit',
  });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
