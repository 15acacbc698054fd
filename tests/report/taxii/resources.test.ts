import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waitOf } from '../../../src/report/taxii/outcome.ts';
import * as resources from '../../../src/report/taxii/resources.ts';
import { strangersWords } from '../../../src/report/taxii/words.ts';

const { apiRoot, collection, collections, discovery, errorWords, manifest, status } = resources;

/** A value of any kind under the names that the standard has. */
const names = ['title', 'description', 'versions', 'api_roots', 'default', 'max_content_length'];
const more = ['collections', 'id', 'can_write', 'media_types', 'status', 'failures', 'objects'];
const thing = fc.dictionary(fc.constantFrom(...names, ...more, 'failure_count'), fc.jsonValue());
const text = fc.oneof(
  fc.string(),
  fc.json(),
  thing.map((one) => JSON.stringify(one)),
  fc
    .array(thing)
    .map((list) => JSON.stringify({ collections: list, failures: list, versions: [] })),
);

describe('what a server says', () => {
  test('is read without harm, whatever it is', () => {
    fc.assert(
      fc.property(text, (said) => {
        for (const read of [apiRoot, discovery, manifest, status]) read(said);
        const all = [collection(said) ?? [], collections(said) ?? []].flat();
        for (const one of all) expect(one.id).toMatch(/^[\w.~-]*[\w~-][\w.~-]*$/u);
        expect((errorWords(said) ?? '').length).toBeLessThanOrEqual(600);
      }),
      { numRuns: 500 },
    );
  });

  test('as words is one line of at most 300 characters, the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (said) => {
        const words = strangersWords(said);
        if (words === undefined) return;
        expect(Array.from(words).length).toBeLessThanOrEqual(300);
        expect(words).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\n]/u);
        expect(strangersWords(words)).toBe(words);
      }),
      { numRuns: 500 },
    );
  });

  test('of a wait is between nothing and a day', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.integer().map(String),
          fc.date({ noInvalidDate: true }).map(String),
        ),
        (said) => {
          const wait = waitOf(said, Date.parse('2026-11-27T10:00:00Z')) ?? 0;
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(86_400);
        },
      ),
    );
  });
});
