import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/report/format.ts';
import pack from '../../src/report/formats/package.ts';
import { sha256 } from '../../src/report/digest/sha-256.ts';
import { NotAPackage } from '../../src/report/package/directory.ts';
import { isChain } from '../../src/report/package/events.ts';
import { verify } from '../../src/report/package/verify.ts';
import { fullReport } from './a-full-report.ts';

const picture = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 1, 2, 3);
const whole = pack.write(fullReport(), picture);
const files = unzipSync(whole);
const names = Object.keys(files);
const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
const faultsOf = (zip: Uint8Array): readonly string[] =>
  verify(zip).faults.map(({ name, what }) => `${what} ${name}`);
const repacked = (changes: Zippable): Uint8Array => zipSync({ ...files, ...changes });
const without = (name: string): Uint8Array => {
  const { [name]: _, ...rest } = files;
  return zipSync(rest);
};

describe('an evidence package', () => {
  test('holds the ad, the picture, the report in every other form, the log and the sums', () => {
    expect(names).toEqual([
      'README.txt',
      'ad.txt',
      'events.jsonl',
      'picture.png',
      ...formats
        .filter(({ name }) => name !== 'package')
        .map(({ name, extension }) => `report-${name}.${extension}`),
      'manifest.json',
      'SHA256SUMS',
    ]);
    expect(files['picture.png']).toEqual(picture);
    expect(text('ad.txt')).toContain('Free flight.');
  });

  test('names for each file its length, sum and time, and says what it proves and what not', () => {
    const manifest = JSON.parse(text('manifest.json')) as {
      files: { name: string; bytes: number; sha256: string; time: string }[];
    };
    expect(manifest).toMatchObject({ picture: 'picture.png', made: fullReport().time });
    for (const { name, bytes, sha256: sum, time } of manifest.files) {
      expect([bytes, sum]).toEqual([files[name]?.length, sha256(files[name] ?? '')]);
      expect(time).toBe(fullReport().time);
    }
    expect(manifest.files.map(({ name }) => name)).toEqual(names.slice(0, -2));
    expect(text('README.txt')).toMatch(/What it does not show:\n- That the capture was honest/);
  });

  test('without a picture says "no picture"', () => {
    const bare = unzipSync(pack.write(fullReport()));
    expect(bare).not.toHaveProperty('picture.png');
    expect(strFromU8(bare['manifest.json'] ?? new Uint8Array())).toContain(
      '"picture": "no picture"',
    );
    expect(faultsOf(pack.write(fullReport()))).toEqual([]);
  });

  test('without the ad holds no text of it', () => {
    const bare = pack.write(fullReport({ leaveOut: ['ad', 'signs', 'indicators'] }));
    expect(unzipSync(bare)).not.toHaveProperty('ad.txt');
    expect(
      Object.values(unzipSync(bare))
        .map((one) => strFromU8(one))
        .join(),
    ).not.toContain('Free flight');
    expect(faultsOf(bare)).toEqual([]);
  });

  test('has a log in which each line holds the sum of the one before', () => {
    expect(isChain(text('events.jsonl'))).toBe(true);
    expect(isChain(text('events.jsonl').replace('The ad was read', 'The ad was written'))).toBe(
      false,
    );
  });
});

