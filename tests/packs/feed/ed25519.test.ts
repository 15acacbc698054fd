import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSoundKey,
  newSecret,
  publicKeyOf,
  sign,
  verify,
  verifyByBrowser,
  verifyByLibrary,
} from '../../../src/packs/feed/ed25519.ts';

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));

/** RFC 8032, section 7.1, tests 1 to 3. */
const known = [
  {
    secret: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    secret: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
];
const ways = { verify, verifyByBrowser, verifyByLibrary };

/** The order of the base point, little end first. */
const order = hex('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010');

function plus(a: Uint8Array, b: Uint8Array): Uint8Array {
  let carry = 0;
  return a.map((byte, at) => {
    carry += byte + (b[at] ?? 0);
    const digit = carry & 255;
    carry >>= 8;
    return digit;
  });
}

describe.each(Object.entries(ways))('%s', (_name, way) => {
  it.each(known)('knows the signature of $message', async ({ key, message, signature }) => {
    expect(await way(hex(signature), hex(message), hex(key))).toBe(true);
    expect(await way(hex(signature), hex(`${message}00`), hex(key))).toBe(false);
  });

  it('takes no signature with a single bit changed', async () => {
    const { key, message, signature } = known[1] ?? { key: '', message: '', signature: '' };
    const bit = fc.integer({ min: 0, max: 511 });
    await fc.assert(
      fc.asyncProperty(bit, async (at) => {
        const changed = hex(signature);
        changed[at >> 3] = (changed[at >> 3] ?? 0) ^ (1 << (at & 7));
        return !(await way(changed, hex(message), hex(key)));
      }),
      { numRuns: 60 },
    );
  });

  it('takes no second spelling of a signature', async () => {
    const { key, message, signature } = known[0] ?? { key: '', message: '', signature: '' };
    const bytes = hex(signature);
    const other = Uint8Array.of(...bytes.subarray(0, 32), ...plus(bytes.subarray(32), order));
    expect(await way(other, hex(message), hex(key))).toBe(false);
  });
});

describe('a key', () => {
  it.each(known)('makes the signature that the standard has for $message', async (one) => {
    expect(await publicKeyOf(hex(one.secret))).toEqual(hex(one.key));
    expect(await sign(hex(one.message), hex(one.secret))).toEqual(hex(one.signature));
  });

  it('that is new signs what it verifies, and no two are the same', async () => {
    const [one, two] = [newSecret(), newSecret()];
    expect(one).not.toEqual(two);
    const message = hex('00ff');
    const signature = await sign(message, one);
    expect(await verify(signature, message, await publicKeyOf(one))).toBe(true);
    expect(await verify(signature, message, await publicKeyOf(two))).toBe(false);
  });

  // The eight points of small order, and spellings that the curve reads as one of them.
  it.each([
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000000',
    '0000000000000000000000000000000000000000000000000000000000000080',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
    '00',
    '',
  ])('that is no secret’s is not sound: %s', async (key) => {
    expect(isSoundKey(hex(key))).toBe(false);
    const forged = Uint8Array.of(1, ...new Uint8Array(63));
    expect(await verify(forged, hex('00'), hex(key))).toBe(false);
  });
});
