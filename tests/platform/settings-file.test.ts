import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettingsFile, settingsFile, type Carried } from '../../src/platform/settings-file.ts';
import { onNewBrowser } from './with-browser.ts';

const now = Date.UTC(2026, 10, 27);
const day = 24 * 60 * 60 * 1000;
const hash = 'a'.repeat(64);
const whole: Required<Carried> = {
  language: 'zh-Hans',
  number: true,
  countries: ['KH', 'PH'],
  packs: { packsOff: ['job-scams'], rulesOff: ['trafficking/typing-role'] },
  paused: true,
  mutes: { salt: '0'.repeat(32), muted: { [hash]: now + day }, dismissed: {} },
};
const file = (more: object): string =>
  JSON.stringify({ lurewatch: 'settings', version: 1, ...more });

describe('a file of settings', () => {
  test('is read as it was written', () => {
    expect(readSettingsFile(settingsFile(whole), now)).toEqual({ found: whole });
  });

  test('without mutes has none', () => {
    const { mutes: _, ...rest } = whole;
    expect(readSettingsFile(settingsFile(rest), now)).toEqual({ found: rest });
  });

  test('that says little changes little; keys that we do not know are left out', () => {
    const text = file({ number: false, theme: 'dark', reports: [{}], __proto__: { paused: true } });
    expect(readSettingsFile(text, now)).toEqual({ found: { number: false } });
  });

  test.each([
    ['nothing', '', { refused: 'not-settings' }],
    ['no JSON', 'language: th', { refused: 'not-settings' }],
    ['a list', '[]', { refused: 'not-settings' }],
    ['another file', '{"language":"th"}', { refused: 'not-settings' }],
    ['no version', '{"lurewatch":"settings"}', { refused: 'not-settings' }],
    ['a later version', file({ version: 2, language: 5 }), { refused: 'newer' }],
    ['a very long text', file({ x: 'x'.repeat(1_000_000) }), { refused: 'too-long' }],
    ['a number for a language', file({ language: 5 }), { broken: 'language' }],
    ['words for a language', file({ language: 'th <b>' }), { broken: 'language' }],
    ['a text for a switch', file({ number: 'true' }), { broken: 'number' }],
    ['null for a switch', file({ paused: null }), { broken: 'paused' }],
    ['a text for countries', file({ countries: 'KH' }), { broken: 'countries' }],
    ['names for countries', file({ countries: ['KH', 'Laos'] }), { broken: 'countries' }],
    ['packs without rules', file({ packs: { packsOff: [] } }), { broken: 'packs' }],
    [
      'markup for a rule',
      file({ packs: { packsOff: [], rulesOff: ['<img>/x'] } }),
      { broken: 'packs' },
    ],
    [
      'too many rules',
      file({ packs: { packsOff: [], rulesOff: Array.from({ length: 5001 }, () => 'a/b') } }),
      { broken: 'packs' },
    ],
    ['no salt', file({ mutes: { muted: {}, dismissed: {} } }), { broken: 'mutes' }],
    [
      'a host in the place of a hash',
      file({ mutes: { ...whole.mutes, muted: { 'www.indeed.com': now } } }),
      { broken: 'mutes' },
    ],
    [
      'a text for a time',
      file({ mutes: { ...whole.mutes, muted: { [hash]: 'never' } } }),
      { broken: 'mutes' },
    ],
  ])('that holds %s is refused whole', (_, text, answer) => {
    expect(readSettingsFile(text, now)).toEqual(answer);
  });

  test('mutes nothing for longer than a year', () => {
    const read = readSettingsFile(
      file({ mutes: { ...whole.mutes, muted: { [hash]: now + 9000 * day } } }),
      now,
    );
    expect('found' in read && read.found.mutes?.muted[hash]).toBe(now + 366 * day);
  });

  test('whatever it holds, is read or refused, and what is read is sound', () => {
    const anything = fc.record(
      {
        lurewatch: fc.constant('settings'),
        version: fc.constant(1),
        language: fc.oneof(fc.jsonValue(), fc.constant('th')),
        number: fc.oneof(fc.jsonValue(), fc.boolean()),
        countries: fc.oneof(fc.jsonValue(), fc.constant(['KH'])),
        packs: fc.oneof(fc.jsonValue(), fc.constant(whole.packs)),
        paused: fc.oneof(fc.jsonValue(), fc.boolean()),
        mutes: fc.oneof(fc.jsonValue(), fc.constant(whole.mutes)),
      },
      { requiredKeys: ['lurewatch', 'version'] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue()), (value) => {
        const read = readSettingsFile(JSON.stringify(value), now);
        if (!('found' in read)) return;
        expect(readSettingsFile(file(read.found), now)).toEqual(read);
      }),
    );
  });
});

describe('settings that are carried', () => {
  const load = () =>
    onNewBrowser(async () => ({
      ...(await import('../../src/platform/carried.ts')),
      ...(await import('../../src/platform/choices.ts')),
      ...(await import('../../src/platform/settings.ts')),
    }));

  test('from one device to another count there, mutes too', async () => {
    const first = await load();
    await first.module.settings.change((all) => ({ ...all, language: 'th', countries: ['KH'] }));
    await first.module.mute('www.indeed.com');
    const text = settingsFile(await first.module.carriedNow());
    expect(text).not.toContain('indeed');
    const second = await load();
    await second.module.mute('www.linkedin.com');
    const read = readSettingsFile(text, Date.now());
    if (!('found' in read)) throw new Error('refused');
    const before = await second.module.carriedNow();
    expect(await second.module.takeCarried(read.found)).toBe(true);
    expect(await second.module.settings.get()).toMatchObject({ language: 'th', countries: ['KH'] });
    expect(await second.module.isMuted('www.indeed.com')).toBe(true);
    expect(await second.module.isMuted('www.linkedin.com')).toBe(false);
    await second.module.takeCarried(before);
    expect(await second.module.carriedNow()).toEqual(before);
    expect(await second.module.isMuted('www.linkedin.com')).toBe(true);
  });

  test('without mutes leave those of the device alone', async () => {
    const { module } = await load();
    await module.mute('www.linkedin.com');
    await module.takeCarried({ number: true, paused: true });
    expect(await module.isMuted('www.linkedin.com')).toBe(true);
    expect(await module.isPaused()).toBe(true);
  });

  test('that cannot be kept are said to last only a while', async () => {
    const { browser, module } = await load();
    browser.storage.local.set.mockRejectedValue(new Error('QuotaExceeded'));
    expect(await module.takeCarried({ number: true })).toBe(false);
  });
});
