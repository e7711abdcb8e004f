import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { findProgram } from '../../e2e/find-browser.ts';

/** A table as the spreadsheet has it. */
export interface Sheet {
  /** What the cells hold, row by row, the heading first. */
  rows: string[][];
  /** What those cells compute that are formulas. */
  formulas: string[];
}

/** @returns where LibreOffice is on this machine, or null; it is large, so that nobody installs it unasked */
export const libreOffice = (): string | null => findProgram('soffice');

/** Commas, double quotes, UTF-8, from the first line; the last field: formulas are run, as Excel runs them. */
const AS_EXCEL = 'CSV:44,34,76,1,,0,false,false,false,false,false,0,true';
/** Numbers as they are, not as they are shown. */
const AS_THEY_ARE = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';

/** @returns the table as LibreOffice Calc opens it */
export async function openInCalc(program: string, table: string): Promise<Sheet> {
  const folder = await mkdtemp(join(tmpdir(), 'calc-'));
  const path = join(folder, 'stories.csv');
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const convert = (to: string) =>
    promisify(execFile)(program, [
      '--headless',
      profile,
      `--infilter=${AS_EXCEL}`,
      ...['--convert-to', to, '--outdir', join(folder, 'opened'), path],
    ]);
  try {
    await writeFile(path, table);
    // Its own format says which cells are formulas, and loses tabs in cells of several lines: their text is in the other.
    await convert('fods');
    await convert(AS_THEY_ARE);
    const sheet = await readFile(join(folder, 'opened', 'stories.fods'), 'utf8');
    const cells = await readFile(join(folder, 'opened', 'stories.csv'), 'utf8');
    return {
      rows: parse(cells, { bom: true, relaxColumnCount: true }),
      formulas: [...sheet.matchAll(/ table:formula="([^"]*)"/g)].map(([, formula = '']) => formula),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
