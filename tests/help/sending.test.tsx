// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Organisation } from '../../src/platform/organisations.ts';
import { makeBrowser } from '../platform/fake-browser.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));
vi.mock('../../src/generated/channels.ts', () => {
  const platform = (name: string, site: string) => ({
    id: name,
    country: 'XX',
    name,
    kind: 'platform',
    sites: [site],
    page: `https://${site}/report`,
    languages: [],
  });
  const desk = { id: 'desk', country: 'ES', name: 'A desk', kind: 'police', languages: [] };
  return {
    channels: [
      { ...desk, mail: ['desk@police.example'] },
      platform('Other', 'other.example'),
      platform('Board', 'board.example'),
    ],
  };
});
const box = vi.hoisted(() => ({
  known: [] as unknown[],
  queued: [] as unknown[],
  full: false,
  told: new Set<() => void>(),
}));
vi.mock('../../src/platform/organisations.ts', () => ({
  organisations: async () => box.known,
  watchOrganisations: (fn: () => void) => {
    box.told.add(fn);
    return () => box.told.delete(fn);
  },
}));
vi.mock('../../src/platform/outbox.ts', () => ({
  queue: async (...asked: unknown[]) => {
    if (box.full) throw new Error('QuotaExceeded');
    box.queued.push(asked);
  },
}));

import { Ways } from '../../src/help/sending/ways.tsx';
import { dataKinds } from '../../src/report/data-kinds.ts';
import { formats } from '../../src/report/format.ts';
import type { Report } from '../../src/report/report.ts';
import { envelopeOf } from '../../src/report/taxii/envelope.ts';
import { draw, press, settle, type } from '../interface/on-page.tsx';
import { fullReport } from '../report/a-full-report.ts';

const report = fullReport();

const text = String(formats.find(({ name }) => name === 'text')?.write(report));
const organisation = (id: string, name: string): Organisation => ({
  id,
  name,
  collection: `https://${id}.example/api/collections/1/`,
  credentials: 'none',
});

let fake = makeBrowser();
const copied: string[] = [];
const followed: string[] = [];
let clipboard = true;

beforeEach(() => {
  fake = makeBrowser();
  browser.now = fake as never;
  fake.runtime.sendMessage.mockResolvedValue(undefined);
  box.known = [organisation('a', 'First'), organisation('b', 'Second')];
  box.queued = [];
  box.full = false;
  box.told.clear();
  copied.length = 0;
  followed.length = 0;
  clipboard = true;
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: async (words: string) => {
        if (!clipboard) throw new Error('NotAllowedError');
        copied.push(words);
      },
    },
  });
  HTMLAnchorElement.prototype.click = function click() {
    followed.push(this.href);
  };
});

