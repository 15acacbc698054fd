import { describe, expect, test } from 'vitest';
import { placeAt } from '../../src/workbench/editor/place.ts';

const head =
  'title: x\nsources:\n  - title: y\n    url: z\nwhen:\n  all:\n    - any: [a, b]\n    - c\n';

describe('the place of the cursor', () => {
  test.each([
    ['', [], 'key', ''],
    ['to', [], 'key', 'to'],
    ['topic: ', ['topic'], 'value', ''],
    ['topic: off', ['topic'], 'value', 'off'],
    [`${head}str`, [], 'key', 'str'],
    ['sources:\n  - ti', ['sources'], 'value', 'ti'],
    ['sources:\n  - title: y\n    u', ['sources'], 'key', 'u'],
    ['sources:\n  - title: ', ['sources', 'title'], 'value', ''],
    ['when:\n  al', ['when'], 'key', 'al'],
    ['when:\n  all:\n    - any: [a, b', ['when', 'all', 'any'], 'value', 'b'],
    ['when:\n  all:\n    - ', ['when', 'all'], 'value', ''],
    ['phrases:\n  - one\n  - earn <mo', ['phrases'], 'value', 'earn <mo'],
    ['phrases:\n- one\n- tw', ['phrases'], 'value', 'tw'],
    ['phrases:\n  - one\n  # remark\n\n  - tw', ['phrases'], 'value', 'tw'],
    ['harms: [trafficking, ', ['harms'], 'value', ''],
    ['catches:\n  - title: a\n    te', ['catches'], 'key', 'te'],
  ] as const)('%j leads to %j', (before, keys, writes, word) => {
    expect(placeAt(before)).toMatchObject({ keys, writes, word });
  });

  test.each(['# remark', 'topic:'])('%j has none', (before) => {
    expect(placeAt(before)).toBeUndefined();
  });
});
