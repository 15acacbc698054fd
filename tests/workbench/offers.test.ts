import { describe, expect, test } from 'vitest';
import { words } from '../../src/interface/words.ts';
import { topOf, type Fault } from '../../src/packs/at.ts';
import { ruleAt } from '../../src/packs/check-rule.ts';
import { slotNames } from '../../src/scoring/slots.ts';
import { wordsFrom } from '../../src/workbench/editor/directions.ts';
import { offersAt, type Form } from '../../src/workbench/editor/offers.ts';
import { placeAt } from '../../src/workbench/editor/place.ts';

const rule: Form = { of: 'rule', plainRules: ['bed', 'job-scams/fee'] };
const entry: Form = { of: 'entry', plainRules: [] };

const offered = (before: string, form = rule): readonly string[] => {
  const place = placeAt(before);
  return place === undefined ? [] : offersAt(place, form).map(({ word }) => word);
};

describe('what the editor offers', () => {
  test('every key that it offers is one that the check knows, and none is missing', () => {
    const faults: Fault[] = [];
    const keys = offered('');
    ruleAt(
      topOf(Object.fromEntries([...keys, 'stranger'].map((key) => [key, 1])), faults),
      'x',
      [],
    );
    const unknown = faults.filter(({ says }) => says.includes('is not known here'));
    expect(unknown.map(({ path }) => path)).toEqual([['stranger']]);
    const known = /there are (.*)$/u.exec(unknown[0]?.says ?? '')?.[1]?.split(', ') ?? [];
    expect([...keys].sort()).toEqual([...known].sort());
  });

  test('every key and every slot is explained', () => {
    const { benchKeys, benchSlots } = words('en').words;
    expect(offered('').filter((key) => !Object.hasOwn(benchKeys, key))).toEqual([]);
    expect(Object.keys(benchSlots).sort()).toEqual([...slotNames].sort());
  });

  test.each([
    ['', rule, 'topic'],
    ['', entry, 'phrases'],
    ['topic: ', rule, 'money'],
    ['strength: ', rule, 'weak'],
    ['fact: ', rule, 'route'],
    ['harms: [', rule, 'trafficking'],
    ['in:\n  - ', rule, 'title'],
    ['sources:\n  - ', rule, 'url'],
    ['catches:\n  - ', rule, 'employer'],
    ['when:\n  ', rule, 'atLeast'],
    ['when:\n  all:\n    - ', rule, 'job-scams/fee'],
    ['phrases:\n  - earn <', entry, 'money'],
    ['unless:\n  - <con', entry, 'contact:chat'],
  ] as const)('after %j there is, among others, what fits', (before, form, word) => {
    expect(offered(before, form)).toContain(word);
  });

  test('nothing is put between the words of a phrase, and no keys of a rule into an entry', () => {
    expect(offered('phrases:\n  - free ')).toEqual([]);
    expect(offered('', entry)).not.toContain('strength');
  });
});

describe('the direction of a line', () => {
  test.each([
    ['  - (عمل|وظيفة) مجانية', 4],
    ['title: يدفع ثمن التذكرة', 7],
    ["  - 'شقة: مجانية'", 5],
    ['  - free flight', undefined],
    ['phrases:', undefined],
    ['  - WhatsApp فقط', undefined],
  ])('%s', (line, from) => {
    expect(wordsFrom(line)).toBe(from);
  });
});