const choose = async (page: HTMLElement, label: string, option: string) => {
  const named = [...page.querySelectorAll('label')].find(
    ({ textContent }) => textContent === label,
  );
  const select = page.querySelector<HTMLSelectElement>(`select[id="${named?.htmlFor}"]`);
  const found = [...(select?.options ?? [])].find(({ text: words }) => words.includes(option));
  if (select === null || found === undefined) throw new Error(`no ${option} in ${label}`);
  await act(async () => {
    select.value = found.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
};
const body = (address: string | undefined) => new URL(address ?? '').searchParams.get('body');
const short = fullReport({ leaveOut: ['ad', 'signs', 'indicators'] });
const shortText = String(formats.find(({ name }) => name === 'text')?.write(short));

describe('by mail', () => {
  test('the own program opens with the whole text, to an address we know or to another', async () => {
    const page = await draw(<Ways report={short} />);
    await type(page, 'Mail address', 'me@mail.example');
    await press(page, 'Open my mail program');
    await choose(page, 'To', 'desk@police.example');
    await press(page, 'Open my mail program');
    expect(followed.map((one) => new URL(one).pathname)).toEqual([
      'me@mail.example',
      'desk@police.example',
    ]);
    expect(body(followed[0])).toBe(shortText.replaceAll('\n', '\r\n'));
    expect(copied).toEqual([]);
    expect(page.textContent).toContain('was asked to open');
  });

  test('a text that is too long goes to the clipboard, and mail and page say so', async () => {
    const long: Report = { ...report, answers: { words: 'word '.repeat(1000) } };
    const page = await draw(<Ways report={long} />);
    await type(page, 'Mail address', 'me@mail.example');
    await press(page, 'Open my mail program');
    expect(copied).toHaveLength(1);
    expect(copied[0]).toContain('word word');
    expect(body(followed[0])).toContain('on the clipboard: paste it here');
    expect(page.textContent).toContain('too long to hand over');
    clipboard = false;
    await press(page, 'Open my mail program');
    expect(followed).toHaveLength(1);
    expect(page.querySelector('[role=alert]')?.textContent).toContain('could not be copied');
  });

  test('what is no mail address opens nothing', async () => {
    const page = await draw(<Ways report={short} />);
    await type(page, 'Mail address', 'me@mail.example?bcc=x@y.example');
    await press(page, 'Open my mail program');
    expect(followed).toEqual([]);
    expect(page.querySelector('[role=alert]')?.textContent).toBe('This is not a mail address.');
  });
});

describe('to the site with the ad', () => {
  test('its own page opens with the text on the clipboard; the site of the ad is chosen beforehand', async () => {
    const page = await draw(<Ways report={report} />);
    await press(page, 'Copy the text and open the page');
    expect(copied).toEqual([text]);
    expect(fake.tabs.create.mock.calls).toEqual([[{ url: 'https://board.example/report' }]]);
    await choose(page, 'Site', 'Other');
    await press(page, 'Copy the text and open the page');
    expect(fake.tabs.create.mock.lastCall).toEqual([{ url: 'https://other.example/report' }]);
  });

  test('of an ad on a site that we know no page of none is chosen, and it is said', async () => {
    const ad = { ...fullReport().ad, url: 'https://elsewhere.example/1' };
    const page = await draw(<Ways report={{ ...report, ad } as Report} />);
    expect(page.textContent).toContain('We know no page for reports on this site.');
    await press(page, 'Copy the text and open the page');
    expect(copied).toEqual([]);
    expect(fake.tabs.create).not.toHaveBeenCalled();
    await choose(page, 'Site', 'Other');
    await press(page, 'Copy the text and open the page');
    expect(fake.tabs.create.mock.calls).toEqual([[{ url: 'https://other.example/report' }]]);
  });

  test('where nothing can be copied no page opens by itself; there is a link to it', async () => {
    clipboard = false;
    const page = await draw(<Ways report={report} />);
    await press(page, 'Copy the text and open the page');
    expect(fake.tabs.create).not.toHaveBeenCalled();
    const alert = page.querySelector('[role=alert]');
    expect(alert?.textContent).toContain('could not be copied');
    expect(alert?.querySelector('a')?.href).toBe('https://board.example/report');
  });
});

describe('to an organisation', () => {
  test('it is said to be kept only after it was written, and then the background is asked', async () => {
    const page = await draw(<Ways report={report} />);
    await choose(page, 'Organisation', 'Second');
    await press(page, 'Send');
    expect(box.queued).toEqual([[report, organisation('b', 'Second'), undefined]]);
    expect(page.textContent).toContain('Kept. It is sent');
    expect(fake.runtime.sendMessage).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'sendWaiting' }),
    );
  });

  test('where it cannot be kept nothing is said to be, and nothing is sent', async () => {
    box.full = true;
    const page = await draw(<Ways report={report} />);
    await press(page, 'Send');
    expect(page.textContent).not.toContain('Kept. It is');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Could not be kept');
    expect(fake.runtime.sendMessage).not.toHaveBeenCalled();
  });

  test('it is kept also when the background does not answer', async () => {
    fake.runtime.sendMessage.mockRejectedValue(new Error('asleep'));
    const page = await draw(<Ways report={report} />);
    await press(page, 'Send');
    expect(page.textContent).toContain('Kept. It is sent');
  });

  test('exactly what is sent can be seen before', async () => {
    const page = await draw(<Ways report={report} />);
    expect(page.querySelector('pre.outgoing')?.textContent).toBe(envelopeOf(report));
  });

  test('one that was set up meanwhile is there at once; without any the way to the settings is', async () => {
    box.known = [];
    const page = await draw(<Ways report={report} />);
    expect(page.textContent).toContain('No organisation is set up');
    await press(page, 'Settings');
    expect(fake.tabs.create.mock.lastCall?.[0].url).toMatch(/src\/settings\/index\.html$/);
    box.known = [organisation('a', 'First')];
    await act(async () => box.told.forEach((fn) => fn()));
    await settle();
    expect(page.querySelector('option[value="a"]')?.textContent).toBe('First');
  });

  test('a report that was changed after is another one, of which nothing is said', async () => {
    const page = await draw(<Ways report={report} />);
    await press(page, 'Send');
    await draw(<Ways report={{ ...report }} />);
    expect(page.textContent).not.toContain('Kept. It is sent');
  });
});

