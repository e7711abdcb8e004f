import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A folder of `node_modules` with a package's code, and the package's name. */
const PACKAGE = /^\0?(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;

/**
 * Gathers whose code is in what is built: all the licences of ours ask that their words go with it.
 *
 * @returns a plugin for each bundle, and what they have gathered, as a text for readers
 */
export function thirdPartyCode(): { plugin: Plugin; notices(): string } {
  const folders = new Map<string, string>();
  const plugin: Plugin = {
    name: 'third-party-code',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const [, folder, name] = (renderedLength > 0 && PACKAGE.exec(id)) || [];
          if (folder && name) folders.set(name.replace('\\', '/'), folder);
        }
      }
    },
  };
  // Marked as UTF-8: browsers take a text of an extension for Latin letters otherwise.
  const notices = () =>
    '\ufeff' +
    [...folders]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, folder]) => noticeOf(name, folder))
      .join(`\n${'-'.repeat(80)}\n\n`);
  return { plugin, notices };
}

/** @throws where a package has no licence that can be handed on: nothing is to be published with it */
function noticeOf(name: string, folder: string): string {
  const { version, license, author, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  if (typeof license !== 'string') throw new Error(`${name} names no licence`);
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const by = typeof author === 'string' ? author : author?.name;
  if (texts.length === 0) texts.push(licenceWithoutFile(name, license, by));
  const head = [`${name} ${version}`, `Licence: ${license}`, by && `By ${by}`, homepage].filter(Boolean);
  return `${[head.join('\n'), ...texts].join('\n\n')}\n`;
}

/** The words of a licence that a package names without bringing them: those of MIT are in our own. */
function licenceWithoutFile(name: string, license: string, by: unknown): string {
  if (license !== 'MIT' || typeof by !== 'string') throw new Error(`${name} brings no words of its licence`);
  return readFileSync('LICENSE', 'utf8')
    .replace(/^Copyright .*$/m, `Copyright (c) ${by}`)
    .trim();
}
