/** Our own pages, each opened in a tab as a person finds it. */
import type { Page } from '../browsers/browser.ts';
import type { Scene } from './scenes.ts';
import { rest, until } from './until.ts';

interface OwnPage {
  readonly name: string;
  readonly path: string;
  /** What is there once the page has drawn itself. */
  readonly there: string;
  /** What a person does first. */
  readonly first?: (page: Page) => Promise<void>;
}

const lure =
  'Customer service chat agents. Free flight, free dormitory, your passport is kept by the office. 2,500 US dollars a month, no experience. Contact us on Telegram @example_hr.';

const pages: readonly OwnPage[] = [
  { name: 'help', path: 'help/index.html', there: 'main h2' },
  { name: 'help-looking', path: 'help/index.html#1', there: 'main .lines' },
  { name: 'help-cannot-leave', path: 'help/index.html#4', there: 'main .lines' },
  {
    name: 'report',
    path: 'help/report.html',
    there: 'main textarea',
    async first(page) {
      await page.evaluate(`
        const field = document.querySelector('textarea');
        field.value = ${JSON.stringify(lure)};
        field.dispatchEvent(new Event('input', { bubbles: true }));`);
      await page.click('button.main');
      await until(page, "document.querySelectorAll('form fieldset').length > 1");
    },
  },
  { name: 'check', path: 'help/check.html', there: 'main textarea' },
  { name: 'welcome', path: 'welcome/index.html', there: 'main textarea' },
  { name: 'settings', path: 'settings/index.html', there: '.packs li' },
  {
    name: 'workbench',
    path: 'workbench/index.html',
    there: '.bench',
    async first(page) {
      await page.evaluate(
        "[...document.querySelectorAll('#ad-in-hand .doors button')].at(-1).click();",
      );
      await until(page, "document.querySelector('.why') && document.querySelector('.proofs')");
    },
  },
];

/** The scenes of our own pages. */
export const ownScenes: readonly Scene[] = pages.map(({ name, path, there, first }) => ({
  name,
  whole: true,
  async open({ browser }, { width, height }) {
    const page = await browser.newPage(`${browser.base}src/${path}`);
    await page.resize(width, height);
    await until(page, `document.querySelector(${JSON.stringify(there)})`);
    await first?.(page);
    await rest(page, 500);
    return page;
  },
}));
