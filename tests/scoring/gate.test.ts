import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketsOf, mayHold, startOf } from '../../src/scoring/match/buckets.ts';
import { endIn, markIn, outlineBits, outlineOf } from '../../src/scoring/match/literals.ts';
import { beginsWith, endsWith, fitsMark, markOf } from '../../src/scoring/match/mark.ts';
import { rolled, rollingBits, windowAt } from '../../src/scoring/match/window.ts';

const symbol = fc.oneof(
  fc.integer({ min: 0x61, max: 0x7a }),
  fc.integer({ min: 0x430, max: 0x44f }),
  fc.integer({ min: 0x4e00, max: 0x4eff }),
);
const word = (min: number): fc.Arbitrary<Uint16Array> =>
  fc.array(symbol, { minLength: min, maxLength: 40 }).map((symbols) => Uint16Array.from(symbols));

describe('what literals are looked up by', () => {
  test('every key has its own place, among those of its bucket, and its bucket says so', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0xffffffff), { minLength: 1, maxLength: 300 }),
        fc.integer({ min: 2, max: 9 }),
        (keys, bits) => {
          const { buckets, places } = bucketsOf(Uint32Array.from(keys), 32 - bits);
          expect([...places].toSorted((a, b) => a - b)).toEqual([...keys.keys()]);
          for (const [at, key] of keys.entries()) {
            const bucket = key >>> (32 - bits);
            expect(mayHold(buckets, 32 - bits, key)).toBe(1);
            expect(places[at]).toBeGreaterThanOrEqual(startOf(buckets, bucket));
            expect(places[at]).toBeLessThan(startOf(buckets, bucket + 1));
          }
        },
      ),
    );
  });

  test('an empty bucket holds nothing, and of a bucket with one key most others are told apart', () => {
    const { buckets } = bucketsOf(Uint32Array.of(0x12345678), 28);
    const others = Array.from({ length: 1000 }, (_, at) => (0x10000000 + at * 7919) >>> 0);
    expect(mayHold(buckets, 28, 0x22345678)).toBe(0);
    expect(others.filter((key) => mayHold(buckets, 28, key) === 1).length).toBeLessThan(150);
  });

  test('a mark fits wherever its literal stands, and not where its first letter differs', () => {
    fc.assert(
      fc.property(word(2), word(0), word(0), fc.nat(), (literal, before, after, cut) => {
        const end = 2 + (cut % (literal.length - 1));
        const page = Uint16Array.from([...before, ...literal, ...after]);
        const mark = markOf(literal, end, { begins: true, ends: false });
        expect(fitsMark(mark, page, before.length, before.length + end)).toBe(true);
        expect([beginsWith(mark), endsWith(mark)]).toEqual([true, false]);
      }),
    );
    const literal = Uint16Array.from('freevisa', (letter) => letter.charCodeAt(0));
    const other = Uint16Array.from('greevisa', (letter) => letter.charCodeAt(0));
    expect(fitsMark(markOf(literal, 6, { begins: true, ends: true }), other, 0, 6)).toBe(false);
  });

  test('an outline gives back what was put into it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 64 }),
        fc.nat((1 << 14) - 1),
        fc.nat(4),
        (end, mark, width) => {
          const outline = outlineOf(end, mark, width);
          expect([endIn(outline), markIn(outline), outline >>> outlineBits]).toEqual([
            end,
            mark,
            width,
          ]);
        },
      ),
    );
  });

  test('a rolled window does not hang on what stands before it', () => {
    fc.assert(
      fc.property(word(6), word(0), (own, before) => {
        const text = Uint16Array.from([...before, ...own]);
        const alone = windowAt(own, 0, own.length, rollingBits);
        let hash = 0;
        for (const one of text) hash = (hash << (one > 0x303f ? 10 : 5)) ^ one;
        expect(rolled(hash)).toBe(rolled(alone.hash));
      }),
    );
  });
});
