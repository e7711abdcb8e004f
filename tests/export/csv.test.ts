import { expect, test } from 'vitest';
import { csvCell } from '../../lib/export/csv.ts';

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '＝1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\t=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u202e=1+1',
  '\u2060\u00ad=1+1',
])('no spreadsheet runs %j', (text) => {
  expect(csvCell(text)).toBe(`"'${text}"`);
});

test.each(['Ferry returns', '1 = 1', 'A – B', '“=”'])('%j stays as it is', (text) => {
  expect(csvCell(text)).toBe(`"${text}"`);
});

test('quotation marks in a cell end none', () => {
  expect(csvCell('"=1","2"')).toBe('"""=1"",""2"""');
});
