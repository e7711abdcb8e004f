import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { FORMATS } from '../../lib/export/formats.ts';
import { provideProgram } from '../e2e/find-browser.ts';
import { exportOptions, unwatched } from '../support/export-options.ts';
import { exportWhole } from '../support/exported-file.ts';
import { inventedStories } from '../support/invented-stories.ts';
import { CHECKS } from './checks.ts';
import { isEpubcheckThere } from './readers/epub.ts';
import { storySets } from './stories.ts';

/**
 * Runs every format through its independent reader over the demo newsroom, the nastiest stories and 200 invented ones;
 * then says how large and how slow 1,000 stories are. `npm run validate:exports -- --stories 20 --only epub` for less.
 */
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '200' },
    only: { type: 'string' },
    timed: { type: 'string', default: '1000' },
  },
});

// Independent readers that no package brings along; on Debian they are installed here.
if (!isEpubcheckThere()) provideProgram('epubcheck');
provideProgram('unzip');
const sets = await storySets(Number(values.stories));
/** `failures` is null where the judge is not on this machine: nothing was judged. */
const report: Record<string, { validator: string; stories: number; failures: number | null }> = {};
const problems: string[] = [];

console.log(row('format', 'judged by', 'stories', 'failures'));
for (const { format, validator, run } of CHECKS) {
  if (values.only && !format.startsWith(values.only)) continue;
  const verdict = await run(sets);
  if (!verdict) {
    report[format] = { validator, stories: 0, failures: null };
    console.log(row(format, validator, '0', 'not run'));
    continue;
  }
  const { stories, failures } = verdict;
  report[format] = { validator, stories, failures: failures.length };
  problems.push(...failures.map((failure) => `${format}: ${failure}`));
  console.log(row(format, validator, String(stories), String(failures.length)));
}

const many = inventedStories(Number(values.timed), 2);
/** `cpu`: what of the time was this process's own work; the rest, other programs and pauses for the page. */
const sizes: Record<string, { stories: number; bytes: number; milliseconds: number; cpu: number }> = {};
if (many.length > 0) console.log(`\n${row('format', `${many.length} stories`, 'KB', 'ms (CPU)')}`);
for (const format of many.length > 0 ? FORMATS : []) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const result = await exportWhole(many, format, exportOptions(), unwatched());
  const milliseconds = Math.round(performance.now() - start);
  const { user, system } = process.cpuUsage(used);
  const cpu = Math.round((user + system) / 1000);
  if (!result.ok) throw new Error(`${format.id}: ${result.error.kind}`);
  const { data, name } = result.value;
  const bytes = typeof data === 'string' ? Buffer.byteLength(data) : data.length;
  sizes[format.id] = { stories: many.length, bytes, milliseconds, cpu };
  console.log(row(format.id, name, (bytes / 1024).toFixed(0), `${milliseconds} (${cpu})`));
}

await mkdir('.output/bench', { recursive: true });
await writeFile('.output/bench/exports.json', `${JSON.stringify(report, null, 2)}\n`);
await writeFile('.output/bench/export-sizes.json', `${JSON.stringify(sizes, null, 2)}\n`);

for (const problem of problems.slice(0, 50)) console.error(problem);
if (problems.length > 50) console.error(`… and ${problems.length - 50} more`);
process.exitCode = problems.length > 0 ? 1 : 0;

function row(format: string, judge: string, stories: string, failures: string): string {
  return `${format.padEnd(20)} ${judge.padEnd(36)} ${stories.padStart(8)} ${failures.padStart(14)}`;
}
