import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dataKinds } from '../../src/report/data-kinds.ts';
import { makeDatabase } from '../platform/fake-database.ts';
import { makeBrowser, ourId, ourOrigin, type FakeBrowser } from '../platform/fake-browser.ts';
import { onNewBrowser } from '../platform/with-browser.ts';
import { fullReport } from '../report/a-full-report.ts';
import { reports, startTaxii, type TaxiiServer } from '../report/taxii/server.ts';

type Database = ReturnType<typeof makeDatabase>;

/** Our background and a page of ours in a browser that has just started, on what is on the disk. */
async function start(database: Database, browser = makeBrowser()) {
  const { module } = await onNewBrowser(async () => {
    vi.doMock('../../src/platform/database.ts', () => database);
    return {
      ...(await import('../../src/platform/outbox.ts')),
      ...(await import('../../src/platform/organisations.ts')),
      ...(await import('../../src/background/send-waiting.ts')),
    };
  }, browser);
  return { browser, ...module };
}

let server: TaxiiServer;
let database: Database;
let browser: FakeBrowser;
let it: Awaited<ReturnType<typeof start>>;

const loopback = 'http://127.0.0.1/*';
const report = (words = 'x') => ({ ...fullReport(), answers: { words } });
const posts = () => server.log.filter(({ method }) => method === 'POST');
const held = () => server.shelfOf(reports.id).all();
/** The time that was set last for the next round; undefined when it was taken away since. */
function nextRound(): number | undefined {
  const { create, clear } = browser.alarms;
  const [set, cleared] = [create, clear].map((one) => one.mock.invocationCallOrder.at(-1) ?? 0);
  const when = create.mock.lastCall?.[1] as { when: number } | undefined;
  return (set ?? 0) > (cleared ?? 0) ? when?.when : undefined;
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-27T10:00:00Z') });
  server = await startTaxii();
  database = makeDatabase();
  browser = makeBrowser();
  await browser.permissions.request({ origins: [loopback] });
  it = await start(database, browser);
});
afterEach(async () => {
  vi.useRealTimers();
  await server.close();
});

/** As Firefox asks about kinds of data. */
const startAsking = async (): Promise<void> => {
  browser = makeBrowser(dataKinds);
  await browser.permissions.request({ origins: [loopback] });
  it = await start(database, browser);
};

const office = (collection = server.addressOf(reports.id)) =>
  it.saveOrganisation({ name: 'An office', collection });
const states = async () =>
  (await it.outgoing()).map(({ state, tries, answer }) => [state, tries, answer?.code]);
const later = (minutes: number): void => void vi.setSystemTime(Date.now() + minutes * 60_000);

describe('what may leave', () => {
  test('is not sent before the person has let it leave, and as soon as they have', async () => {
    await startAsking();
    await it.queue(report(), await office());
    await it.sendWaiting();
    expect(await states()).toEqual([['waiting', 0, 'no-consent']]);
    expect(server.log).toEqual([]);
    await browser.permissions.request({ data_collection: dataKinds });
    await it.sendWaiting();
    expect(await states()).toEqual([['sent', 1, 'accepted']]);
  });

  test('is looked at for each report anew: taken back, the next one waits', async () => {
    await startAsking();
    await browser.permissions.request({ data_collection: dataKinds });
    const to = await office();
    await it.queue(report('one'), to);
    await it.sendWaiting();
    await browser.permissions.remove({ data_collection: ['personallyIdentifyingInfo'] });
    later(1);
    await it.queue(report('two'), to);
    await it.sendWaiting();
    expect((await states()).map((one) => one.join(' ')).toSorted()).toEqual([
      'sent 1 accepted',
      'waiting 0 no-consent',
    ]);
    expect(posts()).toHaveLength(1);
  });
});

