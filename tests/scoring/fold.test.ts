import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSpecification, makeFoldTable } from '../../src/packs/fold-table.ts';
import { foldOf, type Fold } from '../../src/scoring/fold/index.ts';

const specification = foldSpecification();
const fold = foldOf(makeFoldTable());

/** Symbols and their places as the fast fold gives them, page by page. */
function fast(of: Fold, text: string): { symbols: number[]; from: number[] } {
  const symbols: number[] = [];
  const from: number[] = [];
  of.eachPage(of.fold(text), 10, (count, carried) => {
    symbols.push(...of.page.symbols.subarray(carried, count));
    from.push(...of.page.from.subarray(carried, count));
  });
  return { symbols, from };
}

function folded(text: string): string {
  return String.fromCharCode(...fast(fold, text).symbols);
}

/** Texts in which odd things stand side by side: joiners, marks, `@`, halves of pairs, every plane. */
const oddText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        '@',
        '$',
        '\u200b',
        '\u0301',
        '\ud800',
        '\udc00',
        'a',
        '1',
        '٣',
        '텔',
        'が',
        'ﷺ',
      ),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('fast fold and specification', () => {
  test('agree on every code point, alone and between letters', () => {
    const different: string[] = [];
    for (let first = 0; first < 0x110000; first += 64) {
      const text = Array.from(
        { length: 64 },
        (_, at) => `x${String.fromCodePoint(first + at)}x `,
      ).join('');
      const slow = specification.text(text);
      const quick = fast(fold, text);
      if (
        String(slow.symbols) !== String(quick.symbols) ||
        String(slow.from) !== String(quick.from)
      ) {
        different.push(first.toString(16));
      }
    }
    expect(different).toEqual([]);
  });

  test('agree on random texts of every plane, lone surrogates among them', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(fast(fold, text)).toEqual(specification.text(text));
      }),
      { numRuns: 20_000 },
    );
  });
});
