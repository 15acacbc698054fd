import { expect, test, vi } from 'vitest';
import { dataKinds } from '../../src/report/data-kinds.ts';
import { makeBrowser } from './fake-browser.ts';
import { onNewBrowser } from './with-browser.ts';

const load = (browser = makeBrowser()) =>
  onNewBrowser(() => import('../../src/platform/forget.ts'), browser);

/** A database that is there, until it is deleted. */
function fakeDatabase(fails = false) {
  const deleted: string[] = [];
  vi.stubGlobal('indexedDB', {
    deleteDatabase: (name: string) => {
      deleted.push(name);
      return {
        result: undefined,
        error: new Error('blocked'),
        addEventListener: (event: string, fn: () => void) => {
          if (event === (fails ? 'error' : 'success')) fn();
        },
      };
    },
  });
  return deleted;
}

test('one call empties storage, session and database, and gives back the hosts of organisations alone', async () => {
  const deleted = fakeDatabase();
  const { browser, module } = await load();
  await browser.storage.local.set({ settings: { language: 'th' }, choices: {} });
  await browser.storage.session.set({ 'handed over 1': {} });
  const hosts = ['https://taxii.org.example/*', 'https://www.facebook.com/*'];
  await browser.permissions.request({ origins: hosts });
  await module.forgetEverything();
  expect(browser.storage.local.all()).toEqual({});
  expect(browser.storage.session.all()).toEqual({});
  expect(deleted).toEqual(['lurewatch']);
  expect((await browser.permissions.getAll()).origins).toEqual(['https://www.facebook.com/*']);
});

test('it also takes back what the browser let leave in reports', async () => {
  fakeDatabase();
  const { browser, module } = await load(makeBrowser(dataKinds));
  await browser.permissions.request({ data_collection: dataKinds });
  await module.forgetEverything();
  expect((await browser.permissions.getAll()).data_collection).toEqual([]);
});

test('what cannot be emptied is said, after all else was', async () => {
  fakeDatabase(true);
  const { browser, module } = await load();
  await browser.storage.local.set({ choices: {} });
  await expect(module.forgetEverything()).rejects.toThrow('could not be deleted');
  expect(browser.storage.local.all()).toEqual({});
});

test('other pages of ours hear of it, the page itself does not', async () => {
  fakeDatabase();
  const here = await load();
  const heardHere = vi.fn<() => void>();
  here.module.watchForgotten(heardHere);
  const there = await load();
  const heardThere = vi.fn<() => void>();
  const stop = there.module.watchForgotten(heardThere);
  await here.module.forgetEverything();
  await vi.waitFor(() => expect(heardThere).toHaveBeenCalledTimes(1));
  expect(heardHere).not.toHaveBeenCalled();
  stop();
});
