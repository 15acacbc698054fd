import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { Surface } from '../../src/cli/browsers/browser.ts';
import { cautious, lure } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import * as indeed from './pages/indeed.ts';
import * as linkedin from './pages/linkedin.ts';
import { presses, says } from './surface.ts';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Everything that axe holds against what stands at these selectors, shadow trees included. */
async function violations(surface: Surface, selector = 'html'): Promise<readonly string[]> {
  const found = await surface.evaluate<Violation[]>(`
    ${axe.source};
    const { violations } = await axe.run({ include: [${JSON.stringify(selector)}] }, {
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) }));`);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
}

const ours = 'lurewatch-note';

// This build alone has open shadow roots: axe sees nothing in closed ones.
describe.each(bothBrowsers)('in %s, with open shadow roots', (kind) => {
  const it = given(kind, { mode: 'test' });

  test('axe finds faults that were planted in the banner: it does look inside', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await it.browser.page.evaluate(`
      const { shadowRoot } = document.querySelector('${ours}');
      const empty = document.createElement('button');
      const pale = document.createElement('p');
      pale.textContent = 'Hard to read';
      pale.style.cssText = 'color: #eee; background: #fff';
      shadowRoot.querySelector('section').append(empty, pale);`);
    const found = await violations(it.browser.page, ours);
    expect(found.join('\n')).toContain('button-name');
    expect(found.join('\n')).toContain('color-contrast');
  });

  test.each([
    ['a lure', lure, false],
    ['a lure on a dark page', lure, true],
    ['an ad with things to check', cautious, false],
    ['an ad with things to check on a dark page', cautious, true],
  ])('axe has nothing against the banner of %s, opened', async (_, ad, dark) => {
    const page = linkedin.guestJob(ad);
    await it.visit(
      linkedin.guestJobAddress(ad),
      dark ? page.replace('<body', '<body style="background:#101214;color:#eee"') : page,
    );
    await it.shown(1);
    await it.browser.page.clickOwn(0, 'Why these signs');
    expect(await violations(it.browser.page, ours)).toEqual([]);
    await it.browser.page.clickOwn(0, 'Dismiss');
    expect(await violations(it.browser.page, ours)).toEqual([]);
    await it.browser.page.clickOwn(0, 'Undo');
  });

  test('axe has nothing against a mark, closed and opened', async () => {
    await it.visit(indeed.listAddress, indeed.list([lure]));
    await it.shown(1);
    expect(await violations(it.browser.page, ours)).toEqual([]);
    await it.browser.page.clickOwn(0, 'signs to check');
    expect(await violations(it.browser.page, ours)).toEqual([]);
  });

  test.each(['light', 'dark'])(
    'axe has nothing against the popup, %s, with a listing opened',
    async (scheme) => {
      await it.browser.scheme(scheme === 'dark');
      await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
      await it.shown(1);
      const popup = await it.browser.page.popup();
      await says(popup, lure.title);
      await presses(popup, lure.title);
      await says(popup, 'Where we know it from:');
      expect(await violations(popup)).toEqual([]);
      await popup.close();
      await it.browser.scheme(false);
    },
  );

  test.each(
    ['welcome/index', 'help/index', 'help/report', 'help/check'].flatMap((name) => [
      [name, 'light'] as const,
      [name, 'dark'] as const,
    ]),
  )('axe has nothing against our page %s, %s', async (name, scheme) => {
    await it.browser.scheme(scheme === 'dark');
    const page = await it.browser.newPage(`${it.browser.base}src/${name}.html`);
    await says(page, /\S/);
    expect(await page.evaluate("return matchMedia('(prefers-color-scheme: dark)').matches;")).toBe(
      scheme === 'dark',
    );
    expect(await violations(page)).toEqual([]);
    await page.close();
    await it.browser.scheme(false);
  });

  test.each(['banner', 'mark'])('every control of the %s is 24 pixels at least', async (what) => {
    if (what === 'banner') await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    else await it.visit(indeed.listAddress, indeed.list([lure]));
    const [own] = await it.shown(1);
    for (const { name, tag, box } of own?.controls ?? []) {
      if (tag === 'button')
        expect([name, Math.min(box.width, box.height) >= 24]).toEqual([name, true]);
    }
  });
});
