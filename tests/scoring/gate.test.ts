import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketsOf, mayHold, startOf } from '../../src/scoring/match/buckets.ts';
import {
  besideOf,
  bitBeside,
  gateOf,
  letThrough,
  wordBeside,
} from '../../src/scoring/match/gate.ts';
import { endIn, markIn, outlineBits, outlineOf } from '../../src/scoring/match/literals.ts';
import { beginsWith, endsWith, fitsMark, markOf } from '../../src/scoring/match/mark.ts';
import { mixedNarrow, narrowOf } from '../../src/scoring/match/narrow.ts';
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

  test('every window passes the gate it was let through, whatever stands before a narrower one', () => {
    const passes = (bits: Int32Array, bit: number): boolean =>
      ((bits[bit >>> 5] ?? 0) >>> bit) % 2 !== 0;
    fc.assert(
      fc.property(
        fc.array(fc.nat(0x3fffffff), { minLength: 1, maxLength: 50 }),
        fc.constantFrom(30 as const, 25 as const, 20 as const),
        fc.nat(0xffffffff),
        (windows, width, before) => {
          const gate = gateOf(12);
          const mask = (1 << width) - 1;
          for (const window of windows) letThrough(gate, window & mask, width);
          for (const window of windows) {
            const place = (before & ~mask) | (window & mask);
            const bit = rolled(place) >>> gate.shift;
            expect(passes(gate.bits, bit)).toBe(true);
            if (width < 30) continue;
            const beside = besideOf(window);
            expect(
              passes(gate.bits, wordBeside(bit >>> 5, beside) * 32 + (bitBeside(beside) & 31)),
            ).toBe(true);
          }
        },
      ),
    );
  });

  test('an empty gate and one window more let hardly anything through', () => {
    const gate = gateOf(12);
    letThrough(gate, 0x12345678 & 0x3fffffff, 30);
    expect(gate.bits.filter((word) => word !== 0).length).toBeLessThan(3);
    letThrough(gate, 0xabcde, 20);
    expect(gate.bits.filter((word) => word !== 0).length).toBeLessThan(36);
  });

  test('narrow windows are known by their width too, and few others are taken for them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xfffff), { maxLength: 40 }), (windows) => {
        const { bits, shift } = narrowOf(windows.map((window) => [window, 20]));
        const has = (window: number, width: 25 | 20): boolean => {
          const bit = mixedNarrow(window, width) >>> shift;
          return (((bits[bit >>> 5] ?? 0) >>> bit) & 1) === 1;
        };
        expect(windows.every((window) => has(window, 20))).toBe(true);
        const others = Array.from({ length: 1000 }, (_, at) => at * 997);
        expect(others.filter((window) => has(window, 25)).length).toBeLessThan(120);
      }),
    );
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