describe('to an organisation, in a browser that asks what may leave', () => {
  const asking = (): void => {
    fake = makeBrowser(dataKinds);
    browser.now = fake as never;
    fake.runtime.sendMessage.mockResolvedValue(undefined);
  };
  const host = 'https://a.example/*';

  test('what it is going to ask is said beforehand; one question for host and data, then it is sent', async () => {
    asking();
    const page = await draw(<Ways report={report} />);
    expect(page.textContent).toMatch(
      /the browser asks whether this may leave.*only .First. gets it/,
    );
    expect(page.textContent).toContain('the places of the route');
    expect(page.textContent).not.toContain('password');
    expect(fake.permissions.request).not.toHaveBeenCalled();
    await press(page, 'Send');
    expect(fake.permissions.request.mock.calls).toEqual([
      [{ origins: [host], data_collection: dataKinds.slice(0, -1) }],
    ]);
    expect(page.textContent).toContain('Kept. It is sent');
    expect(page.textContent).not.toContain('the browser asks');
  });

  test('it names only what this report carries and was not allowed before', async () => {
    asking();
    box.known = [{ ...organisation('a', 'First'), credentials: 'bearer' }];
    await fake.permissions.request({ data_collection: ['websiteContent'] });
    const one = fullReport({ leaveOut: ['ad', 'indicators', 'route', 'transfers'] });
    const page = await draw(<Ways report={one} />);
    const named = [...page.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(named).toEqual([
      'names, numbers and your own words',
      'your user name, password or token',
    ]);
  });

  test.each<[string, () => void]>([
    ['says no', () => fake.permissions.request.mockResolvedValueOnce(false)],
    [
      'cannot be asked',
      () => fake.permissions.request.mockRejectedValueOnce(new Error('no click')),
    ],
  ])(
    'where it %s nothing is kept or sent, it is said, and it can be tried again',
    async (_, how) => {
      asking();
      how();
      const page = await draw(<Ways report={report} />);
      await press(page, 'Send');
      expect(page.querySelector('[role=alert]')?.textContent).toContain('Nothing was sent');
      expect(box.queued).toEqual([]);
      expect(fake.runtime.sendMessage).not.toHaveBeenCalled();
      await press(page, 'Send');
      expect(page.querySelector('[role=alert]')).toBeNull();
      expect(page.textContent).toContain('Kept. It is sent');
      expect(box.queued).toHaveLength(1);
    },
  );
});

test('where the browser knows hosts alone it is asked nothing on sending', async () => {
  const page = await draw(<Ways report={report} />);
  expect(page.textContent).not.toContain('the browser asks');
  await press(page, 'Send');
  expect(fake.permissions.request).not.toHaveBeenCalled();
});

test('in a private window there is nothing to keep, and it is said', async () => {
  browser.now = { ...fake, extension: { inIncognitoContext: true } } as never;
  const page = await draw(<Ways report={report} />);
  expect(page.textContent).toContain('This comes from a private window.');
  expect([...page.querySelectorAll('button')].map((one) => one.textContent)).not.toContain('Send');
  await press(page, 'Copy the text and open the page');
  expect(copied).toEqual([text]);
});
