/** Statements 7, 13, 34 and 36: the banner on light, dark and grey pages, in a person's own few colours, and what it moves. */
import { describe, expect, test, vi } from 'vitest';
import { contrast } from '../statements/colours.ts';
import { cautious, lure, ordinary, secondLure } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import { letterFaults, sizeFaults } from './look/script.ts';
import * as indeed from './pages/indeed.ts';
import * as linkedin from './pages/linkedin.ts';

const ours = "document.querySelector('lurewatch-note').shadowRoot";

/** Pages as they are: white, warm grey, middle grey, dark, black. */
const grounds = ['#ffffff', '#f3f2ef', '#808080', '#1d2226', '#000000'];

const hexOf = (rgb: string): string =>
  `#${(rgb.match(/\d+(?:\.\d+)?/gu) ?? [])
    .slice(0, 3)
    .map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
    .join('')}`;

/** The colours of every text of ours and of what lies behind it, of bar and icon. */
const coloursOf = `
  const root = ${ours};
  const groundOf = (one) => {
    for (let at = one; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    }
    return '';
  };
  const bearing = [...root.querySelectorAll('*')].filter((one) =>
    [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue.trim() !== ''));
  const note = root.querySelector('.note');
  return {
    texts: bearing.filter((one) => one.localName !== 'style').map((one) => [getComputedStyle(one).color, groundOf(one), one.textContent.slice(0, 30)]),
    bar: [getComputedStyle(note).borderInlineStartColor, getComputedStyle(note).backgroundColor],
    icon: [getComputedStyle(note.querySelector('svg')).color, getComputedStyle(note).backgroundColor],
  };`;

interface Colours {
  readonly texts: readonly (readonly [string, string, string])[];
  readonly bar: readonly [string, string];
  readonly icon: readonly [string, string];
}

describe.each(bothBrowsers)('in %s, with open shadow roots', (kind) => {
  const it = given(kind, { mode: 'test' });

  describe.each([
    ['a lure', lure],
    ['an ad with things to check', cautious],
  ])('the banner of %s', (_, ad) => {
    test.each(grounds)('on %s: words 4.5 to 1, bar and icon 3 to 1', async (ground) => {
      const markup = linkedin
        .guestJob(ad)
        .replace('<body', `<body style="background:${ground};color:#999"`);
      await it.visit(linkedin.guestJobAddress(ad), markup);
      await it.shown(1);
      await it.browser.page.clickOwn(0, 'Why these signs');
      const { texts, bar, icon } = await it.browser.page.evaluate<Colours>(coloursOf);
      expect(texts.length).toBeGreaterThan(8);
      for (const [text, behind, said] of texts)
        expect([said, contrast(hexOf(text), hexOf(behind)) >= 4.5]).toEqual([said, true]);
      for (const [mark, behind] of [bar, icon])
        expect(contrast(hexOf(mark), hexOf(behind))).toBeGreaterThanOrEqual(3);
      expect(await it.browser.page.evaluate(letterFaults(ours))).toEqual([]);
      expect(await it.browser.page.evaluate(sizeFaults(ours))).toEqual([]);
    });
  });

  test('where colours are forced, bar, edge and main button are told by lines of their own', async () => {
    await it.browser.needs({ fewColours: true });
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    const lines = await it.browser.page.evaluate(`
      const root = ${ours};
      const of = (what) => getComputedStyle(root.querySelector(what));
      return {
        forced: matchMedia('(forced-colors: active)').matches,
        bar: of('.note').borderInlineStartWidth,
        edge: of('.note').borderBlockEndWidth,
        main: of('.primary').borderBlockEndWidth,
        icon: root.querySelector('svg').getBoundingClientRect().width > 10,
      };`);
    expect(lines).toEqual({ forced: true, bar: '4px', edge: '1px', main: '3px', icon: true });
    await it.browser.needs({});
  });

  test('statement 7: "not proof" is in the banner, and nothing of the banner scrolls or is cut off', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    const [banner] = await it.shown(1);
    expect(banner?.text).toContain('This is not proof.');
    expect(
      await it.browser.page.evaluate(`
        return [...${ours}.querySelectorAll('*')]
          .filter((one) => one.localName !== 'style' && getComputedStyle(one).display !== 'inline')
          .filter((one) => one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 0 && getComputedStyle(one).overflowY !== 'visible')
          .length;`),
    ).toBe(0);
  });
});

describe('statement 13, in Chromium, which alone measures it', () => {
  const it = given('chrome');
  /** From the page's first moment on; what a click of the person moved is not counted. */
  const watch = `<script>
    window.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  </script>`;
  const moved = (): Promise<number> => it.browser.page.evaluate<number>('return window.moved;');

  test('the measure finds what is moved', async () => {
    await it.visit(
      'https://plain.example/',
      `<!doctype html>${watch}<p>One</p><p style="height:400px">Two</p>`,
      500,
    );
    await it.browser.page.evaluate(`
      const gap = document.createElement('div');
      gap.style.height = '200px';
      document.body.prepend(gap);
      await new Promise((done) => setTimeout(done, 500));`);
    expect(await moved()).toBeGreaterThan(0.02);
  });

  test.each([1280, 320])(
    'marks on a list of 30 cards, %d pixels wide, move nothing',
    async (width) => {
      await it.browser.page.resize(width, 900);
      const ads = Array.from({ length: 30 }, (_, at) =>
        at % 10 === 1 ? { ...lure, id: `41${at}00` } : { ...ordinary, id: `42${at}00` },
      );
      await it.visit(indeed.listAddress, indeed.list([...ads, secondLure], { head: watch }));
      await vi.waitFor(
        async () => expect((await it.browser.page.own()).length).toBeGreaterThan(0),
        {
          timeout: 30_000,
        },
      );
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await moved()).toBeLessThanOrEqual(0.02);
    },
  );

  /**
   * Where an ad stands open as the page loads, what is below the banner moves down once, by its height: no room can be
   * kept for a banner that hardly any ad gets. It stays within what counts as good for a whole page (0.1).
   */
  test('the banner of an ad that is open at once moves what is below it once', async () => {
    await it.browser.page.resize(1280, 900);
    const markup = linkedin.guestJob(lure).replace('<head>', `<head>${watch}`);
    await it.visit(linkedin.guestJobAddress(lure), markup);
    await it.shown(1);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await moved()).toBeLessThanOrEqual(0.1);
  });
});
