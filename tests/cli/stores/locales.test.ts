import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localesOf } from '../../../src/cli/stores/locales.ts';
import { manifestMessages } from '../../../src/cli/stores/messages.ts';

const spoken = readdirSync('src/interface/words');
const packs = readdirSync('src/packs/trafficking/languages').map((file) =>
  file.replace('.yml', ''),
);
const manifest = readFileSync('manifest.json', 'utf8');

describe('what the manifest says', () => {
  test.each(Object.entries(manifestMessages()))('is there in %s, whole', (_, messages) => {
    const called = [...manifest.matchAll(/__MSG_(\w+)__/gu)].map(([, name = '']) => name);
    expect(Object.keys(messages).toSorted()).toEqual([...new Set(called)].toSorted());
    for (const { message } of Object.values(messages)) expect(message).not.toMatch(/^\s*$/u);
    // Chrome cuts a short name after 12 letters.
    expect(messages['shortName']?.message.length).toBeLessThanOrEqual(12);
  });

  test('is written nowhere but in the words of a language', () => {
    const { name, short_name, description, action, commands } = JSON.parse(manifest) as Record<
      string,
      unknown
    >;
    for (const said of [name, short_name, description]) expect(said).toMatch(/^__MSG_\w+__$/u);
    expect(JSON.stringify([action, commands])).not.toMatch(
      /"(?:description|default_title)":"(?!__MSG_)/u,
    );
    expect(JSON.parse(manifest)).not.toHaveProperty('version');
  });
});

describe('the languages of a store', () => {
  test.each([
    ['en', 'chrome', ['en']],
    ['en', 'amo', ['en-US']],
    ['es', 'chrome', ['es', 'es_419']],
    ['zh-Hans', 'chrome', ['zh_CN']],
    ['zh-Hant', 'firefox', ['zh_TW']],
    ['pt', 'chrome', ['pt_BR', 'pt_PT']],
    ['tl', 'chrome', ['fil']],
    ['tl', 'firefox', ['tl']],
    ['km', 'chrome', []],
    ['km', 'firefox', ['km']],
    ['ha', 'firefox', []],
    ['th', 'amo', []],
  ] as const)('%s in %s is %j', (language, place, codes) => {
    expect(localesOf(language, place)).toEqual(codes);
  });

  test('are all those that we speak, but for the few that a browser does not know', () => {
    const without = (place: 'chrome' | 'firefox'): readonly string[] =>
      [...new Set([...spoken, ...packs])].filter(
        (language) => localesOf(language, place).length === 0,
      );
    expect(without('chrome').toSorted()).toEqual(['ha', 'km', 'lo', 'my', 'ne', 'si', 'ur']);
    expect(without('firefox').toSorted()).toEqual(['am', 'ha', 'sw']);
  });
});
