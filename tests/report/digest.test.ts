import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/report/digest/canonical.ts';
import { sha1 } from '../../src/report/digest/sha-1.ts';
import { sha256 } from '../../src/report/digest/sha-256.ts';
import { uuid5 } from '../../src/report/digest/uuid.ts';

test('SHA-1 is that of Node for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(
        createHash('sha1').update(bytes).digest('hex'),
      );
    }),
  );
});

test('SHA-256 is that of Node for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});

describe('names in the namespace of STIX', () => {
  const namespace = '00abedb4-aa42-466c-9c01-fed23315a9b7';
  test.each([
    [{ value: 'https://t.me/abc' }, '60fff177-7ebf-5014-9435-7ce6482e92e0'],
    [{ value: 'hr@example.com' }, 'd6b2cb02-7427-5888-bd85-79054199b064'],
    [{ value: 'example.com' }, 'bedb4899-d24b-5401-bc86-8f6b4cc18ec7'],
    [{ account_type: 'telegram', account_login: 'abc' }, 'c091f1a9-3b70-5477-be36-3b7089d2eb05'],
    [{ value: '+85512345678' }, '468a4b2f-a182-5345-8146-5ddd09818deb'],
  ])('%j is %s', (contributors, uuid) => {
    expect(uuid5(namespace, canonical(contributors))).toBe(uuid);
  });
});

describe('canonical JSON', () => {
  test.each([
    [{ b: 1, a: [true, null, 'é"\n'] }, '{"a":[true,null,"é\\"\\n"],"b":1}'],
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    ],
    [{ a: undefined, b: 1e30 }, '{"b":1e+30}'],
    ['\ud800x', '"\ufffdx"'],
  ])('of %j is %s', (value, written) => {
    expect(canonical(value)).toBe(written);
  });
});
