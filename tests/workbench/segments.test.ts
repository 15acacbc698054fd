import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lights, segmentsOf, type Mark } from '../../src/workbench/listing/segments.ts';

const mark = (from: number, to: number, light: Mark['light'], id = ''): Mark => ({
  field: 'text',
  from,
  to,
  light,
  id,
});

describe('pieces of a lit text', () => {
  test('overlapping marks are cut, the brightest shows', () => {
    const pieces = segmentsOf('free flight home', [
      mark(0, 11, 'off', 'a'),
      mark(5, 11, 'counts', 'b'),
      mark(12, 16, 'other', 'c'),
    ]);
    expect(pieces).toEqual([
      { text: 'free ', ids: ['a'], light: 'off' },
      { text: 'flight', ids: ['b'], light: 'counts' },
      { text: ' ', ids: [] },
      { text: 'home', ids: ['c'], light: 'other' },
    ]);
  });

  test('a mark is not cut by one of the same light inside it', () => {
    const pieces = segmentsOf('a free flight', [
      mark(2, 13, 'counts', 'a'),
      mark(7, 13, 'counts', 'b'),
      mark(2, 6, 'off', 'c'),
    ]);
    expect(pieces).toEqual([
      { text: 'a ', ids: [] },
      { text: 'free flight', ids: ['a'], light: 'counts' },
    ]);
  });

  test('a text without marks is one piece, an empty one none', () => {
    expect(segmentsOf('words', [])).toEqual([{ text: 'words', ids: [] }]);
    expect(segmentsOf('', [])).toEqual([]);
  });

  test('whatever is marked, the pieces are the text', () => {
    const marks = fc.array(
      fc.record({ from: fc.nat(40), to: fc.nat(40), light: fc.constantFrom(...lights) }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), marks, (text, made) => {
        const pieces = segmentsOf(
          text,
          made.map(({ from, to, light }) => mark(from, to, light, 'x')),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
