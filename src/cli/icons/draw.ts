import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { projectRoot } from '../folders.ts';
import { coloured, type Icon } from './kinds.ts';

const drawingOf = ({ drawing, ground }: Icon): string =>
  coloured(readFileSync(join(projectRoot(), 'icons', drawing), 'utf8'), ground);

/**
 * Has Chromium paint icons; gives each as PNG in the order asked. The same Chromium gives the same bytes; another one
 * may differ by a shade along the edges.
 */
export async function drawIcons(
  program: string,
  icons: readonly Icon[],
  drawn: (done: number) => void = () => undefined,
): Promise<readonly Buffer[]> {
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--force-color-profile=srgb'],
  });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    const made: Buffer[] = [];
    for (const icon of icons) {
      const { size } = icon;
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<!doctype html><style>*{margin:0}svg{display:block;inline-size:${size}px;block-size:${size}px}</style>${drawingOf(icon)}`,
      );
      made.push(await page.screenshot({ omitBackground: true }));
      drawn(made.length);
    }
    return made;
  } finally {
    await browser.close();
  }
}
