import { describe, expect, test } from 'vitest';
import { fuzz } from '../../../src/cli/packs/fuzz/run.ts';

describe('feeds and pack files that were tampered with', { timeout: 300_000 }, () => {
  test.each([1, 2])(
    'are taken only where they should be, throw nothing and end soon (seed %i)',
    async (seed) => {
      const { faults, taken, refused, ways } = await fuzz(1500, seed);
      expect(faults).toEqual([]);
      expect(taken).toBeGreaterThan(100);
      expect(Object.keys(ways).length).toBeGreaterThanOrEqual(14);
      expect(Object.keys(refused).length).toBeGreaterThanOrEqual(12);
    },
  );

  test('are the same for the same seed', async () => {
    const [one, two] = [await fuzz(100, 7), await fuzz(100, 7)];
    expect({ ...one, longest: 0 }).toEqual({ ...two, longest: 0 });
  });
});
