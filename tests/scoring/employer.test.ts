import { expect, test } from 'vitest';
import { namesStreet } from '../../src/scoring/reading/address.ts';
import { namesEmployer } from '../../src/scoring/reading/employer.ts';

test.each(['Aa ', '1 aa ', 'đường a ', '路', 'ถนน', 'hotel '])(
  'a long text of nothing but %j is read, and names neither firm nor street',
  (words) => {
    const text = words.repeat(100_000 / words.length);
    expect([namesEmployer(text), namesStreet(text)]).toEqual([false, false]);
  },
);
