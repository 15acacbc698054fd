import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import stix from '../../src/report/formats/stix.ts';
import { reportOf, type Report } from '../../src/report/report.ts';
import { bundleFaults } from './stix-check/bundle.ts';
import { fullReport, hostileReport } from './a-full-report.ts';
import { listing, packs, time, verdict } from './a-report.ts';

interface Claimed {
  readonly type: string;
  readonly id: string;
  readonly [key: string]: unknown;
}
const objectsOf = (report: Report, picture?: Uint8Array): readonly Claimed[] =>
  (JSON.parse(stix.write(report, picture)) as { objects: Claimed[] }).objects;
const ofType = (report: Report, type: string): readonly Claimed[] =>
  objectsOf(report).filter((one) => one.type === type);

const picture = Uint8Array.of(137, 80, 78, 71);
const blank = {
  ...listing,
  title: '',
  employer: '',
  place: '',
  pay: '',
  text: '',
  url: '',
  links: [],
};
const cases: readonly (readonly [string, Report])[] = [
  ['full', fullReport()],
  ['unmasked', fullReport({ unmasked: true })],
  ['hostile', hostileReport()],
  ['without the ad', fullReport({ leaveOut: ['ad'] })],
  ['without signs', fullReport({ leaveOut: ['signs'] })],
  ['without indicators', fullReport({ leaveOut: ['indicators'] })],
  ['without answers', fullReport({ leaveOut: ['answers'] })],
  ['of nothing', fullReport({ leaveOut: ['ad', 'signs', 'indicators', 'answers'] })],
  ['of a blank ad', reportOf(blank, { ...verdict, evidence: [] }, [], {}, time)],
];

const folder = join(import.meta.dirname, '../../../shared/standards/stix-2.1/schemas');

describe.runIf(existsSync(folder))('by the official schemas', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const byType = new Map<string, string>();
  for (const path of existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : []) {
    if (!path.endsWith('.json')) continue;
    const schema = JSON.parse(readFileSync(join(folder, path), 'utf8')) as {
      $id: string;
      title: string;
    };
    ajv.addSchema(schema);
    byType.set(path.replace(/^.*\/|\.json$/g, ''), schema.$id);
  }
  const own = new Set(['phone-number', 'cryptocurrency-wallet', 'bank-account', 'payment-account']);
  const faultsOf = (object: Claimed): unknown => {
    const name = own.has(object.type) ? 'cyber-observable-core' : object.type;
    const validate = ajv.getSchema(byType.get(name) ?? '');
    if (validate === undefined) return `there is no schema for ${object.type}`;
    return validate(object) === true ? [] : validate.errors;
  };

  test.each(cases)('every object of a report %s is valid', (_, report) => {
    for (const object of objectsOf(report, picture))
      expect([object, faultsOf(object)]).toEqual([object, []]);
  });

  test.each([
    ['a short time', { created: '2026-11-23T12:00:00Z' }],
    ['an empty list', { object_refs: [] }],
    ['an identifier that is none', { id: 'report--1' }],
  ])('a planted fault is found: %s', (_, wrong) => {
    const report = ofType(fullReport(), 'report')[0];
    expect(faultsOf({ ...report, ...wrong } as Claimed)).not.toEqual([]);
  });
});

