// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeBrowser } from '../platform/fake-browser.ts';
import { makeDatabase } from '../platform/fake-database.ts';

const held = vi.hoisted(() => ({ browser: {} as never, database: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => held.browser[name] }),
}));
vi.mock('../../src/platform/database.ts', () => ({
  ...Object.fromEntries(
    ['all', 'one', 'put', 'remove', 'change'].map((name) => [
      name,
      (...args: unknown[]) => (held.database[name] as (...all: unknown[]) => unknown)(...args),
    ]),
  ),
}));
vi.mock('../../src/help/outgoing.tsx', () => ({ Outgoing: () => null }));

import { KeptReports } from '../../src/help/kept-reports.tsx';
import { keepReport, keptReports } from '../../src/platform/reports.ts';
import { draw, settle } from '../interface/on-page.tsx';
import { fullReport } from '../report/a-full-report.ts';

let database = makeDatabase();
beforeEach(() => {
  held.browser = makeBrowser() as never;
  database = makeDatabase();
  held.database = database as never;
});

/** Presses a button; each of these tests has one with these words. */
const presses = async (page: HTMLElement, words: string): Promise<void> => {
  const all = [...page.querySelectorAll('button')];
  await act(async () => all.find(({ textContent }) => textContent === words)?.click());
  await settle();
};

test('a report is deleted by one press and brought back by another, at the moment it was kept', async () => {
  const first = await keepReport(fullReport());
  const page = await draw(<KeptReports />);
  await settle();
  await presses(page, 'Delete');
  expect(await keptReports()).toEqual([]);
  expect(page.querySelectorAll('li')).toHaveLength(0);
  expect(page.querySelector('output')?.textContent).toBe('Deleted.');
  // The button that was pressed is gone, and the focus is not lost with it.
  expect(document.activeElement?.localName).toBe('h2');
  await presses(page, 'Undo');
  expect(await keptReports()).toEqual([first]);
  expect(page.querySelectorAll('li')).toHaveLength(1);
});

test('one that could not be deleted is still there, and that is said', async () => {
  await keepReport(fullReport());
  const page = await draw(<KeptReports />);
  await settle();
  database.fill(true);
  await presses(page, 'Delete');
  expect(page.querySelector('output')?.textContent).toContain('That did not work.');
  expect(page.querySelectorAll('li')).toHaveLength(1);
});
