import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkedChannel } from '../../src/report/channel-check.ts';
import { channelsOf, countriesOf, platformAt, platformsOf } from '../../src/report/channel.ts';
import { channelsData } from '../../src/report/channels-data.ts';

const folder = join(import.meta.dirname, '../../src/report/channels');
const channels = channelsData(folder);
const right = {
  country: 'KH',
  name: 'A line',
  kind: 'police',
  phones: ['117'],
  languages: ['km'],
  sure: 'own',
  checked: '2026-11-27',
  source: { title: 'A paper', url: 'https://paper.example/1', date: '2025-07' },
};

describe('the channels', () => {
  test('serve at least 50 countries, and some everywhere', () => {
    expect(countriesOf(channels).length).toBeGreaterThanOrEqual(50);
    expect(channels.some(({ country }) => country === 'XX')).toBe(true);
  });

  test('are each a file; a draft is none', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
    expect(files.length).toBeGreaterThan(channels.length);
    expect(new Set(channels.map(({ id }) => id)).size).toBe(channels.length);
  });

  test.each(channels.map((channel) => [channel.id, channel] as const))(
    '%s has a source, a way to reach it, and the name of its country in its own',
    (id, { source, chat, phones, mail, page, country, checked }) => {
      expect(source.url).toMatch(/^https?:\/\//);
      expect(checked > source.date).toBe(true);
      expect(chat ?? phones ?? mail ?? page).toBeTruthy();
      expect(id.slice(0, 3)).toBe(`${country.toLowerCase()}-`);
    },
  );

  test.each(channels.flatMap(({ id, phones = [] }) => phones.map((phone) => [id, phone] as const)))(
    '%s: %s is a number and nothing else',
    (_, phone) => {
      expect(phone).toMatch(/^[+#]?[\d][\d -]*$/);
    },
  );
});

describe('a channel file', () => {
  test('that is right is taken', () => {
    expect(checkedChannel('kh-line', right)).toMatchObject({ id: 'kh-line', country: 'KH' });
  });

  test.each([
    ['no source', { source: undefined }, 'no source'],
    ['a source without an address', { source: { title: 'x', date: '2025' } }, 'no address'],
    ['a date in words', { source: { ...right.source, date: 'May 2025' } }, 'written "2025-07-31"'],
    ['no way to reach it', { phones: undefined }, 'no way to reach it'],
    ['a number that YAML took for one', { phones: [117] }, 'list of words in quotes'],
    ['an unknown kind', { kind: 'hotline' }, '"kind" must be one of'],
    ['a country in words', { country: 'Cambodia' }, 'two capital letters'],
    ['a script for a page', { page: 'javascript:alert(1)' }, 'https://'],
    ['a key that nobody reads', { fax: '1' }, '"fax" is not known'],
    ['no word on how sure it is', { sure: undefined }, '"sure" is missing'],
    ['an unknown sureness', { sure: 'cited' }, '"sure" must be one of'],
    ['no day on which it was checked', { checked: undefined }, '"checked" is missing'],
    ['a month for a day', { checked: '2026-11' }, '"checked" is the day'],
    ['mail that is none', { mail: ['mailto:a@b'] }, '"mail" must be'],
    ['sites, but no platform', { sites: ['a.example'] }, 'a platform has "sites"'],
    ['a platform without sites', { kind: 'platform' }, 'a platform has "sites"'],
    ['a platform without a page', { kind: 'platform', sites: ['a.example'] }, 'its "page"'],
    ['no name', { name: undefined }, '"name" is missing'],
  ])('with %s is refused by a sentence', (_, wrong, sentence) => {
    expect(() => checkedChannel('kh-line', { ...right, ...wrong })).toThrow(sentence);
  });

  test('without a source may be kept as a draft, and is not shown', () => {
    const { source: _, ...bare } = right;
    expect(checkedChannel('kh-line', { ...bare, status: 'draft' })).toBe('draft');
  });
});

test('silent ways come before phones, phones before pages', () => {
  const of = (id: string, ways: object) => ({ ...right, phones: undefined, id, ...ways });
  const made = [
    of('page', { page: 'https://x.example' }),
    of('phone', { phones: ['1'] }),
    of('chat', { chat: ['SMS 2'], phones: ['2'] }),
    of('elsewhere', { country: 'TH', chat: ['x'] }),
  ] as unknown as Parameters<typeof channelsOf>[0];
  expect(channelsOf(made, ['KH']).map(({ id }) => id)).toEqual(['chat', 'phone', 'page']);
});

test('of the same loudness the kinds come in the order asked for, platforms never', () => {
  const of = (kind: string, chat?: string) =>
    ({ ...right, id: kind, kind, ...(chat && { chat: [chat] }) }) as const;
  const made = [of('police'), of('platform'), of('cyber-fraud'), of('organisation', 'x')];
  const ids = channelsOf(made as never, ['KH'], ['cyber-fraud']).map(({ id }) => id);
  expect(ids).toEqual(['organisation', 'cyber-fraud', 'police']);
});

test.each([
  ['https://www.linkedin.com/jobs/view/1', 'LinkedIn'],
  ['https://ph.indeed.com/viewjob?jk=1', 'Indeed'],
  ['https://X.com/a/status/1', 'X'],
  ['https://web.telegram.org/k/#@jobs', 'Telegram'],
  ['https://t.me/s/jobs', 'Telegram'],
])('of an ad at %s the platform is %s', (url, name) => {
  expect(platformAt(channels, url)?.name).toBe(name);
  expect(platformsOf(channels).length).toBeGreaterThan(3);
});

test.each(['', 'no address', 'https://notlinkedin.com/', 'https://linkedin.com.evil.example/'])(
  'an ad at "%s" is of no platform we know',
  (url) => {
    expect(platformAt(channels, url)).toBeUndefined();
  },
);
