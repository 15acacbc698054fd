/**
 * A picture of one listing, cut out of what the tab shows. Browsers allow it only after the person used the toolbar
 * button, the shortcut or the context menu on that tab; everywhere else there is none.
 */
import browser from 'webextension-polyfill';
import type { PageBox } from './messages.ts';

/** Part of a picture, in its own dots. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Larger pictures are not handed on. Bytes. */
const largest = 3_000_000;
/** Around the listing, so that its edge is seen. CSS pixels. */
const margin = 8;

/** The part of a picture of the window that shows a box; undefined when next to nothing of it is in view. */
export function cropOf(box: PageBox, imageWidth: number, imageHeight: number): Crop | undefined {
  const across = imageWidth / box.windowWidth;
  const down = imageHeight / box.windowHeight;
  const left = Math.max(0, box.x - margin);
  const top = Math.max(0, box.y - margin);
  const right = Math.min(box.windowWidth, box.x + box.width + margin);
  const bottom = Math.min(box.windowHeight, box.y + box.height + margin);
  const crop = {
    x: Math.round(left * across),
    y: Math.round(top * down),
    width: Math.round((right - left) * across),
    height: Math.round((bottom - top) * down),
  };
  const isReal = Object.values(crop).every(Number.isFinite);
  return isReal && crop.width >= 20 && crop.height >= 20 ? crop : undefined;
}

/** A PNG of the box in the tab in front, in this window or the last one used; undefined where the browser gives none. */
export async function pictureOf(box: PageBox, window?: number): Promise<Uint8Array | undefined> {
  try {
    const shot = await browser.tabs.captureVisibleTab(window, { format: 'png' });
    const whole = await createImageBitmap(new Blob([bytesOfAddress(shot)], { type: 'image/png' }));
    const crop = cropOf(box, whole.width, whole.height);
    if (crop === undefined) return undefined;
    const canvas = new OffscreenCanvas(crop.width, crop.height);
    const { x, y, width, height } = crop;
    canvas.getContext('2d')?.drawImage(whole, x, y, width, height, 0, 0, width, height);
    const png = await canvas.convertToBlob({ type: 'image/png' });
    return png.size > largest ? undefined : new Uint8Array(await png.arrayBuffer());
  } catch {
    // Not allowed here, or the tab is gone: a report is one without a picture too.
    return undefined;
  }
}

function bytesOfAddress(address: string): Uint8Array<ArrayBuffer> {
  const binary = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