describe('verify', () => {
  test('finds a package whole, also packed anew', () => {
    expect(faultsOf(whole)).toEqual([]);
    expect(faultsOf(repacked({}))).toEqual([]);
    expect(faultsOf(zipSync(files, { level: 0, comment: 'mine' }))).toEqual([]);
    expect(verify(whole)).toMatchObject({
      files: names.length,
      manifest: sha256(text('manifest.json')),
    });
  });

  test.each(names)('names %s when it was changed', (name) => {
    const bytes = Uint8Array.from(files[name] ?? []);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    expect(faultsOf(repacked({ [name]: bytes }))).toEqual([`changed ${name}`]);
  });

  test.each(names)('names %s when it is missing', (name) => {
    expect(faultsOf(without(name))).toContain(`missing ${name}`);
    expect(faultsOf(without(name))).toHaveLength(1);
  });

  test('names a file that was added, and one that was emptied', () => {
    expect(faultsOf(repacked({ 'more/extra.txt': strToU8('x') }))).toEqual([
      'added more/extra.txt',
    ]);
    expect(faultsOf(repacked({ 'ad.txt': new Uint8Array() }))).toEqual(['changed ad.txt']);
  });

  test('tells a changed manifest from a changed list of sums', () => {
    const later = text('manifest.json').replace('"made": "2026', '"made": "2025');
    expect(faultsOf(repacked({ 'manifest.json': strToU8(later) }))).toEqual([
      'changed manifest.json',
    ]);
    const list = text('SHA256SUMS').replace(/^[\da-f]{4}/gm, '0000');
    expect(faultsOf(repacked({ SHA256SUMS: strToU8(list) }))).toEqual(['changed SHA256SUMS']);
  });

  test('any one byte changed in the content of a file is found', () => {
    const end = whole.length - 22 - 60 * names.length;
    fc.assert(
      fc.property(fc.nat(end - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const zip = Uint8Array.from(whole);
        zip[at] = (zip[at] ?? 0) ^ mask;
        let found: readonly string[];
        try {
          found = faultsOf(zip);
        } catch (error) {
          expect(error).toBeInstanceOf(NotAPackage);
          return;
        }
        // What stands beside the content (times, attributes) changes no file.
        if (found.length > 0) return;
        const still = unzipSync(zip);
        expect(Object.keys(still)).toEqual(names);
        for (const name of names) expect(sha256(still[name] ?? '')).toBe(sha256(files[name] ?? ''));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a zip that is none of ours is refused:', () => {
  const refusal = (zip: Uint8Array): string => {
    try {
      return `whole or changed: ${JSON.stringify(verify(zip).faults)}`;
    } catch (error) {
      expect(error).toBeInstanceOf(NotAPackage);
      return String(error);
    }
  };
  /** A zip with something in its directory overwritten, in the entry of the given name. */
  const edited = (
    name: string,
    offset: number,
    bytes: readonly number[],
    zip = whole,
  ): Uint8Array => {
    const made = Uint8Array.from(zip);
    const view = new DataView(made.buffer);
    for (let at = view.getUint32(made.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
      const length = view.getUint16(at + 28, true);
      if (strFromU8(made.subarray(at + 46, at + 46 + length)) === name)
        made.set(bytes, at + offset);
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return made;
  };
  /** Whole, but these files claim to be so many MiB. */
  const claiming = (size: number, of: readonly string[]): Uint8Array =>
    of.reduce((zip, name) => edited(name, 24, [0, 0, (size << 4) & 255, size >> 4], zip), whole);
  const many = Object.fromEntries(
    Array.from({ length: 65 }, (_, n) => [`f${n}`, new Uint8Array(1)]),
  );
  test.each([
    ['nothing', new Uint8Array(), 'no zip'],
    ['a text', strToU8('hello '.repeat(20)), 'no zip'],
    ['one that is cut off', whole.subarray(0, whole.length - 30), 'no zip'],
    ['one that begins in the middle', whole.subarray(30), 'damaged'],
    ['one without a manifest', zipSync({ 'a.txt': strToU8('x') }), 'no manifest'],
    ['one of another maker', zipSync({ 'manifest.json': strToU8('{"files":[]}') }), 'no manifest'],
    ['one with no files', zipSync({}), 'no manifest'],
    ['a file that claims too much', claiming(33, ['ad.txt']), 'too large'],
    [
      'files that claim too much together',
      claiming(31, names.slice(0, 4)),
      'too large when unpacked',
    ],
    ['too many files', zipSync(many), 'at most 64'],
    ['a way out', repacked({ '../../evil': strToU8('x') }), 'lead elsewhere'],
    ['a way from the root', repacked({ '/etc/evil': strToU8('x') }), 'lead elsewhere'],
    ['a way of Windows', repacked({ 'a\\..\\evil': strToU8('x') }), 'lead elsewhere'],
    ['a drive', repacked({ 'C:evil': strToU8('x') }), 'lead elsewhere'],
    ['a sign that hides', repacked({ 'ad\u202etxt.exe': strToU8('x') }), 'lead elsewhere'],
    ['a long name', repacked({ ['x'.repeat(200)]: strToU8('x') }), 'lead elsewhere'],
    ['one name twice', repacked({ 'AD.TXT': strToU8('x') }), 'two files of one name'],
    ['an encrypted file', edited('ad.txt', 8, [1, 0]), 'encrypted'],
    ['another packing', edited('ad.txt', 10, [14, 0]), 'not read here'],
    ['a link', edited('ad.txt', 40, [0, 0xa1]), 'link to another file'],
    ['files over each other', edited('ad.txt', 42, [0, 0, 0, 0]), 'over each other'],
  ])('%s', (_, zip, sentence) => {
    expect(refusal(zip)).toContain(sentence);
  });

  test('a file that says it is small and is large is damaged, and is not unpacked whole', () => {
    const grown = repacked({ 'ad.txt': new Uint8Array(4 * 2 ** 20) });
    expect(faultsOf(edited('ad.txt', 24, [10, 0, 0, 0], grown))).toEqual(['changed ad.txt']);
  });

  test('any bytes are answered without an error of another kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (bytes, from) => {
        const zip = Uint8Array.from(whole);
        zip.set(bytes, Math.max(0, zip.length - bytes.length - from));
        expect(refusal(zip)).toEqual(expect.any(String));
      }),
      { numRuns: 60 },
    );
  });
});
