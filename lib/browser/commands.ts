import browser from 'webextension-polyfill';

/** @returns the keys that work in every tab, as the reader set them, with what they do; those without a key are left out */
export async function commandKeys(): Promise<[string, string][]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ shortcut, description }): [string, string][] =>
    shortcut && description ? [[shortcut, description]] : [],
  );
}
