import browser from 'webextension-polyfill';

/** @returns the keys that work in every tab, as the reader set them, with what they do; those without a key are left out */
export async function commandKeys(): Promise<[string, string][]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, shortcut, description }): [string, string][] => {
    // Chrome describes its own command in no words.
    const what = description || (name === '_execute_action' ? 'Read the story of this page' : '');
    return shortcut && what ? [[shortcut, what]] : [];
  });
}

/** Calls back when a key of ours is pressed in a tab, with the command's name in the manifest. */
export function onCommand(listener: (command: string) => Promise<void>): void {
  browser.commands.onCommand.addListener((command) => void listener(command).catch(console.error));
}

/** @returns where this browser lets its reader change the keys */
export const whereKeysChange = (): string =>
  'sidebarAction' in browser
    ? 'To change them: Add-ons and themes, the gear, “Manage extension shortcuts”.'
    : 'To change them, open chrome://extensions/shortcuts.';
