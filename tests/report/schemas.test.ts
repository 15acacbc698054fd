import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { PackName } from '../../src/model.ts';
import type { Answers, Route, Transfer } from '../../src/report/answers.ts';
import { contactKinds } from '../../src/report/contacts.ts';
import json from '../../src/report/formats/json.ts';
import misp from '../../src/report/formats/misp.ts';
import type { Indicator } from '../../src/report/indicators.ts';
import type { ReportedPlace } from '../../src/report/places.ts';
import type { Report, ReportedSign, SeenAd } from '../../src/report/report.ts';
import { fullReport, hostileReport } from './a-full-report.ts';

type Schema = Readonly<Record<string, never>> & {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  readonly $defs: Readonly<Record<string, Schema>>;
  readonly enum: readonly string[];
};
const schemaOf = (name: string): Schema =>
  JSON.parse(
    readFileSync(new URL(`../../src/report/schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as Schema;
const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const reportSchema = schemaOf('report');
const isReport = ajv.compile(reportSchema);
const isEvent = ajv.compile(schemaOf('misp-event'));
const cases = [
  ['full', fullReport()],
  ['unmasked', fullReport({ unmasked: true })],
  ['hostile', hostileReport()],
  ['without the ad', fullReport({ leaveOut: ['ad'] })],
  ['of nothing', fullReport({ leaveOut: ['ad', 'signs', 'indicators', 'answers'] })],
] as const;

describe('the schema of JSON', () => {
  test.each(cases)('takes a report %s', (_, report) => {
    isReport(JSON.parse(json.write(report)));
    expect(isReport.errors).toBeNull();
  });

  test.each([
    ['a part that is none', { score: 1 }],
    ['no time', { time: undefined }],
    ['another version', { version: 2 }],
    ['an empty answer', { answers: {} }],
    ['a country in words', { places: [{ value: 'x', country: 'Cambodia', where: 'to' }] }],
    ['a kind that is none', { indicators: [{ kind: 'fax', value: '1', where: 'text' }] }],
  ])('refuses one with %s', (_, wrong) => {
    expect(isReport(JSON.parse(JSON.stringify({ ...fullReport(), ...wrong })))).toBe(false);
  });

  /** Each key of a type with whether it must be there: the compiler holds this table to the types. */
  type Keys<Shape> = {
    readonly [Key in keyof Shape]-?: object extends Pick<Shape, Key> ? 'may' : 'must';
  };
  const report: Keys<Report> = {
    version: 'must',
    time: 'must',
    ad: 'may',
    level: 'may',
    signs: 'may',
    packs: 'may',
    indicators: 'may',
    places: 'may',
    answers: 'may',
    withheld: 'may',
  };
  const ad: Keys<SeenAd> = {
    title: 'must',
    employer: 'must',
    place: 'must',
    pay: 'must',
    text: 'must',
    url: 'must',
    site: 'must',
    language: 'must',
    links: 'must',
  };
  const sign: Keys<ReportedSign> = {
    rule: 'must',
    pack: 'must',
    harm: 'must',
    strength: 'must',
    quotes: 'must',
  };
  const pack: Keys<PackName> = { name: 'must', version: 'must', date: 'must' };
  const indicator: Keys<Indicator> = { kind: 'must', value: 'must', where: 'must' };
  const place: Keys<ReportedPlace> = { value: 'must', country: 'must', where: 'must' };
  const answers: Keys<Answers> = {
    route: 'may',
    transfers: 'may',
    techniques: 'may',
    words: 'may',
    contacts: 'may',
    contact: 'may',
  };
  const route: Keys<Route> = { from: 'may', through: 'may', to: 'may', how: 'may' };
  const transfer: Keys<Transfer> = {
    amount: 'may',
    currency: 'may',
    to: 'may',
    how: 'may',
    for: 'may',
  };

  test.each([
    ['report', report, reportSchema],
    ...Object.entries({ ad, sign, pack, indicator, place, answers, route, transfer }).map(
      ([name, keys]) => [name, keys, reportSchema.$defs[name]] as const,
    ),
  ] as const)('has exactly the keys of the type: %s', (_, keys, schema) => {
    const inSchema = Object.keys(schema?.properties ?? {}).map((key) => [
      key,
      schema?.required.includes(key) ? 'must' : 'may',
    ]);
    expect(Object.fromEntries(inSchema)).toEqual(keys);
    expect(schema).toHaveProperty('additionalProperties', false);
  });

  test('has exactly the kinds of indicators', () => {
    expect(reportSchema.$defs['indicator']?.properties['kind']).toEqual({ enum: contactKinds });
  });
});

describe('the schema of MISP', () => {
  const picture = Uint8Array.of(137, 80, 78, 71);
  interface Event {
    readonly uuid: string;
    readonly attribute_count: string;
    readonly Attribute: readonly Readonly<Record<string, unknown>>[];
  }
  const eventOf = (report: Report, shot?: Uint8Array): Event =>
    (JSON.parse(misp.write(report, shot)) as { Event: Event }).Event;

  test.each(cases)('takes the event of a report %s', (_, report) => {
    isEvent({ Event: eventOf(report, picture) });
    expect(isEvent.errors).toBeNull();
  });

  test.each([
    ['a number that is one', { threat_level_id: 4 }],
    ['a flag in words', { published: 'false' }],
    ['two lines of info', { info: 'a\nb' }],
    ['no distribution', { distribution: undefined }],
    ['a date with its hour', { date: '2026-11-23T12:00' }],
  ])('refuses an event with %s', (_, wrong) => {
    const event = { ...eventOf(fullReport()), ...wrong };
    expect(isEvent(JSON.parse(JSON.stringify({ Event: event })))).toBe(false);
  });

  test.each([
    ['a type of another category', { category: 'Targeting data' }],
    ['detection in words', { to_ids: '0' }],
    ['data that is no attachment', { data: 'AAAA' }],
    ['nothing to say', { value: ' ' }],
  ])('refuses an attribute with %s', (_, wrong) => {
    const event = eventOf(fullReport());
    const [first, ...rest] = event.Attribute;
    expect(isEvent({ Event: { ...event, Attribute: [{ ...first, ...wrong }, ...rest] } })).toBe(
      false,
    );
  });

  test('an event counts its attributes, each with an identifier of its own, the same each time', () => {
    const event = eventOf(fullReport(), picture);
    expect(event.attribute_count).toBe(String(event.Attribute.length));
    expect(new Set(event.Attribute.map(({ uuid }) => uuid)).size).toBe(event.Attribute.length);
    expect(eventOf(fullReport(), picture)).toEqual(event);
    expect(eventOf(fullReport({ leaveOut: ['words'] })).uuid).not.toBe(event.uuid);
  });

  test.each([
    ['url', 'https://t.me/golden_hr'],
    ['email', 'hr@golden.example'],
    ['phone-number', '+855 12 345 678'],
    ['iban', 'DE89370400440532013000'],
    ['target-location', 'Sihanoukville, KH'],
    [
      'travel-details',
      'from Manila; through Bangkok; through Mae Sot; through a ferry; to Sihanoukville; how: by air, then car',
    ],
    ['attachment', 'picture.png'],
  ])('has the %s %s', (type, value) => {
    expect(eventOf(fullReport(), picture).Attribute).toContainEqual(
      expect.objectContaining({ type, value }),
    );
  });
});
