import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { projectRoot } from '../folders.ts';

/** A picture made of markup of our own, in CSS pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** Has Chromium paint drawings; gives each as PNG of exactly its size, in the order asked. */
export async function paint(
  program: string,
  drawings: readonly Drawing[],
): Promise<readonly Buffer[]> {
  const browser: Browser = await chromium.launch({
    executablePath: program,
    args: ['--force-color-profile=srgb'],
  });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    const made: Buffer[] = [];
    for (const { width, height, body } of drawings) {
      await page.setViewportSize({ width, height });
      await page.setContent(
        `<!doctype html><style>*{margin:0;box-sizing:border-box}</style>${body}`,
      );
      made.push(await page.screenshot({ omitBackground: true }));
    }
    return made;
  } finally {
    await browser.close();
  }
}

const eye = (): string => readFileSync(join(projectRoot(), 'icons', 'icon.svg'), 'utf8');

/** The mark alone, on nothing. */
export const mark = (width: number, height: number): Drawing => ({
  width,
  height,
  body: `<style>svg{display:block;inline-size:${width}px;block-size:${height}px}</style>${eye()}`,
});

/** The mark large on our ground, and the name: no other words, as a tile is the same in all languages. */
export const tile = (width: number, height: number, name: string): Drawing => {
  const side = Math.round(height * 0.56);
  const letters = Math.round(height * 0.15);
  return {
    width,
    height,
    body: `<style>
      body{inline-size:${width}px;block-size:${height}px;background:#22303d;color:#fff;display:flex;flex-direction:column;
        align-items:center;justify-content:center;gap:${Math.round(height * 0.05)}px;font:600 ${letters}px system-ui,"DejaVu Sans",sans-serif}
      svg{inline-size:${side}px;block-size:${side}px}
    </style>${eye()}<p>${name}</p>`,
  };
};

const imageOf = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

/** The popup where the browser shows it: over the page, below the toolbar's end. */
export const popupOver = (
  page: Buffer,
  popup: Buffer,
  { width, height }: { readonly width: number; readonly height: number },
  end: 'left' | 'right',
): Drawing => ({
  width,
  height,
  body: `<style>
    body{inline-size:${width}px;block-size:${height}px;overflow:hidden;background:url(${imageOf(page)}) top/cover}
    img{position:absolute;top:8px;${end}:24px;max-block-size:${height - 32}px;border-radius:8px;box-shadow:0 4px 24px rgb(0 0 0/45%)}
  </style><img src="${imageOf(popup)}" alt="">`,
});