describe('a round', () => {
  test('sends what waits, oldest first, and sets no further time', async () => {
    const to = await office();
    await it.queue(report('Zebra'), to);
    later(1);
    await it.queue(report('Walrus'), to);
    await it.sendWaiting();
    expect(await states()).toEqual([
      ['sent', 1, 'accepted'],
      ['sent', 1, 'accepted'],
    ]);
    expect(posts().map(({ body }) => /Zebra|Walrus/u.exec(body)?.[0])).toEqual(['Zebra', 'Walrus']);
    expect(nextRound()).toBeUndefined();
  });

  test('with nothing to do asks nothing of anybody and sets no time', async () => {
    await it.sendWaiting();
    expect(browser.alarms.create).not.toHaveBeenCalled();
    expect(server.log).toEqual([]);
  });

  test('sends the same bytes at every try, at growing intervals, until the server has them once', async () => {
    server.fault = ({ method }, response) => {
      if (method !== 'POST') return false;
      response.writeHead(500).end();
      return true;
    };
    const { id } = await it.queue(report(), await office());
    for (const wait of [1, 2, 4, 8]) {
      await it.sendWaiting();
      expect(nextRound()).toBe(Date.now() + wait * 60_000);
      later(wait / 2);
      await it.sendWaiting();
      later(wait / 2);
    }
    server.fault = undefined;
    await it.sendWaiting();
    expect(posts()).toHaveLength(5);
    expect(new Set(posts().map(({ body }) => body)).size).toBe(1);
    expect(await it.outgoing()).toMatchObject([{ id, state: 'sent', tries: 5 }]);
    expect(new Set(held().map(({ object }) => object.id)).size).toBe(held().length);
  });

  test('waits as long as the server says', async () => {
    server.fault = (_, response) => {
      response.writeHead(429, { 'retry-after': '5400' }).end();
      return true;
    };
    await it.queue(report(), await office());
    await it.sendWaiting();
    expect(nextRound()).toBe(Date.now() + 90 * 60_000);
  });

  test('does not knock again for each report where nobody is there', async () => {
    const to = await office('http://127.0.0.1:9/root/collections/1/');
    await it.queue(report('one'), to);
    await it.queue(report('two'), to);
    await it.queue(report('three'), await office());
    await it.sendWaiting();
    expect((await states()).map((one) => one.join(' ')).toSorted()).toEqual([
      'sent 1 accepted',
      'waiting 0 unreachable',
      'waiting 1 unreachable',
    ]);
    expect(nextRound()).toBe(Date.now() + 60_000);
  });

  test('makes no try without leave for the host, and one as soon as leave is given', async () => {
    await browser.permissions.remove({ origins: [loopback] });
    await it.queue(report(), await office());
    await it.sendWaiting();
    expect(await states()).toEqual([['waiting', 0, 'no-permission']]);
    expect(server.log).toEqual([]);
    expect(nextRound()).toBe(Date.now() + 6 * 60 * 60_000);
    await browser.permissions.request({ origins: [loopback] });
    await it.sendWaiting();
    expect(await states()).toEqual([['sent', 1, 'accepted']]);
  });

  test('refuses what is for an organisation that was removed', async () => {
    const to = await office();
    await it.queue(report(), to);
    await it.removeOrganisation(to.id);
    await it.sendWaiting();
    expect(await states()).toEqual([['refused', 0, 'no-organisation']]);
    expect(nextRound()).toBeUndefined();
  });

  test('asks a slow server until it is done', async () => {
    await server.close();
    server = await startTaxii({ pendingFor: 2 });
    await it.queue(report(), await office());
    for (const [minutes, code, next] of [
      [0, 'received', 1],
      [1, 'received', 1],
      [1, 'accepted', undefined],
    ] as const) {
      later(minutes);
      await it.sendWaiting();
      expect(await states()).toEqual([['sent', 1, code]]);
      expect(nextRound()).toBe(next === undefined ? undefined : Date.now() + next * 60_000);
    }
    expect(posts()).toHaveLength(1);
  });

  test('does not ask for what was sent when leave was taken back, and not again and again', async () => {
    await server.close();
    server = await startTaxii({ pendingFor: 9 });
    await it.queue(report(), await office());
    await it.sendWaiting();
    await browser.permissions.remove({ origins: [loopback] });
    const { length } = server.log;
    later(2);
    await it.sendWaiting();
    expect(server.log).toHaveLength(length);
    expect(await states()).toEqual([['sent', 1, 'received']]);
    expect(nextRound()).toBeGreaterThan(Date.now());
  });

  test('one after the other: two that are asked for at once send nothing twice', async () => {
    await it.queue(report(), await office());
    await Promise.all([it.sendWaiting(), it.sendWaiting(), it.sendWaiting()]);
    expect(posts()).toHaveLength(1);
  });

  test('sends what is queued while it runs in the next one', async () => {
    const to = await office();
    await it.queue(report('one'), to);
    let second: Promise<void> | undefined;
    server.stored = () => {
      second ??= it.queue(report('two'), to).then(() => it.sendWaiting());
    };
    await it.sendWaiting();
    await second;
    expect(await states()).toEqual([
      ['sent', 1, 'accepted'],
      ['sent', 1, 'accepted'],
    ]);
  });

  test('a report that is taken back while another is sent does not leave', async () => {
    const to = await office();
    await it.queue(report('one'), to);
    later(1);
    const { id } = await it.queue(report('two'), to);
    let back: Promise<boolean> | undefined;
    server.fault = async ({ method }) => {
      if (method === 'POST') back ??= it.withdraw(id);
      await back;
      return false;
    };
    await it.sendWaiting();
    expect(await back).toBe(true);
    expect(posts()).toHaveLength(1);
    expect(await it.outgoing()).toHaveLength(1);
  });

  test('leaves a time behind when the disk is full, so that it is begun again', async () => {
    await it.queue(report(), await office());
    later(10);
    database.fill(true);
    await expect(it.sendWaiting()).rejects.toThrow('not kept');
    expect(posts()).toEqual([]);
    expect(nextRound()).toBe(Date.now() + 60_000);
  });
});

