/**
 * `npm run bench:bundle`: builds what the benchmarks measure from the code that ships.
 * .output/bench/extract.js, a classic script that defines `globalThis.extract`; .output/bench/news.mjs, a Node module.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

for (const [entry, format, fileName] of [
  ['extract.ts', 'iife', 'extract.js'],
  ['news.ts', 'es', 'news.mjs'],
] as const) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      lib: { entry: `tests/bench/${entry}`, formats: [format], name: 'lede', fileName: () => fileName },
      outDir: '.output/bench',
      emptyOutDir: false,
      minify: format === 'iife',
      target: 'esnext',
    },
  });
  console.log(`.output/bench/${fileName}`);
}
