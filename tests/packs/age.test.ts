import { describe, expect, test } from 'vitest';
import { ageOf } from '../../src/packs/age.ts';

const at = (iso: string): number => Date.parse(iso);

describe('rules of 2026-05-10', () => {
  test.each([
    ['on their day', '2026-05-10T00:00:00Z', 'fresh'],
    ['where that day has not begun yet', '2026-05-09T10:00:00Z', 'fresh'],
    ['two days before, by this clock', '2026-05-08T10:00:00Z', 'early'],
    ['long before, by a clock that was reset', '1970-01-01T00:00:00Z', 'early'],
    ['after 180 days', '2026-11-06T00:00:00Z', 'fresh'],
    ['a moment later', '2026-11-06T00:00:01Z', 'old'],
    ['years later', '2031-01-01T00:00:00Z', 'old'],
  ])('are %s (%s) %s', (_, now, age) => {
    expect(ageOf('2026-05-10', at(now))).toBe(age);
  });
});

test.each(['', 'May', '2026-13-45'])('rules of "%s" count as old', (date) => {
  expect(ageOf(date, at('2026-05-10T00:00:00Z'))).toBe('old');
});
