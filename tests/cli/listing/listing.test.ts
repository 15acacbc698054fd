import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pngSize } from '../../../src/cli/listing/png-size.ts';
import { privacyOf, reasonsFor } from '../../../src/cli/listing/privacy.ts';
import { shown } from '../../../src/cli/listing/screenshots.ts';
import { mostScreenshots, screenshot, stores } from '../../../src/cli/listing/stores.ts';
import { textsOf } from '../../../src/cli/listing/texts.ts';
import { scenes } from '../../../src/cli/shots/scenes.ts';
import { storeWords } from '../../../src/interface/store-words.ts';
import { words } from '../../../src/interface/words.ts';
import { dataKinds } from '../../../src/report/data-kinds.ts';

const { permissions } = JSON.parse(readFileSync('manifest.json', 'utf8')) as {
  permissions: readonly string[];
};
const asked = { permissions, boards: ['Indeed', 'Bayt'] };

describe.each(stores)('the listing of $name', (store) => {
  test('has name, summary and description in each of its languages', () => {
    const texts = textsOf(store);
    const locales = new Set(texts.map(({ path }) => path.split('/')[0]));
    expect(locales.size).toBeGreaterThan(3);
    expect(texts).toHaveLength(locales.size * 3);
    expect(texts.filter(({ text }) => text.trim() === '')).toEqual([]);
    const english = store.place === 'amo' ? 'en-US' : 'en';
    expect(texts.find(({ path }) => path === `${english}/name.txt`)?.text).toBe(
      `${storeWords['en']?.name}\n`,
    );
  });

  test('gives the reason for each permission that the welcome page gives', () => {
    const answers = privacyOf(store, asked);
    const { permissions: said } = words('en').words.welcome;
    for (const permission of permissions) {
      expect(answers).toContain(`## Why: ${permission}\n\n${Reflect.get(said, permission)}\n`);
    }
    expect(answers).toContain('Read job ads by itself on these sites: Indeed and Bayt.');
    expect(answers).toMatch(/remote code|Notes/u);
  });

  test('has its tiles and icons in whole pixels, and no name twice', () => {
    const names = store.artwork.map(({ file }) => file);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(0);
  });
});

test('what the manifest lets Firefox ask about is answered for Firefox, each kind', () => {
  const store = stores.find(({ name }) => name === 'firefox');
  if (store === undefined) throw new Error('There is no listing for Firefox.');
  const answers = privacyOf(store, asked);
  expect(answers).toContain('required: none.');
  for (const kind of dataKinds) expect(answers).toMatch(new RegExp(`^- ${kind}: \\w`, 'mu'));
});

test('a reason has at most the 1,000 letters that Chrome’s form takes', () => {
  const reasons = Object.values(
    reasonsFor({ ...asked, boards: Array<string>(45).fill('JobStreet') }),
  );
  expect(reasons.filter(({ length }) => length > 1000)).toEqual([]);
});

test('a permission that the welcome page does not explain is refused', () => {
  expect(() => reasonsFor({ ...asked, permissions: ['history'] })).toThrow('"history"');
});

test('screenshots are those of scenes that are pictured, as many as every store takes', () => {
  const known = new Set<string>(scenes.map(({ name }) => name));
  expect(shown.filter((name) => !known.has(name))).toEqual([]);
  expect(shown.length).toBeLessThanOrEqual(mostScreenshots);
  expect(screenshot).toEqual({ width: 1280, height: 800 });
});

test('the size of a picture is read from its header', () => {
  expect(pngSize(readFileSync('icons/128.png'))).toEqual({ width: 128, height: 128 });
  expect(() => pngSize(readFileSync('icons/icon.svg'))).toThrow('no PNG');
});
