import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The table of folders in `docs/architecture.md` is a promise: nothing imports what its row does not name. */
interface Row {
  folder: string;
  /** Null: everything. */
  values: string[] | null;
  types: string[];
}

const rows = readFileSync('docs/architecture.md', 'utf8')
  .split('\n')
  .flatMap((line): Row[] => {
    const [, folder = '', , allowed = ''] = line.split('|').map((cell) => cell.trim());
    const name = /^`((?:lib\/)?[\w-]+)\/`$/.exec(folder)?.[1];
    if (!name || name === 'tests') return [];
    const [values = '', types = ''] = allowed.split('types of');
    const named = (words: string) => [...words.matchAll(/`([\w-]+)`/g)].map(([, one]) => `lib/${one}`);
    return [
      { folder: name, values: allowed === 'everything below' ? null : named(values), types: named(types) },
    ];
  });

const folderOf = (path: string): string => {
  const [top = '', next = ''] = path.split(sep);
  return top === 'lib' ? `lib/${next}` : top;
};

interface Import {
  of: string;
  onlyTypes: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(
    /\b(?:import|export)\s+(type\b)?([^;'"]*?)from '(\.[^']+)'|import\('(\.[^']+)'\)/g,
  );
  return [...statements].map(([, type, names = '', from, loaded]) => ({
    of: folderOf(join(dirname(file), from ?? loaded ?? '')),
    onlyTypes: type !== undefined || /^\s*\{(?:\s*type\s[^,}]+,?)+\s*\}\s*$/.test(names),
  }));
}

test('every folder has its row', () => {
  const folders = new Set(globSync('{entrypoints,components,lib}/**/*.{ts,tsx}').map(folderOf));
  expect(rows.map(({ folder }) => folder).sort()).toEqual([...folders].sort());
});

describe.each(rows)('$folder', ({ folder, values, types }) => {
  test('imports what its row names', () => {
    const strangers = globSync(`${folder}/**/*.{ts,tsx}`).flatMap((file) =>
      importsOf(file)
        .filter(({ of }) => of !== folder && values !== null && !values.includes(of))
        .filter(({ of, onlyTypes }) => !(onlyTypes && types.includes(of)))
        .map(({ of }) => `${file} imports ${of}`),
    );
    expect(strangers).toEqual([]);
  });
});
