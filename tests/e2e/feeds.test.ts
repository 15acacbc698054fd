import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Page } from '../../src/cli/browsers/browser.ts';
import { words } from '../../src/interface/words.ts';
import { startFeedHost, type FeedHost } from '../background/feeds/feed-host.ts';
import { ann, ben, eve, keyOf, packText, publish } from '../background/feeds/publisher.ts';
import { ordinary } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import { clicks } from './clicking.ts';
import * as indeed from './pages/indeed.ts';
import { fills } from './reporting.ts';
import { presses, words as shown } from './surface.ts';

const { packs: said, plain } = words('en').words;
const { reasons } = said;

/** Proving and compiling take seconds, and more on a slow machine. */
const patience = 240_000;
const ad = {
  ...ordinary,
  id: '4109002',
  text: `${ordinary.text}\n\nYou pay the coastal fee and the harbour fee when you come.`,
};

describe.each(bothBrowsers)('a feed over loopback in %s', (kind) => {
  const it = given(kind);
  let host: FeedHost;
  let page: Page;
  beforeAll(async () => {
    host = await startFeedHost();
    await it.browser.grant(['http://127.0.0.1/*']);
    page = await it.browser.newPage(`${it.browser.base}src/settings/index.html`);
  });
  afterAll(() => host.close());

  const says = (text: string): Promise<void> =>
    vi.waitFor(async () => expect(await shown(page)).toContain(text), {
      timeout: 100_000,
      interval: 250,
    });
  /** Waits for the end of a look that is under way: its button takes no click meanwhile. */
  const rested = (): Promise<void> =>
    vi.waitFor(async () => expect(await shown(page)).not.toContain(said.lookingNow), {
      timeout: 100_000,
      interval: 250,
    });
  /** Lets the time come at which feeds are looked at by themselves. */
  const dayPasses = (): Promise<void> =>
    page.evaluate(`
      const done = (request) =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('lurewatch'));
      const store = database.transaction('feeds', 'readwrite').objectStore('feeds');
      for (const feed of await done(store.getAll())) await done(store.put({ ...feed, next: 0 }));
      database.close();
      await chrome.alarms.create('feeds', { when: Date.now() + 2000 });`);
  /** A look, and what the page says of it in the end; the version in use is said beside. */
  const lookSays = async (text: string, version: string): Promise<void> => {
    await rested();
    await clicks(page, said.lookNow);
    await rested();
    await says(text);
    expect(await shown(page)).toContain(`Version ${version},`);
    expect(await shown(page)).not.toContain('Version 6.6.6');
  };
  /** The words of the pack's sign that are marked in an ad which holds those of all versions. */
  const caught = async (): Promise<readonly string[]> => {
    const state = await it.visit(indeed.jobAddress(ad), indeed.job(ad));
    const evidence = state?.listings.flatMap((one) => one.verdict?.evidence ?? []) ?? [];
    return evidence
      .filter((one) => one.pack === 'coast')
      .flatMap(({ spans }) => spans.map(({ text }) => text));
  };

  test(
    'is shown with its key before it is added, and then its sign is found in ads',
    async () => {
      await publish(host, { number: 10 });
      expect(await caught()).toEqual([]);
      await fills(page, said.address, host.address);
      await clicks(page, said.look);
      await says(said.foundHeading);
      const preview = await shown(page);
      const { id } = await keyOf(ann);
      for (const part of ['The coast watch', 'Signs of the coast', id])
        expect(preview).toContain(part);
      await presses(page, said.all);
      await says('Asks for a coastal fee');
      await clicks(page, said.yes);
      await says(said.added);
      expect(await caught()).toEqual(['coastal fee']);
    },
    patience,
  );

  test(
    'is brought up to date, also while nobody looks',
    async () => {
      await publish(host, { number: 11, version: '1.1.0', phrases: ['harbour fee'] });
      await lookSays('Version 1.1.0,', '1.1.0');
      await says(said.allWell);
      expect(await caught()).toEqual(['harbour fee']);
      await it.browser.sleep();
      await dayPasses();
      await publish(host, { number: 12, version: '1.1.1', phrases: ['harbour fee'] });
      await says('Version 1.1.1,');
      host.log.length = 0;
      await clicks(page, said.lookNow);
      await vi.waitFor(() => expect(host.log).toMatchObject([{ answer: 304 }]), {
        timeout: 20_000,
      });
    },
    patience,
  );

  test(
    'that an attacker rolls back, tampers with or makes too long is refused, and the old one stays',
    async () => {
      await publish(host, { number: 9, version: '0.9.0' });
      await lookSays(reasons.older, '1.1.1');
      expect(await shown(page)).toContain(said.stays);

      await publish(host, { number: 13, version: '6.6.6', by: [eve] });
      await lookSays(reasons['unknown-key'], '1.1.1');

      await publish(host, { number: 13, version: '1.2.0' });
      const bytes = packText({ version: '1.2.0' });
      host.put('coast-13.json', bytes.replace('Honest', 'honest'));
      await lookSays(reasons['wrong-hash'], '1.1.1');
      host.put('coast-13.json', `${bytes} `);
      await lookSays(reasons['too-long'], '1.1.1');

      const index = await (await fetch(`${host.address}index.json`)).text();
      const { payload, ...rest } = JSON.parse(index) as { payload: string };
      const told = Buffer.from(payload, 'base64url').toString().replace('1.2.0', '6.6.6');
      const changed = Buffer.from(told).toString('base64url');
      host.put('index.json', JSON.stringify({ payload: changed, ...rest }));
      await lookSays(reasons['bad-signature'], '1.1.1');
      expect(await caught()).toEqual(['harbour fee']);
    },
    patience,
  );

  test(
    'whose pack fails its own proofs is refused',
    async () => {
      await publish(host, { number: 13, version: '1.2.0', catches: ['Not a word of it.'] });
      await lookSays(reasons['proofs-fail'], '1.1.1');
      expect(await caught()).toEqual(['harbour fee']);
    },
    patience,
  );

  test(
    'may exchange its key for one that the old key has named, and take the old one back',
    async () => {
      await publish(host, {
        number: 14,
        version: '1.1.1',
        phrases: ['harbour fee'],
        told: { keys: [await keyOf(ben)] },
      });
      await lookSays(said.allWell, '1.1.1');
      const revoked = [(await keyOf(ann)).id];
      await publish(host, {
        number: 15,
        version: '1.1.1',
        phrases: ['harbour fee'],
        by: [ben],
        told: { revoked },
      });
      await lookSays('Its publisher exchanged the key', '1.1.1');
      expect(await shown(page)).toContain((await keyOf(ben)).id);
      await publish(host, { number: 16, version: '6.6.6', by: [ann] });
      await lookSays(reasons['revoked-key'], '1.1.1');
    },
    patience,
  );

  test(
    'that expires is said to be old, and stays in use',
    async () => {
      const seconds = 15;
      await publish(host, {
        number: 17,
        version: '1.1.1',
        phrases: ['harbour fee'],
        by: [ben],
        expires: seconds / 3600,
      });
      const end = Date.now() + seconds * 1000;
      await lookSays(said.allWell, '1.1.1');
      await pause(end + 1000 - Date.now());
      await lookSays('Old: its publisher meant it to last until', '1.1.1');
      expect(await caught()).toEqual(['harbour fee']);
    },
    patience,
  );

  test(
    'whose host is gone says so, and stays in use',
    async () => {
      host.fault = (_, response) => void response.destroy();
      await lookSays(reasons.unreachable, '1.1.1');
      expect(await caught()).toEqual(['harbour fee']);
      host.fault = undefined;
    },
    patience,
  );

  test(
    'is removed, brought back by one click, and removed for good',
    async () => {
      await presses(page, said.remove);
      await says('was removed.');
      expect(await caught()).toEqual([]);
      await clicks(page, plain.undo);
      await says(said.undone);
      expect(await caught()).toEqual(['harbour fee']);
      await presses(page, said.remove);
      await says('was removed.');
      host.log.length = 0;
      expect(await caught()).toEqual([]);
      expect(host.log).toEqual([]);
    },
    patience,
  );

  test('after all that the browser holds no error, and nothing was asked of anybody else', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});
