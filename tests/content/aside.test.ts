// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stepAside } from '../../src/content/aside.ts';
import { highlightNames, ourName } from '../../src/content/ours.ts';

const marks = new Map<string, object>();
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Highlight', function Highlight() {});
  vi.stubGlobal('CSS', { highlights: marks });
  marks.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const note = () => document.querySelector<HTMLElement>(ourName);
const isSeen = () => note()?.style.getPropertyValue('--lurewatch-opacity') !== '0';
const aside = async () => {
  const gone = stepAside(document);
  await vi.advanceTimersByTimeAsync(200);
  await gone;
};

test('notes and marks are unseen for a picture, and there again soon after', async () => {
  document.body.innerHTML = `<p>Ad</p><${ourName}></${ourName}>`;
  const theirs = {};
  const ours = {};
  marks.set('theirs', theirs).set(highlightNames.danger, ours);
  await aside();
  expect(isSeen()).toBe(false);
  expect([...marks.keys()]).toEqual(['theirs']);
  await vi.advanceTimersByTimeAsync(1500);
  expect(isSeen()).toBe(true);
  expect(marks.get(highlightNames.danger)).toBe(ours);
});

test('marks that were set anew meanwhile stay as they are', async () => {
  document.body.innerHTML = `<${ourName}></${ourName}>`;
  marks.set(highlightNames.caution, {});
  await aside();
  const anew = {};
  marks.set(highlightNames.caution, anew);
  await vi.advanceTimersByTimeAsync(1500);
  expect(marks.get(highlightNames.caution)).toBe(anew);
});

test('a note that comes just after is unseen too, and nothing goes on afterwards', async () => {
  document.body.innerHTML = '<p>Ad</p>';
  const done = aside();
  const late = document.createElement(ourName);
  document.body.append(late);
  await done;
  expect(late.style.getPropertyValue('--lurewatch-opacity')).toBe('0');
  await vi.advanceTimersByTimeAsync(1500);
  expect(late.style.getPropertyValue('--lurewatch-opacity')).toBe('1');
  await vi.advanceTimersByTimeAsync(100);
  expect(vi.getTimerCount()).toBe(0);
});
