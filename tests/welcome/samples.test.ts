import { describe, expect, test } from 'vitest';
import { asset } from '../../src/generated/asset.ts';
import { pastedListing } from '../../src/interface/pasted.ts';
import { languages } from '../../src/interface/languages.ts';
import { words } from '../../src/interface/words.ts';
import { engineOf } from '../../src/scoring/index.ts';

const engine = engineOf(asset);

/** What a person finds in the box of the welcome page, in their own language. */
describe('the made-up ad', () => {
  test.each(languages().map(({ code }) => code))(
    'in %s has signs enough to show what a note says',
    (code) => {
      const { state, level, evidence } = engine.judge(
        pastedListing(words(code).words.welcome.sample),
      );
      expect({ state, level }).toEqual({ state: 'scored', level: 'danger' });
      expect(evidence.length).toBeGreaterThan(2);
    },
  );
});
