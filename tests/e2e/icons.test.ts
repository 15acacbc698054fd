import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBrowser } from '../../src/cli/browsers/find.ts';
import { missingBrowser } from '../../src/cli/browsers/install.ts';
import { drawIcons } from '../../src/cli/icons/draw.ts';
import { icons } from '../../src/cli/icons/kinds.ts';

/** A shade along an edge, of 255. */
const shade = 24;

test('the painted icons are what their drawings give, but for a shade along the edges', async () => {
  const program = findBrowser('chrome');
  if (program === undefined) throw new Error(missingBrowser('chrome'));
  const fresh = await drawIcons(program, icons);
  const pairs = icons.map(({ file }, at) => [
    readFileSync(`icons/${file}`).toString('base64'),
    fresh[at]?.toString('base64') ?? '',
  ]);
  const browser = await chromium.launch({ executablePath: program });
  try {
    const page = await browser.newPage();
    const worst = await page.evaluate<number[]>(`(async () => {
      const pixels = async (png) => {
        const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        return canvas.getImageData(0, 0, image.width, image.height).data;
      };
      const all = [];
      for (const [one, other] of ${JSON.stringify(pairs)}) {
        const [a, b] = [await pixels(one), await pixels(other)];
        all.push(a.length === b.length ? Math.max(...a.map((value, at) => Math.abs(value - b[at]))) : 255);
      }
      return all;
    })()`);
    expect(worst.filter((most) => most > shade)).toEqual([]);
  } finally {
    await browser.close();
  }
});
