import { vi, expect } from 'vitest';
import type { Page } from '../../../src/cli/browsers/browser.ts';
import { lure } from '../ads.ts';
import type { Given } from '../browsers.ts';
import { says, types } from '../surface.ts';

const waits = (page: Page, what: string): Promise<void> =>
  vi.waitFor(async () => expect(await page.evaluate(`return Boolean(${what});`)).toBe(true), {
    timeout: 30_000,
    interval: 200,
  });
const unfold = (page: Page): Promise<void> =>
  page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true;');

/** A page of ours, and what is done until all of it is seen. */
export interface View {
  readonly path: string;
  readonly ready?: (page: Page) => Promise<void>;
}

/** Each of our pages with all that can be unfolded on it. */
export const views: Readonly<Record<string, View>> = {
  'help, to choose': { path: 'help/index.html' },
  'help, looking': { path: 'help/index.html#1' },
  'help, cannot leave': { path: 'help/index.html#4' },
  report: {
    path: 'help/report.html',
    async ready(page) {
      await types(page, 'textarea', lure.text);
      await page.evaluate("document.querySelector('button.main').click();");
      await waits(page, "document.querySelectorAll('form details').length > 4");
      await unfold(page);
    },
  },
  check: { path: 'help/check.html' },
  welcome: {
    path: 'welcome/index.html',
    ready: (page) => waits(page, "document.querySelector('.signs')"),
  },
  settings: {
    path: 'settings/index.html',
    async ready(page) {
      await waits(page, "document.querySelectorAll('.packs > li').length > 2");
      await page.evaluate(
        'for (const one of [...document.querySelectorAll(".packs details")].slice(0, 1)) one.open = true;',
      );
      await waits(page, "document.querySelectorAll('.choices li').length > 10");
    },
  },
  popup: { path: 'popup/index.html', ready: unfold },
  workbench: {
    path: 'workbench/index.html',
    async ready(page) {
      await waits(page, "document.querySelector('.bench')");
      await page.evaluate(
        "[...document.querySelectorAll('#ad-in-hand .doors button')].at(-1).click();",
      );
      await waits(page, "document.querySelector('.why') && document.querySelector('.proofs')");
      await unfold(page);
    },
  },
};

/** Opens a view in a window of this width, in a language. */
export async function openView(
  it: Given,
  name: string,
  width: number,
  language = 'en',
): Promise<Page> {
  const view = views[name];
  if (view === undefined) throw new Error(`There is no view "${name}".`);
  await it.browser.inExtension(
    `await chrome.storage.local.set({ settings: { language: ${JSON.stringify(language)}, number: false, countries: ['KH', 'PH'] } });`,
  );
  const page = await it.browser.newPage(`${it.browser.base}src/${view.path}`);
  await page.resize(width, 900);
  await says(page, /\S/);
  await view.ready?.(page);
  await page.evaluate('await new Promise((done) => setTimeout(done, 300));');
  return page;
}
