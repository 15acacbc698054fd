import { describe, expect, test, vi } from 'vitest';
import { dataKinds } from '../../src/report/data-kinds.ts';
import { makeBrowser } from './fake-browser.ts';
import { onNewBrowser } from './with-browser.ts';

const load = (kinds: readonly string[] = dataKinds) =>
  onNewBrowser(
    async () => ({
      ...(await import('../../src/platform/data-consent.ts')),
      ...(await import('../../src/platform/permissions.ts')),
    }),
    makeBrowser(kinds),
  );
const host = 'https://taxii.org.example/*';

describe('a browser that asks about kinds of data', () => {
  test('is asked about host and kinds in one question, and knows both afterwards', async () => {
    const { browser, module } = await load();
    expect(await module.isGranted([host], ['websiteContent'])).toBe(false);
    await module.request([host], ['websiteContent', 'locationInfo']);
    expect(browser.permissions.request.mock.calls).toEqual([
      [{ origins: [host], data_collection: ['websiteContent', 'locationInfo'] }],
    ]);
    expect(await module.allowedKinds()).toEqual(['websiteContent', 'locationInfo']);
    expect(await module.isGranted([host], ['locationInfo'])).toBe(true);
    expect(await module.isGranted([host], ['browsingActivity'])).toBe(false);
    expect(await module.isGranted([], ['browsingActivity'])).toBe(false);
  });

  test('is asked about a host alone where nothing leaves', async () => {
    const { browser, module } = await load();
    await module.request([host]);
    expect(browser.permissions.request.mock.calls).toEqual([[{ origins: [host] }]]);
  });

  test('takes back what was allowed but what is still needed, without a question, and says so', async () => {
    const { browser, module } = await load();
    await module.request([host], ['websiteContent', 'authenticationInfo']);
    const heard = vi.fn<() => void>();
    module.watchPermissions(heard);
    await module.takeBackKinds(['websiteContent']);
    expect(await module.allowedKinds()).toEqual(['websiteContent']);
    await module.takeBackKinds();
    expect(await module.allowedKinds()).toEqual([]);
    await module.takeBackKinds();
    expect(browser.permissions.remove).toHaveBeenCalledTimes(2);
    expect(heard).toHaveBeenCalledTimes(2);
    expect(await module.isGranted([host])).toBe(true);
  });
});

describe('a browser that knows hosts alone', () => {
  test('is asked about the host, as ever, and holds nothing back for kinds it does not know', async () => {
    const { browser, module } = await load([]);
    expect(module.asksForData()).toBe(false);
    await module.request([host], dataKinds);
    expect(browser.permissions.request.mock.calls).toEqual([[{ origins: [host] }]]);
    expect(await module.isGranted([host], dataKinds)).toBe(true);
    expect(await module.isGranted([], dataKinds)).toBe(true);
    expect(await module.allowedKinds()).toBeUndefined();
    await module.takeBackKinds();
    expect(browser.permissions.remove).not.toHaveBeenCalled();
  });
});

describe('what goes along to an organisation', () => {
  test('is what shows who asks, where there is such a thing', async () => {
    const { module } = await load();
    expect(module.kindsOfAsking('none')).toEqual([]);
    expect(module.kindsOfAsking('basic')).toEqual(['authenticationInfo']);
    expect(module.kindsOfAsking('bearer')).toEqual(['authenticationInfo']);
  });

  test.each([
    ['linkedin', true],
    ['facebook', false],
    ['somebody.example', false],
    ['', false],
  ])('with an ad from "%s" is no message: %s', async (site, isNone) => {
    const { module } = await load();
    const ad = {
      title: '',
      employer: '',
      place: '',
      pay: '',
      text: 'x',
      url: '',
      language: '',
      links: [],
    };
    const report = { version: 1, time: '2026-11-27T10:00:00.000Z', ad: { ...ad, site } } as const;
    expect(module.kindsOf(report, 'basic').includes('personalCommunications')).toBe(!isNone);
    expect(module.kindsOf(report, 'basic')).toContain('authenticationInfo');
  });
});
