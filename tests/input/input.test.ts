import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../src/input/csv.ts';
import { linesOf, longestLine } from '../../src/input/lines.ts';
import { rowOf } from '../../src/input/listing.ts';

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  for (const text of texts) yield await Promise.resolve(text);
}

/** Cuts a text into pieces at arbitrary places, as a stream does. */
const cut = (text: string, sizes: readonly number[]): readonly string[] => {
  const parts: string[] = [];
  let from = 0;
  for (const size of sizes) {
    parts.push(text.slice(from, from + size));
    from += size;
  }
  return [...parts, text.slice(from)];
};

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('lines', () => {
  test('a byte-order mark, CRLF and blank lines are fine, and blank lines are counted', async () => {
    expect(await all(linesOf(pieces('\uFEFFone\r\n\r\n \ntwo\nthree')))).toEqual([
      { number: 1, text: 'one' },
      { number: 4, text: 'two' },
      { number: 5, text: 'three' },
    ]);
  });

  test('a line is whole however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n\uFEFF]/gu, '')),
        ),
        fc.array(fc.nat(9)),
        async (texts, sizes) => {
          const read = await all(linesOf(pieces(...cut(texts.join('\n'), sizes))));
          expect(read.map(({ text }) => text)).toEqual(texts.filter((text) => text.trim() !== ''));
        },
      ),
    );
  });

  test('a line that is too long is dropped, named by its number, and the next one is read', async () => {
    const half = 'x'.repeat(longestLine / 2 + 1);
    expect(await all(linesOf(pieces('a\n', half, half, '\nb')))).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: undefined },
      { number: 3, text: 'b' },
    ]);
  });
});

describe('csv', () => {
  test('cells in quotes may hold commas, line breaks and doubled quotes', async () => {
    expect(
      await all(recordsOf(pieces('title,text\r\n"a, b","one\ntwo ""three"""\r\n\nc,d'))),
    ).toEqual([
      { line: 1, cells: ['title', 'text'] },
      { line: 2, cells: ['a, b', 'one\ntwo "three"'] },
      { line: 5, cells: ['c', 'd'] },
    ]);
  });

  test('a record comes back as it was written, however the stream is cut', async () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\uFEFF'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        fc.array(fc.nat(9)),
        async (records, sizes) => {
          const written = records
            .map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
            .join('\r\n');
          const read = await all(recordsOf(pieces(...cut(written, sizes))));
          expect(read.map(({ cells }) => cells)).toEqual(records);
        },
      ),
    );
  });
});

describe('a record becomes a listing', () => {
  test.each([
    [
      { text: 'a', company: 'b', location: 'c', salary: 4 },
      { text: 'a', employer: 'b', place: 'c', pay: '4' },
    ],
    [
      { title: 'a', employer: 'b', company: 'x' },
      { title: 'a', employer: 'b', text: '' },
    ],
    [
      { text: 12, other: [1], title: { a: 1 } },
      { text: '12', title: '' },
    ],
    [{ text: 'a', platform: 'telegram' }, { platform: 'telegram' }],
    [{ text: 'a', employer: null, company: 'b' }, { employer: 'b' }],
  ])('%j', (value, listing) => {
    expect(rowOf(value, 7)).toMatchObject({ id: 7, listing });
  });

  test('an unknown platform is no platform', () => {
    expect(rowOf({ text: 'a', platform: 'myspace' }, 1)).not.toHaveProperty('listing.platform');
  });

  test.each([[null], [[]], ['text'], [{}], [{ employer: 'a' }], [{ text: ['a'] }]])(
    'is refused: %j',
    (value) => {
      const row = rowOf(value, 3);
      expect(row.id).toBe(3);
      expect('problem' in row ? row.problem : '').not.toBe('');
    },
  );

  test('the id is echoed as given', () => {
    expect(rowOf({ id: { a: [1] }, text: '' }, 1).id).toEqual({ a: [1] });
    expect(rowOf({ id: 0, text: '' }, 1).id).toBe(0);
    expect(rowOf({ id: null, text: '' }, 1).id).toBeNull();
  });
});
