import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Part } from '../../src/platform/settings-file.ts';

const folder = '.github';
const { version, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  scripts: Readonly<Record<string, string>>;
};
const documents = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => `${folder}/${file}`);

/** What a heading is called in an address, as GitHub makes it. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links of a text that lead to nothing of the checkout. */
const brokenIn = (text: string, from: string): readonly string[] =>
  [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/gu)]
    .filter(([, path = '', anchor]) => {
      const file = path === '' ? from : posix.join(posix.dirname(from), path);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
    })
    .map(([link]) => link);

describe.each(documents)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  test('leads to files that are there', () => {
    expect(brokenIn(text, path)).toEqual([]);
  });

  test('names commands that there are', () => {
    const named = [...text.matchAll(/\bnpm run (?:--silent )?(\w+)/gu)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('a link that leads nowhere is found', () => {
  const text = '[a](GONE.md) [b](../README.md#no-such-heading) [c](../README.md#two-commands)';
  expect(brokenIn(text, '.github/SECURITY.md')).toHaveLength(2);
});

test('the change log begins with the version of package.json', () => {
  const [first = ''] = /^## .+$/mu.exec(readFileSync(`${folder}/CHANGELOG.md`, 'utf8')) ?? [];
  expect(first.split(/[ ,]/u)).toContain(version);
});

/** Each setting, as a reader of the privacy page would look for it. */
const settingsKept: Readonly<Record<Part, RegExp>> = {
  language: /\blanguage\b/u,
  number: /number on the\s+button/u,
  countries: /countries whose\s+helplines/u,
  paused: /\bpaused\b/u,
  packs: /packs and signs you\s+switched off/u,
  mutes: /sites you\s+muted/u,
};

test.each(Object.entries(settingsKept))('privacy tells that %s is kept', (_, said) => {
  const [, kept = ''] = readFileSync(`${folder}/PRIVACY.md`, 'utf8').split(
    '## What it keeps on your device',
  );
  expect(kept.split('\n## ')[0]).toMatch(said);
});

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly value?: string;
    readonly options?: readonly unknown[];
  };
}

const forms = readdirSync(`${folder}/ISSUE_TEMPLATE`).filter((file) => file !== 'config.yml');

test('there is a form for each way to help', () => {
  expect(forms).toEqual([
    'helpline.yml',
    'language.yml',
    'missed-ad.yml',
    'site-changed.yml',
    'wrong-note.yml',
  ]);
});

describe.each(forms)('the form %s', (file) => {
  const form = parse(readFileSync(`${folder}/ISSUE_TEMPLATE/${file}`, 'utf8')) as Readonly<
    Record<'name' | 'description' | 'title', string>
  > & { readonly body: readonly Field[] };

  test('has what GitHub asks of one', () => {
    for (const said of [form.name, form.description, form.title]) expect(said).toMatch(/\S/u);
    const ids = form.body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(type === 'markdown' ? attributes.value : attributes.label).toMatch(/\S/u);
      const { options } = attributes;
      if (type === 'dropdown') expect(new Set(options).size).toBe(options?.length);
      expect(options !== undefined).toBe(type === 'dropdown' || type === 'checkboxes');
    }
  });
});
