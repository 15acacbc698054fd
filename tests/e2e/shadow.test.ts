import { describe, expect, test } from 'vitest';
import { lure, ordinary, secondLure } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import * as indeed from './pages/indeed.ts';
import { page } from './pages/markup.ts';
import { board, card, host } from './pages/shadow.ts';
import { comes, presses, says } from './surface.ts';

const json = (value: unknown): string => JSON.stringify(value);

/** All trees of the page that are open, the page's own first. */
const trees = `
  const trees = [document];
  for (const tree of trees)
    for (const element of tree.querySelectorAll('*')) if (element.shadowRoot) trees.push(element.shadowRoot);`;
/** Where every element of every tree stands, but for ours. */
const outline = `${trees}
  return trees.flatMap((tree) => [...tree.querySelectorAll('*')])
    .filter((element) => element.localName !== 'lurewatch-note')
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, element.id, x, y + scrollY, width, height].join(' ');
    });`;
/** All that anybody could tell us by. */
const trace = `${trees}
  return JSON.stringify([
    trees.map((tree) => [(tree.documentElement ?? tree)[tree.documentElement ? 'outerHTML' : 'innerHTML'], tree.adoptedStyleSheets.length]),
    CSS.highlights ? CSS.highlights.size : 0,
  ]);`;
const opened = host('job-pane', indeed.job(secondLure).replace(/^.*<main>|<\/main>.*$/gsu, ''));

