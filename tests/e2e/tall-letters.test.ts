/** Statement 33: no mark above or below a letter is cut off: the ink of each line stays within the line's box. */
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/cli/browsers/browser.ts';
import { lettersOf } from '../../src/content/showing/letters.ts';
import { loadPacks } from '../../src/packs/load.ts';
import { wordingsOf } from '../../src/packs/proofs.ts';
import { bothBrowsers, given } from './browsers.ts';
import { says } from './surface.ts';

const wordings = wordingsOf(loadPacks('src/packs'));

/** The longest titles of a language: all its marks are among them. */
const samples = (language: string): readonly string[] =>
  wordings
    .filter((one) => one.language === language && one.wording.title !== '')
    .map(({ wording }) => wording.title)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 40);

/** CSS pixels between the lines: so far is looked for ink. */
const apart = 24;

/** Puts each text on a line of its own, in the letters of the page or of the banner. */
const lay = (texts: readonly string[], style: string): string => `
  document.body.replaceChildren();
  document.documentElement.style.background = '#fff';
  for (const text of ${JSON.stringify(texts)}) {
    const line = document.createElement('p');
    line.style.cssText = ${JSON.stringify(`margin:${apart}px;white-space:nowrap;inline-size:max-content;color:#000;${style}`)};
    line.textContent = text;
    document.body.append(line);
  }
  await document.fonts.ready;`;

/** Of each line that has ink outside of its box: its words, and how many pixels it stands out above and below. */
const ink = (png: string): string => `
  const image = await createImageBitmap(new Blob([Uint8Array.from(atob('${png}'), (one) => one.charCodeAt(0))]));
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
  canvas.drawImage(image, 0, 0);
  const hasInk = (row) => {
    const { data } = canvas.getImageData(0, row, image.width, 1);
    for (let at = 0; at < data.length; at += 4) if (data[at] < 160) return true;
    return false;
  };
  const faults = [];
  let inked = 0;
  for (const line of document.querySelectorAll('p')) {
    const { top, bottom } = line.getBoundingClientRect();
    const [first, last] = [Math.floor(top + scrollY), Math.ceil(bottom + scrollY)];
    let [above, below] = [0, 0];
    for (let by = 1; by < ${apart / 2}; by += 1) {
      if (hasInk(first - by)) above = by;
      if (hasInk(last + by - 1)) below = by;
    }
    for (let row = first; row < last; row += 1) inked += hasInk(row) ? 1 : 0;
    if (above > 0 || below > 0) faults.push([line.textContent, above, below]);
  }
  return { faults, inked };`;

interface Found {
  readonly faults: readonly unknown[];
  readonly inked: number;
}

describe.each(bothBrowsers)('in %s', (kind) => {
  const it = given(kind);

  const look = async (page: Page, texts: readonly string[], style: string): Promise<Found> => {
    await page.evaluate(lay(texts, style));
    const file = join(tmpdir(), `ink-${kind}-${process.pid}.png`);
    await page.picture(file, true);
    const png = readFileSync(file, 'base64');
    rmSync(file);
    return page.evaluate<Found>(ink(png));
  };
  const opened = async (language: string): Promise<Page> => {
    await it.browser.inExtension(
      `await chrome.storage.local.set({ settings: { language: 'en', number: false, countries: [] } });`,
    );
    const page = await it.browser.newPage(`${it.browser.base}src/help/check.html`);
    await says(page, 'Check a text');
    await page.evaluate(`document.documentElement.lang = ${JSON.stringify(language)};`);
    return page;
  };

  test('the measure finds marks that stand out of a line that is too low', async () => {
    const page = await opened('my');
    const { faults } = await look(page, samples('my').slice(0, 10), 'line-height:0.9');
    expect(faults.length).toBeGreaterThan(5);
    await page.close();
  });

  /** As low as the screen of who cannot leave has them in a small window; see rooms.css. */
  test.each([
    ['my', 14, 1.8],
    ['km', 16, 2.2],
    ['th', 14, 1.7],
    ['lo', 14, 1.7],
    ['ur', 14, 1.7],
    ['ta', 14, 1.4],
  ])(
    '%s: the lines of our pages, of the banner and of the smallest screen hold their marks',
    async (language, smallest, lowest) => {
      const texts = samples(language);
      expect(texts.length).toBeGreaterThan(20);
      const page = await opened(language);
      const inPage = await look(page, texts, '');
      expect(inPage.faults).toEqual([]);
      expect(inPage.inked).toBeGreaterThan(texts.length * 8);
      const { size, lineHeight } = lettersOf(language);
      const inNote = await look(
        page,
        texts,
        `font-size:${size}px;line-height:${lineHeight};font-weight:600`,
      );
      expect(inNote.faults).toEqual([]);
      const small = await look(page, texts, `font-size:${smallest}px;line-height:${lowest}`);
      expect(small.faults).toEqual([]);
      await page.close();
    },
  );
});
