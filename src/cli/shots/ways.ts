import type { Needs } from '../browsers/browser.ts';

/** One way to look at us: a window, a language, what the person needs. */
export interface Way {
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** BCP 47 language of our words. */
  readonly language: string;
  readonly needs: Needs;
}

const phone = { width: 320, height: 640 };
const desk = { width: 1440, height: 900 };
const middle = { width: 800, height: 800 };

const way = (
  name: string,
  size: Pick<Way, 'width' | 'height'>,
  { language = 'en', ...needs }: Needs & { readonly language?: string } = {},
): Way => ({ name, ...size, language, needs });

/** The ways that we promise to look well in; `tall` is a language whose letters stand high. */
export const waysFor = (tall: string): readonly Way[] => [
  way('320', phone),
  way('1440', desk),
  // A window of 1,440 pixels at 200 percent is laid out like one of half of it.
  way('zoom-200', { width: desk.width / 2, height: desk.height / 2 }),
  way('dark', middle, { dark: true }),
  way('contrast', middle, { contrast: true }),
  way('contrast-dark', middle, { contrast: true, dark: true }),
  way('forced-colours', middle, { fewColours: true }),
  way('stillness', middle, { stillness: true }),
  way('ar', middle, { language: 'ar' }),
  way('ar-320', phone, { language: 'ar' }),
  way(tall, middle, { language: tall }),
  way(`${tall}-320`, phone, { language: tall }),
];