describe.each(bothBrowsers)('open shadow trees in %s', (kind) => {
  const it = given(kind);
  const run = <Result>(body: string): Promise<Result> => it.browser.page.evaluate<Result>(body);
  const within = async (): Promise<readonly string[]> =>
    (await it.browser.page.own()).map((own) => own.within);
  const without = async (markup: string, what: string): Promise<unknown> => {
    it.web.put('https://plain.example/list', markup);
    await it.browser.page.open('https://plain.example/list');
    return run<unknown>(what);
  };

  test('a list in a tree, its cards in trees of their own: the lures are marked, nothing moves', async () => {
    const markup = page(board([ordinary, lure, { ...ordinary, id: '4103002' }, secondLure]));
    const before = await without(markup, outline);
    const state = await it.visit(indeed.listAddress, markup);
    expect(state?.listings.map(({ listing }) => listing.title)).toEqual([
      ordinary.title,
      lure.title,
      ordinary.title,
      secondLure.title,
    ]);
    expect(state?.listings[1]?.listing.text).toContain('free flight ticket');
    const marks = await it.shown(2);
    expect(marks.map((mark) => mark.within)).toEqual([
      expect.stringContaining(lure.id),
      expect.stringContaining(secondLure.id),
    ]);
    await comes(async () => {
      for (const { text } of await it.browser.page.own()) expect(text).toContain('to check');
    });
    expect(await run(outline)).toEqual(before);
    await it.browser.page.clickOwn(0, 'to check');
    await comes(async () =>
      expect((await it.browser.page.own())[0]?.text).toContain('Check before you answer'),
    );
  });

  test('an opened ad in a tree: one banner there, its words marked and seen to be', async () => {
    await it.visit(indeed.jobAddress(secondLure), page(opened));
    const [banner] = await it.shown(1);
    expect(banner?.text).toContain('signs seen in');
    expect(banner?.box.height).toBeGreaterThan(50);
    const look = await comes(async () => {
      const seen = await run<[number, boolean, string]>(`
        const { shadowRoot } = document.querySelector('job-pane');
        const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]);
        const around = ranges.map((range) => range.startContainer.parentElement);
        return [
          ranges.length,
          around.every((element) => element.getRootNode() === shadowRoot),
          getComputedStyle(around[0], '::highlight(' + [...CSS.highlights.keys()][0] + ')').textDecorationLine,
        ];`);
      expect(seen[0]).toBeGreaterThan(0);
      return seen;
    });
    expect(look.slice(1)).toEqual([true, 'underline']);
  });

  test('trees that come later, cards that come into them, are given other words and go', async () => {
    await it.visit(indeed.listAddress, page('<main></main>'));
    await run(`
      const board = document.createElement('late-board');
      document.querySelector('main').append(board);
      setTimeout(() => {
        board.attachShadow({ mode: 'open' }).innerHTML = ${json(`<ul id="cards">${indeed.card(lure)}</ul>`)};
      }, 300);`);
    await it.shown(1);
    const cards = `document.querySelector('late-board').shadowRoot.getElementById('cards')`;
    await run(`${cards}.insertAdjacentHTML('beforeend', ${json(indeed.card(secondLure))});`);
    await it.shown(2);
    await run(`${cards}.firstChild.remove();`);
    await comes(async () =>
      expect(await within()).toEqual([expect.stringContaining(secondLure.id)]),
    );
    await run(`
      const holder = document.createElement('ul');
      holder.innerHTML = ${json(indeed.card({ ...ordinary, id: '4103777' }))};
      const [from, into] = [holder, ${cards}].map((one) => one.querySelector('.job_seen_beacon'));
      for (const part of ['a[data-jk]', '[data-testid="company-name"]', '[data-testid="text-location"]', '[data-testid="belowJobSnippet"]']) {
        const [old, fresh] = [into, from].map((one) => one.querySelector(part));
        for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
        old.textContent = fresh.textContent;
      }`);
    await it.shown(0);
  });

  test('a closed tree is left alone', async () => {
    const state = await it.visit(indeed.listAddress, page(board([lure], 'closed')), 2000);
    expect(state?.listings).toEqual([]);
    await it.nothingShown();
  });

  test('on a site that we do not know, when asked: the ad in a tree is read and marked there', async () => {
    const address = 'https://work.example/vacancy/7';
    it.web.put(address, page(opened));
    await it.browser.page.open(address);
    const popup = await it.browser.page.popup();
    await presses(popup, 'Read this page');
    await says(popup, secondLure.title);
    await popup.close();
    const [banner] = await it.shown(1);
    expect(banner?.text).toContain('signs seen in');
  });

  test('paused, nothing of ours is left in any tree', async () => {
    const markup = page(board([lure]) + opened);
    const before = await without(markup, trace);
    await it.visit(indeed.listAddress, markup);
    await it.shown(2);
    expect(await run(trace)).not.toBe(before);
    const popup = await it.browser.page.popup();
    await says(popup, 'Pause on all sites');
    await presses(popup, 'Pause on all sites');
    await says(popup, 'Paused on all sites');
    await comes(async () => expect(await run(trace)).toBe(before));
    await presses(popup, 'Go on reading');
    await popup.close();
    await it.shown(2);
  });

  test('thousands of trees, and hundreds in each other: the page goes on, the lure is marked', async () => {
    const busy = `<script>
      addEventListener('load', () => {
        let around = document.body;
        for (let depth = 0; depth < 400; depth += 1) {
          around = around.appendChild(document.createElement('deep-tree')).attachShadow({ mode: 'open' });
        }
        for (let at = 0; at < 6000; at += 1) {
          const host = document.body.appendChild(document.createElement('x-tree'));
          host.attachShadow({ mode: 'open' }).innerHTML = '<p>' + at + '</p>';
        }
        window.longest = 0;
        let last = performance.now();
        (function frame() {
          const now = performance.now();
          window.longest = Math.max(window.longest, now - last);
          last = now;
          requestAnimationFrame(frame);
        })();
        setInterval(() => {
          for (const host of document.querySelectorAll('x-tree')) host.shadowRoot.firstChild.textContent = Math.random();
        }, 500);
      });
    </script>`;
    const markup = page(`<ul id="cards">${card(lure)}</ul>${busy}`);
    const pause = async (): Promise<number> => {
      const start = await run<number>('window.longest = 0; return performance.now();');
      await new Promise((resolve) => setTimeout(resolve, 3000));
      const [now, longest] = await run<[number, number]>(
        'return [performance.now(), window.longest];',
      );
      expect(now).toBeGreaterThan(start);
      return Math.round(longest);
    };
    it.web.put('https://plain.example/list', markup);
    await it.browser.page.open('https://plain.example/list');
    const bare = await pause();
    await it.visit(indeed.listAddress, markup);
    const [mark] = await it.shown(1);
    expect(mark?.within).toContain(lure.id);
    process.stderr.write(
      `${kind}, 6,400 trees that change: longest pause ${await pause()} ms (the page without us: ${bare} ms)\n`,
    );
    await it.shown(1);
  });

  test('after all that the browser holds no error, and nothing was asked of the network', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});
