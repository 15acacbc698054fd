/** Statement 26: what is known of each helpline, and that silent ways come first in every country. */
import { expect, test } from 'vitest';
import { channels } from '../../src/generated/channels.ts';
import { channelsOf, countriesOf } from '../../src/report/channel.ts';
import { words } from '../../src/interface/words.ts';

const helping = channels.filter(({ kind }) => kind !== 'platform');
const countries = countriesOf(channels);

test('every helpline has a kind with words, a way to it, the day it was compared, and a source on the web', () => {
  const { kinds, hoursUnknown } = words('en').words.helplines;
  expect(helping.length).toBeGreaterThan(50);
  expect(hoursUnknown).toBe('unknown');
  for (const { id, kind, chat, phones, mail, page, languages, checked, source } of helping) {
    const ways = [...(chat ?? []), ...(phones ?? []), ...(mail ?? []), ...(page ? [page] : [])];
    expect([id, kinds[kind] !== '', ways.length > 0, Array.isArray(languages)]).toEqual([
      id,
      true,
      true,
      true,
    ]);
    expect([id, /^\d{4}-\d\d-\d\d$/u.test(checked), /^https?:\/\//u.test(source.url)]).toEqual([
      id,
      true,
      true,
    ]);
  }
});

test.each(countries)('in %s silent ways come first, then phones, then pages', (country) => {
  const ranks = channelsOf(channels, [country]).map(({ chat, phones }) =>
    chat !== undefined ? 0 : phones !== undefined ? 1 : 2,
  );
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
});
