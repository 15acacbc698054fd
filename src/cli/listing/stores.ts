import type { Place } from '../stores/locales.ts';

/** The pictures beside the screenshots, in CSS pixels. */
export interface Artwork {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** What a store asks of a listing, beside the package. */
export interface Store {
  readonly name: 'chrome' | 'edge' | 'firefox';
  readonly place: Place;
  readonly artwork: readonly Artwork[];
}

/** All three take it; Chrome and Edge take no size between it and half of it. */
export const screenshot = { width: 1280, height: 800 };

/** Chrome takes no more; Edge and addons.mozilla.org take ten. */
export const mostScreenshots = 5;

const tile = { file: 'tile-440x280.png', width: 440, height: 280 };
const wide = { file: 'tile-1400x560.png', width: 1400, height: 560 };
const icon = { file: 'icon-128.png', width: 128, height: 128 };

/**
 * By the pages of the stores: developer.chrome.com/docs/webstore/images, Microsoft's "Publish your extension", and for
 * Mozilla extensionworkshop.com, "Create an appealing listing".
 */
export const stores: readonly Store[] = [
  { name: 'chrome', place: 'chrome', artwork: [icon, tile, wide] },
  {
    name: 'edge',
    place: 'chrome',
    artwork: [{ file: 'logo-300.png', width: 300, height: 300 }, tile, wide],
  },
  { name: 'firefox', place: 'amo', artwork: [icon] },
];
