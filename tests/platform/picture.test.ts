import { beforeEach, describe, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));

import { cropOf, pictureOf } from '../../src/platform/picture.ts';

const box = (x: number, y: number, width: number, height: number) => ({
  x,
  y,
  width,
  height,
  windowWidth: 1000,
  windowHeight: 500,
});

describe('the part of the window that is kept', () => {
  test.each([
    ['a listing in the middle', box(100, 100, 200, 50), { x: 92, y: 92, width: 216, height: 66 }],
    ['one that goes on below', box(0, 400, 1000, 900), { x: 0, y: 392, width: 1000, height: 108 }],
    ['one that began above', box(0, -300, 100, 350), { x: 0, y: 0, width: 108, height: 58 }],
  ])('is that of %s', (_, where, crop) => {
    expect(cropOf(where, 1000, 500)).toEqual(crop);
    const twice = Object.fromEntries(Object.entries(crop).map(([key, value]) => [key, value * 2]));
    expect(cropOf(where, 2000, 1000)).toEqual(twice);
  });

  test.each([
    ['one out of view', box(0, 600, 100, 100)],
    ['one of no size', box(0, 0, 0, 0)],
    ['one that says nothing', box(Number.NaN, 0, 100, 100)],
    ['a window of no size', { ...box(0, 0, 100, 100), windowWidth: 0 }],
  ])('is none of %s', (_, where) => {
    expect(cropOf(where, 1000, 500)).toBeUndefined();
  });
});

describe('a picture', () => {
  const drawn: unknown[][] = [];
  const captureVisibleTab = vi.fn<(window?: number, how?: object) => Promise<string>>();
  let size = 4;

  beforeEach(() => {
    drawn.length = 0;
    size = 4;
    captureVisibleTab.mockResolvedValue(`data:image/png;base64,${btoa('whole')}`);
    browser.now = { tabs: { captureVisibleTab } } as never;
    vi.stubGlobal('createImageBitmap', async () => ({ width: 1000, height: 500 }));
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext = () => ({ drawImage: (...how: unknown[]) => drawn.push(how.slice(1)) });
        convertToBlob = async () => new Blob([new Uint8Array(size)]);
      },
    );
  });

  test('is the listing cut out of what the tab shows', async () => {
    expect(await pictureOf(box(100, 100, 200, 50))).toEqual(new Uint8Array(4));
    expect(drawn).toEqual([[92, 92, 216, 66, 0, 0, 216, 66]]);
  });

  test('is none where the browser allows none, where nothing is in view, or where it is too large', async () => {
    size = 3_000_001;
    expect(await pictureOf(box(0, 0, 100, 100))).toBeUndefined();
    size = 4;
    expect(await pictureOf(box(0, 600, 100, 100))).toBeUndefined();
    captureVisibleTab.mockRejectedValue(new Error('activeTab'));
    expect(await pictureOf(box(0, 0, 100, 100))).toBeUndefined();
  });
});
