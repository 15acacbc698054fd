import { describe, expect, test } from 'vitest';
import { lure, secondLure } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import * as linkedin from './pages/linkedin.ts';

describe.each(bothBrowsers)('in %s, on pages that make it hard', (kind) => {
  const it = given(kind);

  test('a strict content security policy: the banner is there and dressed', async () => {
    const headers = {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; trusted-types 'none'; require-trusted-types-for 'script'",
    };
    await it.visit(linkedin.guestJobAddress(lure), { body: linkedin.guestJob(lure), headers });
    const [banner] = await it.shown(1);
    expect(banner?.ground).not.toBe('');
  });

  test.each([
    ['light', '', 'rgb(255, 255, 255)'],
    ['dark', 'style="background:#101214;color:#eee"', 'rgb(16, 18, 20)'],
    ['grey', 'style="background:#777;color:#fff"', 'rgb(119, 119, 119)'],
  ])('on a %s page the words of the banner have a contrast of 4.5 at least', async (_, body) => {
    await it.visit(
      linkedin.guestJobAddress(lure),
      linkedin.guestJob(lure).replace('<body', `<body ${body}`),
    );
    const [banner] = await it.shown(1);
    expect(contrast(banner?.colour ?? '', banner?.ground ?? '')).toBeGreaterThan(4.5);
  });

  test('page styles that hide and shout do not reach into the banner', async () => {
    const style = `<style>* { font-size: 40px !important; letter-spacing: 9px !important; color: red !important; text-transform: uppercase !important; }
        section, button, lurewatch-note * { display: none !important; }</style>`;
    await it.visit(
      linkedin.guestJobAddress(secondLure),
      linkedin
        .guestJob(secondLure)
        .replace('<body', `${style}<body`)
        .replace(/<\/?section[^>]*>/gu, ''),
    );
    const [banner] = await it.shown(1);
    expect(banner?.colour).not.toBe('rgb(255, 0, 0)');
    expect(banner?.text).toContain('signs seen in');
    expect(banner?.controls.length).toBeGreaterThan(3);
  });

  test('a page written from right to left: the banner stays within its column', async () => {
    await it.visit(
      linkedin.guestJobAddress(lure),
      linkedin.guestJob(lure).replace('<html', '<html dir="rtl"'),
    );
    const [banner] = await it.shown(1);
    const width = await it.browser.page.evaluate<number>(
      'return document.documentElement.clientWidth;',
    );
    expect(banner?.direction).toBe('ltr');
    expect(banner?.box.x).toBeGreaterThanOrEqual(0);
    expect((banner?.box.x ?? 0) + (banner?.box.width ?? 0)).toBeLessThanOrEqual(width + 1);
  });

  test('nothing of the page is covered, changed or taken away', async () => {
    const outline = `return [...document.querySelectorAll('main *')]
        .filter((element) => element.localName !== 'lurewatch-note')
        .map((element) => {
          const { x, width, height } = element.getBoundingClientRect();
          const attributes = [...element.attributes].map(({ name, value }) => name + '=' + value);
          return [element.localName, attributes.join(' '), x, width, element.children.length === 0 ? height : 0];
        });`;
    const page = linkedin.guestJob(lure);
    it.web.put('https://plain.example/same', page);
    await it.browser.page.open('https://plain.example/same');
    const without = await it.browser.page.evaluate<unknown[]>(outline);
    await it.visit(linkedin.guestJobAddress(lure), page);
    const [banner] = await it.shown(1);
    expect(await it.browser.page.evaluate<unknown[]>(outline)).toEqual(without);
    const boxes = await it.browser.page.evaluate<DOMRect[]>(
      `return [...document.querySelectorAll('h1, h4, main p')].map((element) => element.getBoundingClientRect().toJSON());`,
    );
    const { y = 0, height = 0 } = banner?.box ?? {};
    for (const box of boxes)
      expect(box.y + box.height <= y + 1 || box.y >= y + height - 1).toBe(true);
  });

  test('after all that the browser holds no error, and nothing was asked of the network', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});

/** Contrast of two computed colours, as WCAG has it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.039_28 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
