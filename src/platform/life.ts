/** What the browser tells the background about our own life. */
import browser from 'webextension-polyfill';
import { calledOn } from './tabs.ts';
import type { CalledOn } from './tabs.ts';

/** Calls back each time we were installed or updated; `first` only on the very first install. */
export function onInstalled(fn: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => fn(reason === 'install'));
}

/** Calls back when the browser starts. */
export function onStart(fn: () => void): void {
  browser.runtime.onStartup.addListener(fn);
}

/** Calls back with the tab when the person presses the key for a command of the manifest. */
export function onCommand(name: string, fn: (tab: CalledOn | undefined) => void): void {
  browser.commands.onCommand.addListener((pressed, tab) => {
    if (pressed === name) fn(calledOn(tab));
  });
}

/** A browser ends a background that calls nothing of its API for half a minute. Milliseconds. */
const callEvery = 20_000;

/** Keeps the background from being put to sleep while it works. */
export async function awake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => {
    void browser.runtime.getPlatformInfo().catch(() => undefined);
  }, callEvery);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
