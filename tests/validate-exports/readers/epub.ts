import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's `epubcheck` is the jar itself, which only some systems can run by its name. */
const JAR = process.env['EPUBCHECK'] ?? '/usr/share/java/epubcheck.jar';

export const isEpubcheckThere = (): boolean => existsSync(JAR);

interface Report {
  messages: { severity: string; ID: string; message: string; locations: { path: string; line: number }[] }[];
}

/** @returns what epubcheck has against a book: errors and warnings. */
export async function epubMessages(book: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'epubcheck-'));
  try {
    const [path, report] = [join(folder, 'book.epub'), join(folder, 'report.json')];
    await writeFile(path, book);
    await run('java', ['-jar', JAR, path, '--json', report]);
    const { messages }: Report = JSON.parse(await readFile(report, 'utf8'));
    return messages
      .filter(({ severity }) => severity !== 'USAGE' && severity !== 'SUPPRESSED')
      .map(({ severity, ID, message, locations }) => `${severity} ${ID} ${locations[0]?.path}: ${message}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @returns what `unzip -t` has against an archive. */
export async function zipErrors(archive: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'unzip-'));
  try {
    const path = join(folder, 'stories.zip');
    await writeFile(path, archive);
    const { code, output } = await run('unzip', ['-t', path]);
    return code === 0 && /No errors detected/.test(output) ? [] : [output.slice(-500)];
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(command: string, parameters: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    execFile(command, parameters, { maxBuffer: 100_000_000 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}
