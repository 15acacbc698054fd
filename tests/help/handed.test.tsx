// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { makeBrowser } from '../platform/fake-browser.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));

import { draw, settle } from '../interface/on-page.tsx';

let fake = makeBrowser();
const load = async () => {
  vi.resetModules();
  return {
    ...(await import('../../src/help/handed.ts')),
    ...(await import('../../src/platform/private-window.ts')),
  };
};
beforeEach(() => {
  fake = makeBrowser();
  browser.now = fake as never;
});

test.each([
  ['a private window', { text: 'An ad', private: true }, true],
  ['an ordinary one', { text: 'An ad' }, false],
])('what comes from %s may be kept or not accordingly', async (_, handed, isPrivate) => {
  fake.runtime.sendMessage.mockResolvedValue(handed);
  const ours = await load();
  const Page = () => <p>{ours.useHanded()?.text}</p>;
  const page = await draw(<Page />);
  await settle();
  expect(page.textContent).toBe('An ad');
  expect(ours.isPrivate()).toBe(isPrivate);
});
