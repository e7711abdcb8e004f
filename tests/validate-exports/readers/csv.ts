import { parse } from 'csv-parse/sync';

/** @returns the rows of a table by column, as an independent parser reads them. */
export const readCsv = (table: string): Record<string, string>[] =>
  parse(table, { columns: true, bom: true });

/** What Excel, LibreOffice, Numbers and Google Sheets take for the beginning of a formula. */
const FORMULA = /^[\s\u200B\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** @returns the cells that a spreadsheet could run. */
export const formulas = (rows: readonly Record<string, string>[]): string[] =>
  rows
    .flatMap((row) => Object.values(row))
    .filter((cell) => FORMULA.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell));

/** @returns a cell without the apostrophe that guards it. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
