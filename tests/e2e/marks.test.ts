import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/cli/browsers/browser.ts';
import { lure, ordinary, secondLure } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import * as indeed from './pages/indeed.ts';
import { escaped, page } from './pages/markup.ts';
import { comes, presses, says } from './surface.ts';

const ads = [
  ordinary,
  lure,
  { ...ordinary, id: '4103002' },
  secondLure,
  { ...ordinary, id: '4103003' },
];
const list = (style: string, around: object = {}): string =>
  indeed.list(ads, { head: `<style>ul{list-style:none;padding:0}${style}</style>`, ...around });

/** Boards as they look: with space around, without any, cards that cut off, that are columns with gaps. */
const looks: readonly (readonly [string, string])[] = [
  [
    'with space around their words',
    '.cardOutline{padding:16px;margin-bottom:12px;border:1px solid #ccc}',
  ],
  ['that cut off what leaves them', '.cardOutline{padding:8px;overflow:hidden;border-radius:8px}'],
  [
    'that are columns with gaps',
    '.job_seen_beacon{display:flex;flex-direction:column;gap:10px;padding:20px}',
  ],
  [
    'whose last line is short',
    '.job_seen_beacon ul{max-height:1.5em;overflow:hidden;max-width:60%}',
  ],
];

/** Where every element of the page stands, but for ours. */
const outline = `return [...document.querySelectorAll('body *')]
  .filter((element) => element.localName !== 'lurewatch-note')
  .map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.localName, element.id, x, y + scrollY, width, height].join(' ');
  });`;
/** The boxes of all words and of all that can be used. */
const taken = `
  const range = document.createRange();
  const boxes = [...document.querySelectorAll('a, button')].map((one) => one.getBoundingClientRect());
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue.trim() === '' || node.parentElement.closest('style, script')) continue;
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  return boxes.map(({ x, y, width, height }) => ({ x, y, width, height }));`;

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 1 &&
  b.x < a.x + a.width - 1 &&
  a.y < b.y + b.height - 1 &&
  b.y < a.y + a.height - 1;

