// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FoundCollections } from '../../src/platform/messages.ts';
import type { Organisation } from '../../src/platform/organisations.ts';
import { makeDatabase } from '../platform/fake-database.ts';
import { makeBrowser } from '../platform/fake-browser.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));
const held = vi.hoisted(() => ({
  list: [] as unknown[],
  saved: [] as unknown[],
  full: false,
  told: new Set<() => void>(),
}));
vi.mock('../../src/platform/organisations.ts', async (original) => ({
  ...(await original<object>()),
  organisations: async () => held.list,
  watchOrganisations: (fn: () => void) => {
    held.told.add(fn);
    return () => held.told.delete(fn);
  },
  saveOrganisation: async (one: Organisation, credentials: unknown) => {
    if (held.full) throw new Error('QuotaExceeded');
    held.saved.push([one, credentials]);
    held.list = [{ ...one, id: 'new', credentials: 'none' }];
    held.told.forEach((fn) => fn());
  },
  removeOrganisation: async () => {
    held.list = [];
    held.told.forEach((fn) => fn());
  },
}));

vi.mock('../../src/platform/database.ts', () => makeDatabase());

const retried = vi.hoisted(() => [] as string[]);
vi.mock('../../src/platform/outbox.ts', () => ({
  retryFor: async (id: string) => void retried.push(id),
}));

import { dataKinds } from '../../src/report/data-kinds.ts';
import { Organisations } from '../../src/settings/organisations.tsx';
import { SettingsPage } from '../../src/settings/settings-page.tsx';
import { draw, press, settle, type } from '../interface/on-page.tsx';

const collection = 'https://taxii.org.example/api/collections/1/';
const desk: Organisation = { id: 'o', name: 'Desk', collection, credentials: 'bearer' };
const addressLabel = 'Address of the collection, or of the server';

let fake = makeBrowser();
let found: FoundCollections = { collections: [] };
const asked = (): unknown[] =>
  fake.runtime.sendMessage.mock.calls
    .map(([message]) => message as { name: string; asked: unknown[] })
    .filter(({ name }) => name === 'collectionsAt')
    .flatMap((message) => message.asked);
const granted = async () => (await fake.permissions.getAll()).origins;

beforeEach(() => {
  fake = makeBrowser();
  browser.now = fake as never;
  found = { collections: [] };
  fake.runtime.sendMessage.mockImplementation(async (message) =>
    (message as { name: string }).name === 'collectionsAt' ? found : [],
  );
  held.list = [];
  held.saved = [];
  held.full = false;
  held.told.clear();
  retried.length = 0;
});

