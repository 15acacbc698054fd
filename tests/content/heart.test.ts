// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const runtime = vi.hoisted(() => ({ id: 'lurewatch-test' as string | undefined }));
vi.mock('webextension-polyfill', () => ({ default: { runtime } }));

import { watchHeart } from '../../src/content/heart.ts';

const gone = vi.fn<() => void>();
let stop = (): void => undefined;
beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'lurewatch-test';
  gone.mockClear();
  stop = watchHeart(document, gone);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const comesBack = (): void => void document.dispatchEvent(new Event('visibilitychange'));

test('as long as we are there nobody is called, however long it is', () => {
  vi.advanceTimersByTime(60_000);
  comesBack();
  expect(gone).not.toHaveBeenCalled();
});

test('that we are gone is noticed soon', () => {
  runtime.id = undefined;
  vi.advanceTimersByTime(6000);
  expect(gone).toHaveBeenCalled();
});

test('that we are gone is noticed at once when somebody comes back to the page', () => {
  runtime.id = undefined;
  comesBack();
  expect(gone).toHaveBeenCalledTimes(1);
});

test('once stopped it looks no more', () => {
  stop();
  runtime.id = undefined;
  vi.advanceTimersByTime(60_000);
  comesBack();
  expect(gone).not.toHaveBeenCalled();
});