describe.each(bothBrowsers)('marks on lists in %s', (kind) => {
  const it = given(kind);
  const run = <Result>(body: string): Promise<Result> => it.browser.page.evaluate<Result>(body);

  /** The marks, once they have found their places: none of them covers words or controls, none leaves the window. */
  const settled = async (count: number): Promise<void> => {
    await it.shown(count);
    await comes(async () => {
      const marks = await it.browser.page.own();
      const width = await run<number>('return document.documentElement.clientWidth;');
      const others = await run<Box[]>(taken);
      for (const { box, controls } of marks) {
        expect(controls[0]?.name).toContain('to check');
        expect(others.filter((other) => touch(box, other))).toEqual([]);
        expect(box.x).toBeGreaterThanOrEqual(-1);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
      }
    });
  };

  /** Where all stands on the same page at an address that we do not read. */
  const without = async (markup: string): Promise<string[]> => {
    it.web.put('https://plain.example/list', markup);
    await it.browser.page.open('https://plain.example/list');
    return run<string[]>(outline);
  };

  describe.each(looks)('in cards %s', (_, style) => {
    test.each([
      [1280, ''],
      [1280, 'dir="rtl"'],
      // As at 200 percent.
      [640, ''],
    ])('%d pixels wide %s: nothing moves, nothing is covered', async (width, attributes) => {
      await it.browser.page.resize(width, 900);
      const markup = list(style, { body: attributes });
      const before = await without(markup);
      await it.visit(indeed.listAddress, markup);
      await settled(2);
      expect(await run<string[]>(outline)).toEqual(before);
    });
  });

  test.each(looks)(
    'as at 400 percent, in cards %s: nothing moves, nothing is covered',
    async (_, style) => {
      await it.browser.page.resize(320, 900);
      const markup = list(style);
      const before = await without(markup);
      await it.visit(indeed.listAddress, markup);
      await settled(2);
      expect(await run<string[]>(outline)).toEqual(before);
    },
  );

  test.each([1280, 320])(
    '%d pixels wide, a card full of words to its edge: nothing moves, nothing is covered',
    async (width) => {
      await it.browser.page.resize(width, 900);
      const full = `${lure.text} `.repeat(3);
      const tight =
        'li,div{margin:0;padding:0} #cards{max-width:400px;font:16px/1.5 monospace;word-break:break-all}';
      const markup = indeed.list([{ ...lure, text: full }, ordinary], {
        head: `<style>ul{list-style:none;padding:0}${tight}</style>`,
      });
      const before = await without(markup);
      await it.visit(indeed.listAddress, markup);
      await settled(1);
      expect(await run<string[]>(outline)).toEqual(before);
    },
  );

  test('a window that becomes narrow: the mark finds another place', async () => {
    await it.browser.page.resize(1280, 900);
    await it.visit(indeed.listAddress, list(looks[0]?.[1] ?? ''));
    await settled(2);
    await it.browser.page.resize(320, 900);
    await settled(2);
    await it.browser.page.resize(1280, 900);
    await settled(2);
  });

  test('page styles that hide and move ours do not reach it', async () => {
    await it.browser.page.resize(1280, 900);
    const ours =
      'lurewatch-note{display:none!important;position:absolute!important;top:-999px!important;--lurewatch-display:none!important;--lurewatch-pull:-999px!important;--lurewatch-opacity:0!important}';
    const markup = list(`${looks[0]?.[1] ?? ''}${ours} * + *{margin-top:30px!important}`);
    const before = await without(markup);
    await it.visit(indeed.listAddress, markup);
    await settled(2);
    expect(await run<string[]>(outline)).toEqual(before);
    const unseen = `return [...document.querySelectorAll('lurewatch-note')].filter((one) => getComputedStyle(one).opacity !== '1').length;`;
    expect(await run<number>(unseen)).toBe(0);
  });

  test('opened it takes the room that it needs, closed it gives that back', async () => {
    const markup = list(looks[0]?.[1] ?? '');
    const before = await without(markup);
    await it.visit(indeed.listAddress, markup);
    await settled(2);
    await it.browser.page.clickOwn(0, 'to check');
    await comes(async () =>
      expect((await it.browser.page.own())[0]?.text).toContain('Check before you answer'),
    );
    expect(await run<string[]>(outline)).not.toEqual(before);
    await it.browser.page.press('Escape');
    await comes(async () => expect(await run<string[]>(outline)).toEqual(before));
    await settled(2);
  });

  test('paused, nothing of ours is left: no element, no sheet, no highlight, no listener’s trace', async () => {
    const markup = page(
      `<div id="mosaic-provider-jobcards"><ul id="cards">${[ordinary, lure].map(indeed.card).join('')}</ul></div>
<div class="jobsearch-RightPane"><h1 data-testid="jobsearch-JobInfoHeader-title">${escaped(secondLure.title)}</h1><div id="jobDescriptionText">${escaped(secondLure.text)}</div></div>`,
    );
    const trace = `return JSON.stringify([document.documentElement.outerHTML, document.adoptedStyleSheets.length, CSS.highlights ? CSS.highlights.size : 0]);`;
    it.web.put('https://plain.example/list', markup);
    await it.browser.page.open('https://plain.example/list');
    const before = await run<string>(trace);
    await it.visit(indeed.listAddress, markup);
    await it.shown(2);
    expect(await run<string>(trace)).not.toBe(before);
    const popup = await it.browser.page.popup();
    await says(popup, 'Pause on all sites');
    await presses(popup, 'Pause on all sites');
    await says(popup, 'Paused on all sites');
    await comes(async () => expect(await run<string>(trace)).toBe(before));
    await presses(popup, 'Go on reading');
    await popup.close();
    await it.shown(2);
  });

  test('after all that the browser holds no error, and nothing was asked of the network', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});
