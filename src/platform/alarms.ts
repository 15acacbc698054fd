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
