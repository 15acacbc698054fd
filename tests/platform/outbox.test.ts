import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, AnswerCode } from '../../src/report/taxii/answer.ts';
import { fullReport } from '../report/a-full-report.ts';
import { makeDatabase } from './fake-database.ts';
import { onNewBrowser } from './with-browser.ts';

const organisation = { id: 'one', name: 'An office' };

async function load(database = makeDatabase()) {
  const { browser, module } = await onNewBrowser(async () => {
    vi.doMock('../../src/platform/database.ts', () => database);
    return {
      ...(await import('../../src/platform/outbox.ts')),
      steps: await import('../../src/platform/outbox-steps.ts'),
      apart: await import('../../src/platform/private-window.ts'),
      reports: await import('../../src/platform/reports.ts'),
      organisations: await import('../../src/platform/organisations.ts'),
    };
  });
  return { browser, database, ...module };
}
type Loaded = Awaited<ReturnType<typeof load>>;
let it: Loaded;
beforeEach(async () => {
  it = await load();
});

const at = (time: string): number => Date.parse(`2026-11-27T${time}Z`);
const begin = (id: string, time = '10:00:00') =>
  it.step(id, (one) => it.steps.begun(one, at(time)));
const end = (id: string, answer: Answer, time = '10:00:00') =>
  it.step(id, (one) => it.steps.settled(one, { answer }, at(time)));
const only = async () => {
  const all = await it.outgoing();
  expect(all).toHaveLength(1);
  return all[0];
};

describe('the outbox', () => {
  test('holds a report with the bytes that will leave, once however often it is queued', async () => {
    const first = await it.queue(fullReport(), organisation);
    expect(await it.queue(fullReport(), organisation)).toEqual(first);
    expect(await only()).toMatchObject({
      report: fullReport(),
      organisation: 'one',
      organisationName: 'An office',
      state: 'waiting',
      tries: 0,
    });
    const [row] = await it.queued();
    const { objects } = JSON.parse(row?.body ?? '') as { objects: readonly unknown[] };
    expect(objects.length).toBeGreaterThan(10);
  });

  test('holds a report once for each organisation', async () => {
    await it.queue(fullReport(), organisation);
    await it.queue(fullReport(), { id: 'two', name: 'Another' });
    await it.queue(fullReport({ leaveOut: ['ad'] }), organisation);
    expect(await it.outgoing()).toHaveLength(3);
  });

  test('shows neither the bytes nor the status of a server', async () => {
    const shown = await it.queue(fullReport(), organisation);
    expect(shown).not.toHaveProperty('body');
    expect(await only()).not.toHaveProperty('body');
  });

  test('has the background woken in a minute, should nobody ask it before', async () => {
    await it.queue(fullReport(), organisation);
    const [name, { when }] = (it.browser.alarms.create.mock.lastCall ?? []) as unknown as [
      string,
      { when: number },
    ];
    expect(name).toBe('send');
    expect(when - Date.now()).toBeGreaterThan(50_000);
    expect(when - Date.now()).toBeLessThan(61_000);
  });

  test('says so when the disk is full', async () => {
    it.database.fill(true);
    await expect(it.queue(fullReport(), organisation)).rejects.toThrow('not kept');
  });

  test('queueing again what is under way does not begin it anew', async () => {
    const { id } = await it.queue(fullReport(), organisation);
    await begin(id);
    expect(await it.queue(fullReport(), organisation)).toMatchObject({ state: 'sending' });
  });

  test('queueing again what was refused has it tried anew', async () => {
    const { id } = await it.queue(fullReport(), organisation);
    await begin(id);
    await end(id, { code: 'forbidden' });
    expect(await it.queue(fullReport(), organisation)).toMatchObject({
      id,
      state: 'waiting',
      tries: 0,
    });
  });

  test.each([
    ['waiting', async () => undefined, true],
    ['sending', async (id: string) => begin(id), false],
    [
      'sent',
      async (id: string) => {
        await begin(id);
        await end(id, { code: 'accepted' });
      },
      false,
    ],
    [
      'refused',
      async (id: string) => {
        await begin(id);
        await end(id, { code: 'forbidden' });
      },
      true,
    ],
  ] as const)('what is %s can be taken back: %3$s', async (state, make, can) => {
    const { id } = await it.queue(fullReport(), organisation);
    await make(id);
    expect(await only()).toMatchObject({ state });
    expect(await it.withdraw(id)).toBe(can);
    expect(await it.outgoing()).toHaveLength(can ? 0 : 1);
  });

  test('a report that was taken back is not sent by a round that has read it before', async () => {
    const { id } = await it.queue(fullReport(), organisation);
    await it.withdraw(id);
    expect(await begin(id)).toBeUndefined();
    expect(await it.outgoing()).toEqual([]);
  });

  test('the bytes are held as long as they may be needed', async () => {
    const { id } = await it.queue(fullReport(), organisation);
    const isHeld = async () => (await it.queued()).map(({ body }) => body !== '');
    await begin(id);
    await it.step(id, (one) =>
      it.steps.settled(one, { answer: { code: 'received' }, status: 's' }, at('10:00:00')),
    );
    expect(await isHeld()).toEqual([true]);
    await it.step(id, (one) => it.steps.asked(one, { code: 'accepted' }, at('10:01:00')));
    expect(await isHeld()).toEqual([false]);
    expect(await it.queue(fullReport(), organisation)).toMatchObject({ id, state: 'sent' });
  });

  test.each(['accepted', 'forbidden'] as const)(
    'no try begins of what a round has read before it came to "%s"',
    async (code) => {
      const { id } = await it.queue(fullReport(), organisation);
      await begin(id);
      await end(id, { code });
      const before = await it.queued();
      expect(await begin(id)).toEqual(before[0]);
      expect(await it.queued()).toEqual(before);
    },
  );

  test('what was sent can be taken off the list, what waits cannot', async () => {
    const { id } = await it.queue(fullReport(), organisation);
    await it.forgetSent(id);
    expect(await it.outgoing()).toHaveLength(1);
    await begin(id);
    await end(id, { code: 'accepted' });
    await it.forgetSent(id);
    expect(await it.outgoing()).toEqual([]);
  });

  test('everybody who watches is told of each change, until they stop', async () => {
    const seen = vi.fn<() => void>();
    const stop = it.watchOutbox(seen);
    const { id } = await it.queue(fullReport(), organisation);
    await it.retry(id);
    await it.withdraw(id);
    expect(seen).toHaveBeenCalledTimes(3);
    stop();
    await it.queue(fullReport(), organisation);
    expect(seen).toHaveBeenCalledTimes(3);
  });

  test('after new credentials all that was refused for that organisation waits again', async () => {
    const one = await it.queue(fullReport(), organisation);
    const other = await it.queue(fullReport(), { id: 'two', name: 'Another' });
    for (const { id } of [one, other]) {
      await begin(id);
      await end(id, { code: 'unauthorised' });
    }
    await it.retryFor('one');
    const states = (await it.outgoing()).map((each) => [each.organisation, each.state, each.tries]);
    expect(states).toEqual(
      expect.arrayContaining([
        ['one', 'waiting', 0],
        ['two', 'refused', 1],
      ]),
    );
  });
});