describe('a bundle', () => {
  test.each(cases)('of a report %s passes our own checks', (_, report) => {
    expect(bundleFaults(JSON.parse(stix.write(report, picture)))).toEqual([]);
  });

  test('of any words at all passes our own checks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.webUrl(), (words, url) => {
        const ad = {
          ...listing,
          title: words,
          text: `${words} @abcd_e`,
          url,
          links: [url, words],
          language: words,
        };
        const report = reportOf(
          ad,
          verdict,
          packs,
          { words, contacts: [words, url], transfers: [{ to: words }] },
          time,
        );
        expect(bundleFaults(JSON.parse(stix.write(report)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('has everything the report has', () => {
    const types = new Map<string, number>();
    for (const { type } of objectsOf(fullReport(), picture))
      types.set(type, (types.get(type) ?? 0) + 1);
    expect(Object.fromEntries(types)).toMatchInlineSnapshot(`
      {
        "attack-pattern": 3,
        "bank-account": 1,
        "cryptocurrency-wallet": 2,
        "email-addr": 1,
        "extension-definition": 4,
        "file": 2,
        "grouping": 1,
        "identity": 2,
        "indicator": 10,
        "infrastructure": 1,
        "location": 4,
        "marking-definition": 2,
        "note": 3,
        "observed-data": 1,
        "payment-account": 1,
        "phone-number": 2,
        "relationship": 40,
        "report": 1,
        "url": 2,
        "user-account": 2,
      }
    `);
  });

  test('is marked amber where it holds words of people, else green', () => {
    const names = (report: Report) => ofType(report, 'marking-definition').map(({ name }) => name);
    expect(names(fullReport())).toEqual(['TLP:CLEAR', 'TLP:AMBER']);
    expect(names(fullReport({ leaveOut: ['ad', 'indicators', 'answers'] }))).toEqual([
      'TLP:CLEAR',
      'TLP:GREEN',
    ]);
  });

  test('has the same identifiers for the same report, others for an edited one, the same observables for both', () => {
    const ids = (report: Report) => objectsOf(report).map(({ id }) => id);
    expect(ids(fullReport())).toEqual(ids(fullReport()));
    const edited = ids(fullReport({ leaveOut: ['words'] }));
    const shared = ids(fullReport()).filter((id) => edited.includes(id));
    const types = new Set(shared.map((id) => id.replace(/--.*/, '')));
    expect([...types].sort()).toEqual([
      'attack-pattern',
      'bank-account',
      'cryptocurrency-wallet',
      'email-addr',
      'extension-definition',
      'file',
      'identity',
      'location',
      'marking-definition',
      'payment-account',
      'phone-number',
      'url',
      'user-account',
    ]);
  });

  test.each([
    "[user-account:account_login = 'golden_hr']",
    "[user-account:account_type = 'telegram' AND user-account:account_login = 'golden_hr']",
    "[email-addr:value = 'hr@golden.example']",
    "[phone-number:value = '+85512345678']",
    "[phone-number:value = '+85599887766']",
    "[cryptocurrency-wallet:value = '0x52908400098527886E0F7030069857D2E4169EE7']",
    "[bank-account:value = 'DE89370400440532013000']",
    "[payment-account:value = 'ABA 000 123 456']",
    "[url:value = 'https://t.me/golden_hr']",
  ])('looks out for %s', (pattern) => {
    expect(ofType(fullReport(), 'indicator').map((one) => one['pattern'])).toContain(pattern);
  });

  test.each([
    [
      'https://a.example/x|y[1]^`{}%zz%41#a#b',
      'https://a.example/x%7Cy%5B1%5D%5E%60%7B%7D%25zz%41#a%23b',
    ],
    ['www.Golden.example/jobs', 'http://www.golden.example/jobs'],
    ['https://例え.example/仕事', 'https://xn--r8jz45g.example/%E4%BB%95%E4%BA%8B'],
  ])('writes the address %s as %s', (link, value) => {
    const report = reportOf({ ...listing, text: link, links: [] }, verdict, packs, {}, time);
    expect(ofType(report, 'url').map((one) => one['value'])).toContain(value);
  });

  test.each([
    ['+855 (0)12-345-678', '+85512345678'],
    ['0084 912 345 678', '+84912345678'],
    ['00 57 04 03', '00570403'],
    ['0912 345 678', '0912345678'],
  ])('writes the phone %s as %s', (phone, value) => {
    const report = reportOf({ ...listing, text: phone, links: [] }, verdict, packs, {}, time);
    expect(ofType(report, 'phone-number').map((one) => one['value'])).toEqual([value]);
  });

  test.each(['mailto:?body=a.example', 'tg://resolve.example', 'mailto:%zz@a.example'])(
    'makes no web address of %s',
    (link) => {
      const report = reportOf({ ...listing, text: '', links: [link] }, verdict, packs, {}, time);
      expect(ofType(report, 'url').map((one) => one['value'])).toEqual([listing.url]);
    },
  );

  test('does not look out for the address of the board', () => {
    expect(stix.write(fullReport())).toContain('https://board.example/jobs/1');
    expect(ofType(fullReport(), 'indicator').map((one) => one['pattern'])).not.toContain(
      "[url:value = 'https://board.example/jobs/1']",
    );
  });

  test('tells the route leg by leg', () => {
    const legs = ofType(fullReport(), 'relationship').filter((one) =>
      String(one['description']).startsWith('Leg'),
    );
    expect(legs.map((one) => one['description'])).toEqual([
      'Leg 1 of 3 of the route: from Manila to Bangkok.',
      'Leg 2 of 3 of the route: from Bangkok to Mae Sot.',
      'Leg 3 of 3 of the route: from Mae Sot to Sihanoukville.',
    ]);
  });

  test.each([
    ['Telegram: @golden_hr', 'telegram'],
    ['WeChat\n@golden_hr', undefined],
    ['加微信 @golden_hr', 'wechat'],
    ['line id @golden_hr', 'line'],
    ['online @golden_hr', undefined],
  ])('of "%s" names the service %s', (text, service) => {
    const report = reportOf({ ...listing, text, links: [] }, verdict, packs, {}, time);
    expect(ofType(report, 'user-account').map((one) => one['account_type'])).toEqual([service]);
  });
});