const choose = async (page: HTMLElement, label: string, value: string) => {
  const named = [...page.querySelectorAll('label')].find(
    ({ textContent }) => textContent === label,
  );
  const select = page.querySelector<HTMLSelectElement>(`select[id="${named?.htmlFor}"]`);
  if (select === null) throw new Error(`no choice is called ${label}`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
};
const offered = (name: string, takesReports = true) => ({
  address: `https://taxii.org.example/api/collections/${name}/`,
  title: name,
  description: '',
  takesReports,
});
const add = async (address: string): Promise<HTMLElement> => {
  const page = await draw(<Organisations />);
  await press(page, 'Add an organisation');
  await type(page, 'Name', 'Desk');
  await type(page, addressLabel, address);
  return page;
};

describe('an organisation', () => {
  test('is saved with what was typed; the browser is asked for its host then, and not before', async () => {
    const page = await add(collection.slice(0, -1));
    await choose(page, 'How it knows you', 'basic');
    await type(page, 'User name', 'ana');
    await type(page, 'Password', ' secret ');
    expect(fake.permissions.request).not.toHaveBeenCalled();
    await press(page, 'Save');
    expect(fake.permissions.request.mock.calls).toEqual([
      [{ origins: ['https://taxii.org.example/*'] }],
    ]);
    expect(held.saved).toEqual([
      [
        { name: 'Desk', collection },
        { kind: 'basic', user: 'ana', password: ' secret ' },
      ],
    ]);
    expect(page.querySelector('output')?.textContent).toBe('Saved.');
    expect(page.querySelector('form')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Organisations that take reports');
    expect(await granted()).toEqual(['https://taxii.org.example/*']);
  });

  test('is not saved where the person does not allow its host', async () => {
    fake.permissions.request.mockResolvedValue(false);
    const page = await add(collection);
    await press(page, 'Save');
    expect(held.saved).toEqual([]);
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Nothing was saved');
  });

  test.each(['', 'http://taxii.org.example/', 'https://ana:x@org.example/'])(
    'at "%s" is refused before the browser is asked',
    async (address) => {
      const page = await add(address);
      await press(page, 'Save');
      expect(fake.permissions.request).not.toHaveBeenCalled();
      expect(page.querySelector('[role=alert]')?.textContent).toContain('https://');
    },
  );

  test('that cannot be written down is said to be not saved', async () => {
    held.full = true;
    const page = await add(collection);
    await press(page, 'Save');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Could not be saved');
  });

  test('is changed without its secret being shown or typed again', async () => {
    held.list = [desk];
    const page = await draw(<Organisations />);
    await press(page, 'Change');
    expect(page.querySelector('input[type=password]')).toBeNull();
    await type(page, 'Name', 'New desk');
    await press(page, 'Save');
    expect(held.saved).toEqual([[{ id: 'o', name: 'New desk', collection }, undefined]]);
    expect(retried).toEqual(['o']);
  });

  test('moved to another server does not take its secret along', async () => {
    held.list = [desk];
    const page = await draw(<Organisations />);
    await press(page, 'Change');
    await type(page, addressLabel, 'other.example/api/collections/1/');
    expect(page.textContent).not.toContain('As it is saved');
    await press(page, 'Save');
    expect(held.saved).toEqual([
      [
        { id: 'o', name: 'Desk', collection: 'https://other.example/api/collections/1/' },
        { kind: 'none' },
      ],
    ]);
  });

  test('is tested with the secret that was saved', async () => {
    held.list = [desk];
    found = { collections: [offered('1')] };
    const page = await draw(<Organisations />);
    await press(page, 'Change');
    await press(page, 'Test the connection');
    expect(asked()).toEqual([{ address: collection, saved: 'o' }]);
  });

  test('is removed, and its host is given back', async () => {
    held.list = [desk];
    await fake.permissions.request({ origins: ['https://taxii.org.example/*'] });
    await fake.permissions.request({ origins: ['https://www.facebook.com/*'] });
    const page = await draw(<Organisations />);
    await press(page, 'Delete');
    await settle();
    expect(page.textContent).toContain('None is set up.');
    expect(page.querySelector('output')?.textContent).toContain('Removed.');
    expect(await granted()).toEqual(['https://www.facebook.com/*']);
  });

  test('whose host is no longer allowed says so, and it can be allowed again', async () => {
    held.list = [desk];
    const page = await draw(<Organisations />);
    expect(page.textContent).toContain('The browser does not let us reach this server.');
    await press(page, 'Allow the connection');
    await settle();
    expect(page.textContent).not.toContain('does not let us');
  });
});

describe('in a browser that asks what may leave', () => {
  const host = 'https://taxii.org.example/*';
  const allowed = async () => (await fake.permissions.getAll()).data_collection;
  beforeEach(() => {
    fake = makeBrowser(dataKinds);
    browser.now = fake as never;
    fake.runtime.sendMessage.mockResolvedValue([]);
  });

  test('an organisation with a password is one question, which is said before; without one nothing leaves', async () => {
    const page = await add(collection);
    expect(page.textContent).not.toContain('The browser also asks');
    await choose(page, 'How it knows you', 'basic');
    expect(page.textContent).toContain(
      'The browser also asks whether what you enter here may leave',
    );
    await press(page, 'Save');
    expect(fake.permissions.request.mock.calls).toEqual([
      [{ origins: [host], data_collection: ['authenticationInfo'] }],
    ]);
  });

  test('what was allowed stands there in our words and is taken back by a button, the keyboard stays near', async () => {
    held.list = [desk];
    await fake.permissions.request({ data_collection: ['websiteContent', 'locationInfo'] });
    const page = await draw(<Organisations />);
    expect(page.textContent).toMatch(/What may leave in reports.*what the ad says.*places of the/);
    await press(page, 'Take it back');
    await settle();
    expect(await allowed()).toEqual([]);
    expect(page.textContent).toContain('Taken back. The browser asks again');
    expect(page.textContent).not.toContain('what the ad says');
    expect(document.activeElement?.textContent).toBe('What may leave in reports');
  });

  test('what the browser itself took back is gone from the page at once', async () => {
    await fake.permissions.request({ data_collection: ['websiteContent'] });
    const page = await draw(<Organisations />);
    await fake.permissions.remove({ data_collection: ['websiteContent'] });
    await settle();
    expect(page.textContent).not.toContain('What may leave');
  });

  test('the last organisation takes along what was allowed; one without a password what only others needed', async () => {
    held.list = [
      { ...desk, credentials: 'none' },
      { ...desk, id: 'p' },
    ];
    await fake.permissions.request({ origins: [host], data_collection: dataKinds });
    const page = await draw(<Organisations />);
    await press(page, 'Add an organisation');
    held.list = [{ ...desk, credentials: 'none' }];
    await press(page, 'Cancel');
    await settle();
    expect(await allowed()).toEqual(dataKinds.slice(0, -1));
    await press(page, 'Delete');
    await settle();
    expect(await allowed()).toEqual([]);
  });
});

describe('the test of a connection', () => {
  test.each<[string, FoundCollections, string]>([
    ['works', { collections: [offered('1')] }, 'It works: the server takes reports here.'],
    ['takes none', { collections: [offered('1', false)] }, 'takes no reports from this user'],
    [
      'is refused',
      { problem: { code: 'unauthorised', http: 401, words: 'Who <i>are</i> you?' } },
      'does not accept the user name, password or token. Code of the answer: 401.',
    ],
    ['is not reached', { problem: { code: 'unreachable' } }, 'could not be reached'],
  ])('that %s answers with a sentence, and saves nothing', async (_, answer, sentence) => {
    found = answer;
    const page = await add(collection);
    await press(page, 'Test the connection');
    expect(asked()).toEqual([{ address: collection, credentials: { kind: 'none' } }]);
    expect(page.querySelector('form output')?.textContent).toContain(sentence);
    expect(page.querySelector('i')).toBeNull();
    expect(held.saved).toEqual([]);
  });

  test('that is cancelled gives the host back', async () => {
    found = { problem: { code: 'not-taxii' } };
    const page = await add(collection);
    await press(page, 'Test the connection');
    expect(await granted()).toEqual(['https://taxii.org.example/*']);
    await press(page, 'Cancel');
    await settle();
    expect(await granted()).toEqual([]);
  });

  test('of a server with one place for reports takes that place', async () => {
    found = { collections: [offered('read', false), offered('write')] };
    const page = await add('https://taxii.org.example/taxii2/');
    await press(page, 'Save');
    expect(held.saved).toEqual([
      [{ name: 'Desk', collection: offered('write').address }, { kind: 'none' }],
    ]);
  });

  test('of a server with more of them lets the person choose', async () => {
    found = { collections: [offered('one'), offered('two')] };
    const page = await add('https://taxii.org.example/taxii2/');
    await press(page, 'Save');
    expect(held.saved).toEqual([]);
    await choose(
      page,
      'The server has more than one place for reports. Choose one:',
      offered('two').address,
    );
    await press(page, 'Save');
    expect(held.saved).toEqual([
      [{ name: 'Desk', collection: offered('two').address }, { kind: 'none' }],
    ]);
  });
});

test('in a private window nothing can be saved, and it is said', async () => {
  browser.now = { ...fake, extension: { inIncognitoContext: true } } as never;
  const page = await draw(<Organisations />);
  expect(page.textContent).toContain('This is a private window. Nothing can be saved here.');
  expect(page.textContent).not.toContain('Add an organisation');
});

test('the way out comes first', async () => {
  const page = await draw(<SettingsPage />);
  const first = page.querySelector('button, a, input, select, textarea, summary');
  expect(first?.textContent).toBe('Leave this page now');
});
