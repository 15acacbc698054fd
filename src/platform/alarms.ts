/** Wakes the background at set times; it sleeps otherwise. */
import browser from 'webextension-polyfill';

const name = 'daily';

/** Calls back about once a day, also after the background was stopped in between. */
export function onceADay(fn: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) fn();
  });
  const setUp = async (): Promise<void> => {
    if ((await browser.alarms.get(name)) !== undefined) return;
    await browser.alarms.create(name, { periodInMinutes: 24 * 60 });
  };
  void setUp();
}

/** Calls back at the time that `wakeAt` has set under this name. */
export function onWake(name: string, fn: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) fn();
  });
}

/** Sets the time of a name, milliseconds since 1970, in place of an older one; undefined: never. */
export async function wakeAt(name: string, when: number | undefined): Promise<void> {
  if (when === undefined) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when });
}
