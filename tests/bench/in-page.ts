import { build } from 'vite';

/**
 * @param entry path of a module, from the project's root
 * @param name what its exports are called in the page
 * @returns the module with all that it imports, as one classic script that defines `globalThis[name]`
 */
export async function inPage(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'esnext', lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  return `${chunk.code}\nglobalThis.${name} = ${name}; undefined`;
}
