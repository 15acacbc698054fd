import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSpecification, makeFoldTable } from '../../src/packs/fold-table.ts';
import { foldOf, type Fold } from '../../src/scoring/fold/index.ts';
import { runOf } from './long-run.ts';

/** LUREWATCH_CASES=1000000 makes it the long check; LUREWATCH_SEED splits it: see `long-run.ts`. */
const run = runOf(20_000);
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
  }, 120_000);

  test('agree on random texts of every plane, lone surrogates among them', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(fast(fold, text)).toEqual(specification.text(text));
      }),
      run,
    );
  }, 3_600_000);
});

describe('what is folded', () => {
  test.each([
    ['FREE', 'free'],
    ['Ｆｒｅｅ', 'free'],
    ['𝐟𝐫𝐞𝐞', 'free'],
    ['ⓕⓡⓔⓔ', 'free'],
    ['🅵🆁🅴🅴', 'free'],
    ['ꜰʀᴇᴇ', 'free'],
    ['f\u200br\u00ade\u2060e', 'free'],
    ['f.r e-e🌟', 'free'],
    ['fr33', 'free'],
    ['frее', 'free'],
    ['f́ŕéé', 'free'],
    ['p@y', 'pay'],
    ['vi$a', 'visa'],
    ['機票', '机票'],
    ['ガイド', 'がいど'],
    ['أُجْرَة', 'اجره'],
    ['đường', 'duong'],
    ['straße', 'strasse'],
  ])('%s is folded like %s', (text, like) => {
    expect(folded(text)).toBe(folded(like));
  });

  test.each([
    ['hr@', 'hr'],
    ['5@6', '56'],
    ['$100', '100'],
  ])('a sign that is not between letters is none: %s', (text, like) => {
    expect(folded(text)).toBe(folded(like));
  });

  test('텔레 and its letters one by one are the same', () => {
    expect(folded('ㅌㅔㄹㄹㅔ')).toBe(folded('텔레'));
  });

  test.each([
    ['ค่า', 'คา'],
    ['が', 'か'],
    ['कि', 'का'],
  ])('signs that make another word are kept: %s is not %s', (text, other) => {
    expect(folded(text)).not.toBe(folded(other));
  });
});

describe('folding', () => {
  test('what was folded folds to itself', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const once = folded(text);
        expect(folded(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
  }, 120_000);

  test('composed and decomposed, capital and small, wide and plain texts fold alike', () => {
    fc.assert(
      // What stands beside @ and $ decides on them, and decomposing may put a bracket there: ㈎ is (가).
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (any) => {
        const text = any.replaceAll(/[@$\uff20\ufe6b\uff04\ufe69]/gu, '');
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const) {
          expect(folded(text.normalize(form))).toBe(folded(text));
        }
      }),
      { numRuns: 3000 },
    );
  }, 120_000);

  test('places rise, point at the character that gave the symbol, and never into a pair', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const { symbols, from } = fast(fold, text);
        for (const [index, place] of from.entries()) {
          expect(place).toBeGreaterThanOrEqual(from[index - 1] ?? 0);
          const point = String.fromCodePoint(text.codePointAt(place) ?? 0);
          const alone = specification.text(`x${point}x`).symbols;
          expect(alone).toContain(symbols[index]);
        }
      }),
      { numRuns: 3000 },
    );
  }, 120_000);

  test('a text of many pages folds as the specification says', () => {
    const text = 'Frее ﷺ 텔레그램 🌟 機票 12 '.repeat(4000);
    expect(fast(fold, text)).toEqual(specification.text(text));
  }, 120_000);

  test('anchors are digits of any script, @ : / + and currency signs', () => {
    const text = 'a@b.c +66 ٣ ๕ $5 €: / 𝟗 万';
    const { anchors } = fold.fold(text);
    expect([...anchors].map((at) => String.fromCodePoint(text.codePointAt(at) ?? 0))).toEqual([
      '@',
      '+',
      '6',
      '6',
      '٣',
      '๕',
      '$',
      '5',
      '€',
      ':',
      '/',
      '𝟗',
    ]);
  });
});
