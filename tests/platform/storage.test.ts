import { expect, test, vi } from 'vitest';
import { onNewBrowser } from './with-browser.ts';

const load = () => onNewBrowser(() => import('../../src/platform/storage.ts'));

test('what was set is read back, also by a script that starts later', async () => {
  const first = await load();
  await first.module.stored('size', 1).set(2);
  const later = await onNewBrowser(() => import('../../src/platform/storage.ts'), first.browser);
  expect(await later.module.stored('size', 1).get()).toBe(2);
});

test('where there is nothing, or storage is denied, the default counts', async () => {
  const { browser, module } = await load();
  expect(await module.stored('size', 1).get()).toBe(1);
  browser.storage.local.get.mockRejectedValue(new Error('denied'));
  expect(await module.stored('other', 5).get()).toBe(5);
});

test.each([
  [
    'storage is full',
    ({ storage }: Awaited<ReturnType<typeof load>>['browser']) =>
      storage.local.set.mockRejectedValue(new Error('QuotaExceeded')),
  ],
  [
    'the window is private',
    ({ extension }: Awaited<ReturnType<typeof load>>['browser']) =>
      (extension.inIncognitoContext = true),
  ],
])('where %s the value counts here and is not kept, and set says false', async (_, make) => {
  const { browser, module } = await load();
  make(browser);
  const size = module.stored('size', 1);
  const seen = vi.fn<(size: number) => void>();
  size.watch(seen);
  expect(await size.set(2)).toBe(false);
  expect(await size.get()).toBe(2);
  expect(seen).toHaveBeenCalledWith(2);
  expect(browser.storage.local.all()).toEqual({});
});

test('a change made elsewhere is told, one of another key is not', async () => {
  const { browser, module } = await load();
  const size = module.stored('size', 1);
  const seen = vi.fn<(size: number) => void>();
  const stop = size.watch(seen);
  await browser.storage.local.set({ other: 3 });
  await browser.storage.local.set({ size: 3 });
  expect(seen.mock.calls).toEqual([[3]]);
  expect(await size.get()).toBe(3);
  stop();
  await browser.storage.local.set({ size: 4 });
  expect(seen).toHaveBeenCalledTimes(1);
});

test('changes made at the same moment do not undo each other', async () => {
  const { module } = await load();
  const list = module.stored<readonly number[]>('list', []);
  await Promise.all([1, 2, 3].map((n) => list.change((old) => [...old, n])));
  expect(await list.get()).toEqual([1, 2, 3]);
});

test('changes in a row do not undo each other where word of each comes late', async () => {
  const { browser, module } = await load();
  const { set } = browser.storage.local;
  const kept: Record<string, unknown> = {};
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  browser.storage.local.get.mockImplementation(async (key) =>
    structuredClone({ [key]: kept[key] }),
  );
  set.mockImplementation(async (entries) => {
    await wait(20);
    Object.assign(kept, structuredClone(entries));
    const changes = Object.entries(entries).map(([key, newValue]) => [key, { newValue }]);
    void wait(10).then(() =>
      browser.storage.onChanged.emit(Object.fromEntries(changes) as object, 'local'),
    );
  });
  const list = module.stored<{ readonly all: readonly number[] }>('list', { all: [] });
  list.watch(() => undefined);
  await Promise.all([1, 2, 3, 4].map((n) => list.change(({ all }) => ({ all: [...all, n] }))));
  expect(kept['list']).toMatchObject({ all: [1, 2, 3, 4] });
});

test('what could not be kept counts for the next change here', async () => {
  const { browser, module } = await load();
  browser.storage.local.set.mockRejectedValueOnce(new Error('QuotaExceeded'));
  const list = module.stored<{ readonly all: readonly number[] }>('list', { all: [] });
  expect(await list.change(({ all }) => ({ all: [...all, 1] }))).toBe(false);
  expect(await list.change(({ all }) => ({ all: [...all, 2] }))).toBe(true);
  expect(await list.get()).toMatchObject({ all: [1, 2] });
});

test('when everything is forgotten the default counts again', async () => {
  const { browser, module } = await load();
  const size = module.stored('size', 1);
  await size.set(2);
  await browser.storage.local.clear();
  expect(await size.get()).toBe(1);
});
