import browser from 'webextension-polyfill';

/** Wakes the background at a time (epoch milliseconds), once; null: never. An earlier alarm of the name is gone. */
export async function setAlarm(name: string, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when });
}

/** Runs when the alarm of that name rings. What it throws is written to the console: nobody waits for it. */
export const onAlarm = (name: string, listener: () => Promise<void>): void =>
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener().catch(console.error);
  });