describe('a private window', () => {
  test.each(['a page in one', 'a page for an ad seen in one'])('%s keeps nothing', async (kind) => {
    if (kind === 'a page in one') it.browser.extension.inIncognitoContext = true;
    else it.apart.comesFromPrivateWindow();
    const { PrivateWindow } = it.apart;
    await expect(it.queue(fullReport(), organisation)).rejects.toThrow(PrivateWindow);
    await expect(it.reports.keepReport(fullReport())).rejects.toThrow(PrivateWindow);
    await expect(
      it.organisations.saveOrganisation({ name: 'x', collection: 'https://a.example/' }),
    ).rejects.toThrow(PrivateWindow);
    expect(it.database.log).toEqual([]);
  });
});

describe('what becomes of a report', () => {
  const passing: readonly AnswerCode[] = [
    'unreachable',
    'timeout',
    'busy',
    'server-error',
    'not-taxii',
  ];

  test('the times of the tries grow from a minute to six hours, for two weeks, without chance', async () => {
    const { id } = await it.queue(fullReport(), organisation);
    const waits: number[] = [];
    let now = at('10:00:00');
    for (;;) {
      await it.step(id, (one) => it.steps.begun(one, now));
      const after = await it.step(id, (one) =>
        it.steps.settled(one, { answer: { code: 'unreachable' } }, now),
      );
      if (after?.state !== 'waiting') break;
      const next = Date.parse(after.nextTry ?? '');
      waits.push((next - now) / 60_000);
      now = next;
    }
    expect(waits.slice(0, 11)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
    expect(new Set(waits.slice(9))).toEqual(new Set([360]));
    const days = waits.reduce((sum, one) => sum + one) / (24 * 60);
    expect(days).toBeGreaterThan(13);
    expect(days).toBeLessThan(15);
    expect(await only()).toMatchObject({ state: 'failed', tries: waits.length + 1 });
    await it.retry(id);
    expect(await only()).toMatchObject({ state: 'waiting', tries: 0 });
  });

  test.each(passing)('after "%s" it waits', async (code) => {
    const { id } = await it.queue(fullReport(), organisation);
    await begin(id);
    await end(id, { code });
    expect(await only()).toMatchObject({
      state: 'waiting',
      tries: 1,
      answer: { code },
      lastTry: '2026-11-27T10:00:00.000Z',
      nextTry: '2026-11-27T10:01:00.000Z',
    });
  });

  test.each([
    [7200, '12:00:00'],
    [0, '10:01:00'],
    [3, '10:01:00'],
  ])('a server that says %d seconds is asked again at %s', async (wait, time) => {
    const { id } = await it.queue(fullReport(), organisation);
    await begin(id);
    await end(id, { code: 'busy', wait });
    expect(await only()).toMatchObject({ nextTry: `2026-11-27T${time}.000Z` });
  });

  test.each([
    ['accepted', 'sent'],
    ['received', 'sent'],
    ['unauthorised', 'refused'],
    ['too-large', 'refused'],
    ['partly-refused', 'refused'],
    ['unexpected', 'refused'],
  ] as const)('after "%s" it is %s', async (code, state) => {
    const { id } = await it.queue(fullReport(), organisation);
    await begin(id);
    await end(id, { code });
    expect(await only()).toMatchObject({ state, answer: { code } });
    expect(await only()).not.toHaveProperty('nextTry');
  });

  test('one whose try the browser ended in its middle waits again, at once, later at growing intervals', async () => {
    const { id } = await it.queue(fullReport(), organisation);
    const next: (string | undefined)[] = [];
    for (let tries = 1; tries <= 12; tries += 1) {
      await begin(id);
      await it.step(id, (one) => it.steps.recovered(one, at('11:00:00')));
      const found = await only();
      expect(found).toMatchObject({ state: 'waiting', tries, answer: { code: 'interrupted' } });
      next.push(found?.nextTry?.slice(11, 16));
    }
    expect(next.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => '11:00'));
    expect(next.slice(9)).toEqual(['11:01', '11:02', '11:04']);
  });

  test('what a server is still at work on is asked for, until it is done', async () => {
    const { id } = await it.queue(fullReport(), organisation);
    await begin(id);
    await it.step(id, (one) =>
      it.steps.settled(one, { answer: { code: 'received' }, status: 's' }, at('10:00:00')),
    );
    expect(await only()).toMatchObject({ nextTry: '2026-11-27T10:01:00.000Z' });
    for (const [code, state, next] of [
      ['received', 'sent', '2026-11-27T10:02:00.000Z'],
      ['unreachable', 'sent', '2026-11-27T10:03:00.000Z'],
      ['accepted', 'sent', undefined],
    ] as const) {
      await it.step(id, (one) => it.steps.asked(one, { code }, at('10:01:00')));
      const found = await only();
      expect([found?.state, found?.nextTry]).toEqual([state, next]);
    }
    expect(await only()).toMatchObject({ answer: { code: 'accepted' } });
    expect((await it.queued()).some(it.steps.isUnfinished)).toBe(false);
  });
});

