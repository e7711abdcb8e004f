import browser from 'webextension-polyfill';

/** Wakes the background at a time (epoch milliseconds), once; null: never. An earlier alarm of the name is gone. */
export async function setAlarm(name: string, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when });
}

/** The browser is told when the listener is done: Firefox leaves the background alive until then. */
export const onAlarm = (name: string, listener: () => Promise<void>): void =>
  browser.alarms.onAlarm.addListener(async (alarm) => {
    if (alarm.name === name) await listener().catch(console.error);
  });
