// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outgoing } from '../../src/platform/outbox.ts';
import { dataKinds } from '../../src/report/data-kinds.ts';
import { goodCodes, lastingCodes, passingCodes } from '../../src/report/taxii/answer.ts';
import { makeBrowser } from '../platform/fake-browser.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));
vi.mock('../../src/platform/organisations.ts', () => ({
  organisations: async () => [
    {
      id: 'o',
      name: 'Desk',
      collection: 'https://desk.example/collections/1/',
      credentials: 'basic',
    },
  ],
  watchOrganisations: () => () => undefined,
}));
const box = vi.hoisted(() => ({
  list: [] as unknown[],
  withdrawn: true,
  asked: [] as string[],
  told: new Set<() => void>(),
}));
vi.mock('../../src/platform/outbox.ts', () => {
  const asks = (name: string) => async (id: string) => {
    box.asked.push(`${name} ${id}`);
    return box.withdrawn;
  };
  return {
    outgoing: async () => box.list,
    watchOutbox: (fn: () => void) => {
      box.told.add(fn);
      return () => box.told.delete(fn);
    },
    withdraw: asks('withdraw'),
    retry: asks('retry'),
    forgetSent: asks('forgetSent'),
  };
});

import { OutboxList } from '../../src/help/outbox-list.tsx';
import { draw, press, settle } from '../interface/on-page.tsx';
import { fullReport } from '../report/a-full-report.ts';

const report = fullReport();

const one = (more: Partial<Outgoing> = {}): Outgoing => ({
  id: 'a',
  report,
  organisation: 'o',
  organisationName: 'Desk',
  state: 'waiting',
  queuedAt: '2026-11-27T01:00:00.000Z',
  tries: 0,
  nextTry: '2026-11-27T01:00:00.000Z',
  ...more,
});
let fake = makeBrowser();
beforeEach(() => {
  fake = makeBrowser();
  browser.now = fake as never;
  fake.runtime.sendMessage.mockResolvedValue(undefined);
  box.list = [];
  box.withdrawn = true;
  box.asked = [];
  box.told.clear();
});
const becomes = async (...list: readonly Outgoing[]) => {
  box.list = [...list];
  await act(async () => box.told.forEach((fn) => fn()));
  await settle();
};
const buttons = (page: HTMLElement) =>
  [...page.querySelectorAll('button')].map(({ textContent, disabled }) => [textContent, disabled]);

describe('each report on its way', () => {
  test.each<[string, Partial<Outgoing>, RegExp]>([
    ['waits', {}, /To .Desk.*Waits to be sent\.\s*Withdraw/],
    [
      'waits after a try in vain',
      { answer: { code: 'unreachable' }, nextTry: '2026-11-27T02:30:00Z' },
      /Waits.*could not be reached.*Next try: .*2026/,
    ],
    ['is being sent', { state: 'sending' }, /Is being sent now\.\s*Withdraw/],
    [
      'was sent',
      { state: 'sent', sentAt: '2026-11-27T01:02:00Z', answer: { code: 'accepted', http: 202 } },
      /Sent on .*2026.*The server has all of it\./,
    ],
    [
      'was received and is asked about',
      { state: 'sent', answer: { code: 'received' }, nextTry: '2026-11-27T03:00:00Z' },
      /still at work on it.*We ask the server again/,
    ],
    [
      'was refused',
      { state: 'refused', answer: { code: 'forbidden', http: 403, words: 'No <b>entry</b>' } },
      /Was not sent.*does not let this user.*Code of the answer: 403.*own words: .*No <b>entry<\/b>/,
    ],
    ['failed', { state: 'failed', answer: { code: 'timeout' } }, /two weeks.*in time/],
  ])('that %s says so in a sentence', async (_, more, words) => {
    box.list = [one(more)];
    const page = await draw(<OutboxList />);
    expect(page.querySelector('.listings')?.textContent).toMatch(words);
    expect(page.querySelector('.listings b')).toBeNull();
  });

  test.each([...goodCodes, ...passingCodes, ...lastingCodes])(
    'answered "%s" has a sentence for it',
    async (code) => {
      box.list = [one({ state: 'refused', answer: { code } })];
      const page = await draw(<OutboxList />);
      expect(page.querySelector('output')?.textContent).toMatch(/itself\. [A-Z].+\.\s*$/);
    },
  );

  test('can be withdrawn until it is sent, and the keyboard stays near', async () => {
    box.list = [one()];
    const page = await draw(<OutboxList />);
    await press(page, 'Withdraw');
    await becomes();
    expect(box.asked).toEqual(['withdraw a']);
    expect(page.querySelector('[role=status]')?.textContent).toContain('Withdrawn.');
    expect(document.activeElement?.textContent).toBe('Reports on their way');
    expect(page.textContent).toContain('No report is on its way.');
  });

  test('for which it is too late says so', async () => {
    box.withdrawn = false;
    box.list = [one()];
    const page = await draw(<OutboxList />);
    await press(page, 'Withdraw');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Too late');
  });

  test('is tried at once when asked, and while it is being sent nothing can be pressed', async () => {
    box.list = [one({ state: 'refused', answer: { code: 'forbidden' } })];
    const page = await draw(<OutboxList />);
    await press(page, 'Try now');
    expect(box.asked).toEqual(['retry a']);
    expect(fake.runtime.sendMessage).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'sendWaiting' }),
    );
    await becomes(one({ state: 'sending' }));
    expect(buttons(page)).toEqual([
      ['Withdraw', true],
      ['Try now', true],
    ]);
  });

  test('is tried again with a question of the browser, in one that asks what may leave', async () => {
    fake = makeBrowser(dataKinds);
    browser.now = fake as never;
    fake.runtime.sendMessage.mockResolvedValue(undefined);
    box.list = [one({ answer: { code: 'no-consent' } })];
    const page = await draw(<OutboxList />);
    expect(page.textContent).toContain('was not allowed to let this report leave');
    await press(page, 'Try now');
    expect(fake.permissions.request.mock.calls).toEqual([
      [{ origins: ['https://desk.example/*'], data_collection: dataKinds }],
    ]);
    expect(box.asked).toEqual(['retry a']);
  });

  test('that was sent can only be taken off the list', async () => {
    box.list = [one({ state: 'sent', sentAt: '2026-11-27T01:02:00Z' })];
    const page = await draw(<OutboxList />);
    expect(buttons(page)).toEqual([['Take off this list', false]]);
    await press(page, 'Take off this list');
    expect(box.asked).toEqual(['forgetSent a']);
  });

  test('is followed while the page is open, and each change is announced politely where it stands', async () => {
    box.list = [one()];
    const page = await draw(<OutboxList />);
    const line = page.querySelector('output');
    await becomes(one({ state: 'sent', sentAt: '2026-11-27T01:02:00Z' }));
    expect(page.querySelector('output')).toBe(line);
    expect(line?.textContent).toContain('Sent on');
  });
});