describe('organisations', () => {
  const secret = { kind: 'basic', user: 'anna', password: 'hunter2' } as const;

  test('are shown without what is secret, and keep it when only their name is changed', async () => {
    const { saveOrganisation, organisations, organisationToAsk } = it.organisations;
    const collection = 'https://taxii.example/root/collections/1/';
    const saved = await saveOrganisation({ name: 'B', collection }, secret);
    expect(saved).toEqual({ id: saved.id, name: 'B', collection, credentials: 'basic' });
    await saveOrganisation({ id: saved.id, name: 'A', collection });
    expect(JSON.stringify(await organisations())).not.toContain('hunter2');
    expect(await organisations()).toMatchObject([{ name: 'A', credentials: 'basic' }]);
    expect(await organisationToAsk(saved.id)).toMatchObject({ credentials: secret });
  });

  test('are nowhere in the storage that scripts in pages can read', async () => {
    await it.organisations.saveOrganisation(
      { name: 'B', collection: 'https://a.example/' },
      secret,
    );
    expect(it.browser.storage.local.all()).toEqual({});
  });

  test.each([
    ['https://taxii.example:8443/taxii2/', ['https://taxii.example/*']],
    ['http://127.0.0.1:5000/', ['http://127.0.0.1/*']],
    ['http://localhost/', ['http://localhost/*']],
    ['http://taxii.example/', []],
    ['http://127.0.0.1.example/', []],
    ['https://user:secret@taxii.example/', []],
    ['file:///etc/passwd', []],
    ['no address', []],
  ])('at %s need leave for %j', (address, origins) => {
    expect(it.organisations.originsOf(address)).toEqual(origins);
  });
});
