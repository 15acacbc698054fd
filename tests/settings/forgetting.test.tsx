// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { makeBrowser } from '../platform/fake-browser.ts';
import { makeDatabase } from '../platform/fake-database.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));
vi.mock('../../src/platform/database.ts', () => makeDatabase());
browser.now = makeBrowser() as never;

import { mute } from '../../src/platform/choices.ts';
import { SettingsPage } from '../../src/settings/settings-page.tsx';
import { draw, press, settle } from '../interface/on-page.tsx';

test('what was forgotten is brought back by no way back that stood there before', async () => {
  const undo = (page: HTMLElement) =>
    [...page.querySelectorAll('button')].filter(({ textContent }) => textContent === 'Undo');
  await mute('www.indeed.com');
  await mute('www.linkedin.com');
  const page = await draw(<SettingsPage />);
  await settle();
  await press(page, 'Show signs again on all sites');
  expect(undo(page)).toHaveLength(1);
  await press(page, 'Forget everything');
  await settle();
  expect(undo(page)).toHaveLength(0);
});
