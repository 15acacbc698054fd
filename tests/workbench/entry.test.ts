import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { entryIn, withEntry } from '../../src/workbench/drafts/entry.ts';
import { languageFiles } from './language-files.ts';

interface Spoken {
  readonly rules: Readonly<Record<string, unknown>>;
}

const small = `language: Thai
# Read by nobody yet.
speakers: []

rules:
  bed:
    title: ที่พัก
    phrases:
      - (หอพัก|ห้องพัก)
    # a remark inside

    catches:
      - หอพัก

  # of the next one
  flight: # core
    phrases: [เที่ยวบิน]
    catches: [เที่ยวบิน]
    ignores: [x]
`;

describe('one entry of a language file', () => {
  test.each(languageFiles())('every entry of %s is found as YAML reads it', (path) => {
    const file = readFileSync(path, 'utf8');
    const { rules } = parse(file) as Spoken;
    for (const [name, says] of Object.entries(rules)) {
      expect([name, parse(entryIn(file, name) ?? '')]).toEqual([name, says]);
    }
  });

  test.each(languageFiles())('an entry of %s is exchanged and nothing else', (path) => {
    const file = readFileSync(path, 'utf8');
    const { rules } = parse(file) as Spoken;
    for (const name of Object.keys(rules).slice(0, 12)) {
      const was = entryIn(file, name) ?? '';
      expect(withEntry(file, name, was)).toBe(file);
      const changed = withEntry(file, name, `${was}extra: words\n`);
      const lines = changed.split('\n');
      const at = lines.indexOf('    extra: words');
      expect(at).toBeGreaterThan(0);
      expect(lines.filter((_, line) => line !== at).join('\n')).toBe(file);
      expect(withEntry(changed, name, was)).toBe(file);
    }
  });

  test('remarks inside belong to it, those before the next one do not', () => {
    expect(entryIn(small, 'bed')).toBe(
      'title: ที่พัก\nphrases:\n  - (หอพัก|ห้องพัก)\n# a remark inside\n\ncatches:\n  - หอพัก\n',
    );
    expect(withEntry(small, 'bed', '')).toContain(
      'rules:\n\n  # of the next one\n  flight: # core',
    );
  });

  test('a new one stands where the alphabet has it', () => {
    const says = 'phrases:\n  - x\n';
    const names = (text: string) => Object.keys((parse(text) as Spoken).rules);
    expect(names(withEntry(small, 'cat', says))).toEqual(['bed', 'cat', 'flight']);
    expect(names(withEntry(small, 'aa', says))).toEqual(['aa', 'bed', 'flight']);
    expect(names(withEntry(small, 'zz', says))).toEqual(['bed', 'flight', 'zz']);
    expect(withEntry(withEntry(small, 'cat', says), 'cat', '')).toBe(small);
  });

  test.each(['language: X\nspeakers: []\nrules: {}\n', 'language: X\nspeakers: []\n'])(
    'a file that says nothing yet takes one: %j',
    (file) => {
      expect(parse(withEntry(file, 'bed', 'phrases:\n  - x\n'))).toEqual({
        language: 'X',
        speakers: [],
        rules: { bed: { phrases: ['x'] } },
      });
    },
  );

  test('names of objects are no entries', () => {
    expect(entryIn(small, 'constructor')).toBeUndefined();
    expect(entryIn(small, 'missing')).toBeUndefined();
  });
});
