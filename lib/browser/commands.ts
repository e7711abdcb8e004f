import browser from 'webextension-polyfill';

/** @returns the keys that work in every tab, as the reader set them, with what they do; those without a key are left out */
export async function commandKeys(): Promise<[string, string][]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ shortcut, description }): [string, string][] =>
    shortcut && description ? [[shortcut, description]] : [],
  );
}

/** Calls back when a key of ours is pressed in a tab, with the command's name in the manifest. */
export function onCommand(listener: (command: string) => Promise<void>): void {
  browser.commands.onCommand.addListener((command) => void listener(command).catch(console.error));
}
