import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { reports, startTaxii, type TaxiiServer } from '../report/taxii/server.ts';
import { lure } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import { isKept, outboxSays, pastesAd, sends, setsUpOrganisation } from './reporting.ts';
import { presses, says } from './surface.ts';

const user = { name: 'anna', password: 'open sesame' };
const host = 'http://127.0.0.1/*';
/** As if the one who asks had said who they are. */
const letIn = ({ headers }: IncomingMessage): boolean => {
  headers.authorization = `Basic ${btoa('anna:open sesame')}`;
  return false;
};

describe.each(bothBrowsers)('reports to an organisation in %s', (kind) => {
  const it = given(kind);
  let server: TaxiiServer;
  beforeAll(async () => {
    server = await startTaxii({ user });
  });
  afterAll(() => server.close());

  test('a database of the version before is brought up to date with what is in it', async () => {
    const page = await it.browser.newPage(`${it.browser.base}src/settings/index.html`);
    await page.evaluate(`
      const done = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = request.onblocked = () => reject(new Error('no database'));
      });
      await done(indexedDB.deleteDatabase('lurewatch'));
      const opening = indexedDB.open('lurewatch', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('reports', { keyPath: 'id' });
      const database = await done(opening);
      const ad = { title: 'From before', employer: '', place: '', pay: '', text: 'x', url: '', site: '', language: 'en', links: [] };
      const report = { version: 1, time: '2026-11-01T00:00:00.000Z', ad };
      const kept = { id: 'old', keptAt: '2026-11-01T00:00:00.000Z', report };
      await done(database.transaction('reports', 'readwrite').objectStore('reports').put(kept));
      database.close();`);
    await page.close();
    const report = await it.browser.newPage(`${it.browser.base}src/help/report.html`);
    await says(report, 'From before');
    await says(report, 'No report is on its way.');
    await report.close();
  });

  test('wrong credentials, leave that was taken back: each is said, and sent once it is mended', async () => {
    await it.browser.grant([host]);
    await setsUpOrganisation(it.browser, server.addressOf(reports.id));
    const form = await pastesAd(it.browser, `Sent at last\n\n${lure.text}`);
    await sends(form);
    await vi.waitFor(async () => expect(await isKept(form)).toBe(true), { timeout: 30_000 });
    await says(form, 'The server does not accept the user name, password or token.');

    await it.browser.inExtension(`await chrome.permissions.remove({ origins: ['${host}'] });`);
    await presses(form, 'Try now');
    await says(form, 'The browser does not let us reach this server.');
    expect(server.log.filter(({ method }) => method === 'POST')).toEqual([]);
    await form.close();

    server.fault = letIn;
    await it.browser.grant([host]);
    const [row] = await outboxSays(it.browser);
    expect(row).toMatch(/Sent at last.*Sent on .*The server has all of it/su);
    expect(server.log.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  /** Has the next try come soon that was set a minute away: brings forward its alarm, and the report with it. */
  const minutePasses = async (): Promise<void> => {
    const page = await it.browser.newPage(`${it.browser.base}src/help/check.html`);
    const away = await page.evaluate<number[]>(`
      const done = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const database = await done(indexedDB.open('lurewatch'));
      const all = () => database.transaction('outbox', 'readwrite').objectStore('outbox');
      const waiting = (await done(all().getAll())).filter(({ state }) => state === 'waiting');
      const now = Date.now();
      const { scheduledTime } = await chrome.alarms.get('send');
      const soon = now + 5000;
      for (const one of waiting) await done(all().put({ ...one, nextTry: new Date(soon).toISOString() }));
      database.close();
      await chrome.alarms.create('send', { when: soon });
      return [scheduledTime, ...waiting.map(({ nextTry }) => Date.parse(nextTry))].map((time) => time - now);`);
    await page.close();
    expect(away).toHaveLength(2);
    expect(away[0]).toBe(away[1]);
    expect(away[0]).toBeLessThanOrEqual(60_000);
    // As long as the machine may have taken since the try.
    expect(away[0]).toBeGreaterThan(30_000);
  };

  test('a server at rest is tried again after a minute, with every page closed and the background asleep', async () => {
    const before = server.log.length;
    const posts = (): number =>
      server.log.slice(before).filter(({ method }) => method === 'POST').length;
    const form = await pastesAd(it.browser, `Sent by itself\n\n${lure.text}`);
    server.fault = (request, response) => {
      if (request.method !== 'POST') return letIn(request);
      response.writeHead(503).end();
      return true;
    };
    await sends(form);
    await says(form, 'The server has a fault of its own.');
    server.fault = letIn;
    await form.close();
    await minutePasses();
    await it.browser.sleep();
    expect(posts()).toBe(1);
    await vi.waitFor(() => expect(posts()).toBe(2), { timeout: 100_000, interval: 200 });
  });

  test('after all that the browser holds no error, and nothing was asked of anybody else', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});
