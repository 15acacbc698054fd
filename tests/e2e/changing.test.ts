import { describe, expect, test } from 'vitest';
import { lure, ordinary, secondLure, type Ad } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import * as indeed from './pages/indeed.ts';
import * as linkedin from './pages/linkedin.ts';
import { pageState } from '../../src/cli/start/state.ts';
import { comes } from './surface.ts';

const json = (value: unknown): string => JSON.stringify(value);

describe.each(bothBrowsers)('in %s', (kind) => {
  const it = given(kind);
  const run = (body: string): Promise<unknown> => it.browser.page.evaluate(body);
  const within = async (): Promise<readonly string[]> =>
    (await it.browser.page.own()).map((own) => own.within);

  test('another job put into the pane: the banner goes, comes for the next lure, and stands once', async () => {
    const ads = [lure, ordinary, secondLure];
    await it.visit(linkedin.searchAddress(lure), linkedin.search(ads, lure));
    expect((await it.shown(1))[0]?.text).toContain('signs seen in');
    await run(`openJob(${json(ordinary.id)});`);
    await it.shown(0);
    await run(`openJob(${json(secondLure.id)});`);
    await it.shown(1);
    await run(`openJob(${json(secondLure.id)});`);
    await it.shown(1);
    await run(`openJob(${json(lure.id)});`);
    await it.shown(1);
  });

  test('cards that come by scrolling are read once each, and marked where they are lures', async () => {
    const many = Array.from({ length: 8 }, (_, n): Ad => ({ ...ordinary, id: `4200${n}` }));
    await it.visit(indeed.listAddress, indeed.list(many));
    await it.nothingShown();
    for (const ad of [secondLure, lure]) {
      await run(`document.getElementById('cards').insertAdjacentHTML('beforeend', ${json(indeed.card(ad))});
        document.getElementById('cards').lastChild.scrollIntoView({ block: 'center' });`);
    }
    const marks = await it.shown(2);
    expect(marks.map((mark) => mark.within)).toEqual([
      expect.stringContaining(secondLure.id),
      expect.stringContaining(lure.id),
    ]);
    const state = await pageState(it.browser);
    expect(new Set(state?.listings.map(({ key }) => key)).size).toBe(state?.listings.length);
  });

  test('a card re-used for another job loses its mark, and gets one when a lure comes back into it', async () => {
    await it.visit(indeed.listAddress, indeed.list([ordinary, lure]));
    await it.shown(1);
    const reuse = (to: Ad): string => `
      const holder = document.createElement('ul');
      holder.innerHTML = ${json(indeed.card(to))};
      const [from, into] = [holder, document.querySelectorAll('#cards > li')[1]].map((one) => one.querySelector('.job_seen_beacon'));
      for (const part of ['a[data-jk]', '[data-testid="company-name"]', '[data-testid="text-location"]', '[data-testid="belowJobSnippet"]']) {
        const [old, fresh] = [into, from].map((one) => one.querySelector(part));
        for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
        old.textContent = fresh.textContent;
      }`;
    await run(reuse({ ...ordinary, id: '4103777', title: 'Hotel receptionist' }));
    await it.shown(0);
    await run(reuse(secondLure));
    expect((await it.shown(1))[0]?.within).toBe(`card-${lure.id}`);
  });

  test('a marked card that moves takes its mark along; one that is taken out takes it away', async () => {
    await it.visit(indeed.listAddress, indeed.list([ordinary, lure, secondLure]));
    await it.shown(2);
    await run(`const cards = document.getElementById('cards'); cards.prepend(cards.children[1]);`);
    await comes(async () =>
      expect(await within()).toEqual([
        expect.stringContaining(lure.id),
        expect.stringContaining(secondLure.id),
      ]),
    );
    await run(`document.getElementById('cards').firstChild.remove();`);
    await it.shown(1);
  });

  test('a list drawn anew by the site has each mark once', async () => {
    await it.visit(indeed.listAddress, indeed.list([lure, ordinary]));
    await it.shown(1);
    for (let times = 0; times < 3; times += 1) {
      await run(
        `document.getElementById('cards').innerHTML = ${json([lure, ordinary].map(indeed.card).join(''))};`,
      );
      await it.shown(1);
    }
    await run(
      `const cards = document.getElementById('cards'); cards.append(cards.firstChild.cloneNode(true));`,
    );
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await it.browser.page.own()).filter(({ box }) => box.height > 0)).toHaveLength(1);
  });

  test('the page that is left and come back to still has its banner', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await it.visit(linkedin.guestJobAddress(ordinary), linkedin.guestJob(ordinary));
    await run('history.back();');
    await it.shown(1);
  });

  test('after all that the browser holds no error, and nothing was asked of the network', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});
