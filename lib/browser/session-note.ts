import browser from 'webextension-polyfill';

/** @returns a place for one value that outlasts our pages, and ends with the browser; it is in memory alone */
export const sessionNote = (key: string) => ({
  read: async (): Promise<unknown> => (await browser.storage.session.get(key))[key],
  /** @param value null: none */
  write(value: object | null): void {
    browser.storage.session.set({ [key]: value }).catch(console.error);
  },
});
