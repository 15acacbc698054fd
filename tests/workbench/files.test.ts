import { describe, expect, test } from 'vitest';
import {
  changedFiles,
  linesBefore,
  pathOf,
  publishedText,
} from '../../src/workbench/drafts/files.ts';

const texts = {
  'trafficking/rules/bed.yml': 'title: Bed\n',
  'trafficking/languages/th.yml':
    'language: Thai\nspeakers: []\n\nrules:\n  bed:\n    phrases:\n      - a\n  car:\n    phrases:\n      - b\n',
};
const spot = (rule: string, language: string) => ({ pack: 'trafficking', rule, language });
const nameOf = (code: string) => (code === 'lo' ? 'Lao' : code);

describe('files of the project', () => {
  test('English stands in the rule, any other language in its file', () => {
    expect(pathOf(spot('bed', 'en'))).toBe('src/packs/trafficking/rules/bed.yml');
    expect(pathOf(spot('bed', 'th'))).toBe('src/packs/trafficking/languages/th.yml');
    expect(publishedText(texts, spot('bed', 'en'))).toBe('title: Bed\n');
    expect(publishedText(texts, spot('car', 'th'))).toBe('phrases:\n  - b\n');
    expect(publishedText(texts, spot('car', 'lo'))).toBeUndefined();
    expect(publishedText(texts, spot('toString', 'en'))).toBeUndefined();
    expect(linesBefore(texts, spot('car', 'th'))).toBe(8);
    expect(linesBefore(texts, spot('bed', 'en'))).toBe(0);
  });

  test('drafts of one language come together in one file, each in its place', () => {
    const files = changedFiles(
      texts,
      [
        { ...spot('bed', 'th'), text: 'phrases:\n  - A\n' },
        { ...spot('car', 'th'), text: 'phrases:\n  - B\n' },
        { ...spot('bed', 'en'), text: 'title: My bed\n' },
        { ...spot('bed', 'lo'), text: 'phrases:\n  - L\n' },
      ],
      nameOf,
    );
    expect(files.map(({ path }) => path)).toEqual([
      'src/packs/trafficking/languages/th.yml',
      'src/packs/trafficking/rules/bed.yml',
      'src/packs/trafficking/languages/lo.yml',
    ]);
    expect(files[0]?.text).toBe(
      texts['trafficking/languages/th.yml'].replace('- a', '- A').replace('- b', '- B'),
    );
    expect(files[1]?.text).toBe('title: My bed\n');
    expect(files[2]?.text).toMatch(
      /^language: Lao\n# .*\nspeakers: \[\]\n\nrules:\n {2}bed:\n {4}phrases:\n {6}- L\n$/,
    );
  });
});