describe('a browser that is killed', () => {
  test.each([
    ['before the report has left', 'GET'],
    ['while the report is under way', 'POST'],
    ['when the server has it and we do not know', 'stored'],
  ])('%s: it is sent after the next start, and held once', async (_, moment) => {
    await it.queue(report(), await office());
    let kill: (() => void) | undefined;
    const killed = new Promise<void>((resolve) => (kill = resolve));
    const never = new Promise<boolean>(() => undefined);
    server.fault = ({ method }) => {
      if (method !== moment) return false;
      kill?.();
      return never;
    };
    server.stored = (response) => {
      if (moment !== 'stored') return;
      kill?.();
      response.destroy();
      // What the dying browser would have written is not written.
      database.fill(true);
    };
    void it.sendWaiting().catch(() => undefined);
    await killed;
    await new Promise((resolve) => setTimeout(resolve, 50));
    server.fault = undefined;
    server.stored = undefined;
    database.fill(false);
    expect(await states()).toEqual([['sending', 1, undefined]]);
    it = await start(database, browser);
    await it.sendWaiting();
    expect(await states()).toEqual([['sent', 2, 'accepted']]);
    expect(new Set(held().map(({ object }) => object.id)).size).toBe(held().length);
  });
});

describe('the background', () => {
  const page = { id: ourId, url: `${ourOrigin}src/help/report.html`, frameId: 0 };
  const site = { id: ourId, url: 'https://www.linkedin.com/jobs', tab: { id: 3 }, frameId: 0 };
  const ask = (name: string, ...asked: unknown[]) => ({ to: 'background', name, asked });
  const look = () =>
    ask('collectionsAt', { address: server.origin, credentials: { kind: 'none' } });
  beforeEach(async () => {
    await onNewBrowser(async () => {
      vi.doMock('../../src/platform/database.ts', () => database);
      return import('../../src/background/index.ts');
    }, browser);
  });

  test('sends and looks for a page of ours, never for a script in a page', async () => {
    await it.queue(report(), await office());
    await browser.runtime.heard(ask('sendWaiting'), site);
    expect(await browser.runtime.heard(look(), site)).toEqual({ collections: [] });
    expect(server.log).toEqual([]);
    await browser.runtime.heard(ask('sendWaiting'), page);
    expect(posts()).toHaveLength(1);
    expect(await browser.runtime.heard(look(), page)).toMatchObject({
      collections: [{ title: 'Reports', takesReports: true }],
    });
  });

  test.each([
    ['the browser starts', () => browser.runtime.onStartup.emit()],
    [
      'we are installed or loaded anew',
      () => browser.runtime.onInstalled.emit({ reason: 'update' }),
    ],
    ['the time has come', () => browser.alarms.onAlarm.emit({ name: 'send' })],
    ['leave is given', () => browser.permissions.request({ origins: ['https://a.example/*'] })],
  ])('sends when %s', async (_, happens) => {
    await it.queue(report(), await office());
    await happens();
    await vi.waitFor(() => expect(posts()).toHaveLength(1));
    await vi.waitFor(async () => expect(await states()).toEqual([['sent', 1, 'accepted']]));
  });

  test.each([
    [
      'by the popup over a private window',
      { id: ourId, url: `${ourOrigin}src/popup/index.html` },
      { private: true },
    ],
    ['by a script in a private tab', { ...site, tab: { id: 3, incognito: true } }, {}],
  ])('what is handed over %s is said to come from one', async (_, from, said) => {
    await browser.runtime.heard(ask('openPage', { page: 'report', text: 'words', ...said }), from);
    const ticket = new URL(browser.tabs.create.mock.lastCall?.[0].url ?? '').search.slice(1);
    expect(await browser.runtime.heard(ask('handedOver', { ticket }), page)).toEqual({
      text: 'words',
      private: true,
    });
  });
});
