import browser from 'webextension-polyfill';

const KEY = 'retention.followed';

/** @returns when the rules of retention were last followed, epoch milliseconds; 0 for never */
export async function lastTidied(): Promise<number> {
  const { [KEY]: time } = await browser.storage.local.get(KEY);
  return typeof time === 'number' ? time : 0;
}

/** @param time when the rules were followed, epoch milliseconds */
export const rememberTidied = (time: number): Promise<void> => browser.storage.local.set({ [KEY]: time });
