import { describe, expect, test } from 'vitest';
import { dataKinds, kindsIn } from '../../src/report/data-kinds.ts';
import type { Report } from '../../src/report/report.ts';
import { fullReport } from './a-full-report.ts';

const never = (): boolean => false;
const ofBoard = (): boolean => true;

const ad = {
  title: '',
  employer: '',
  place: '',
  pay: '',
  text: 'x',
  url: '',
  site: '',
  language: '',
};
const report = (more: Partial<Report> = {}): Report => ({
  version: 1,
  time: '2026-11-27T10:00:00.000Z',
  ...more,
});

describe('what a report carries', () => {
  test('with something in every part: everything but what shows who asks', () => {
    expect(kindsIn(fullReport(), never)).toEqual(
      dataKinds.filter((kind) => kind !== 'authenticationInfo'),
    );
  });

  test.each<[string, Report, readonly string[]]>([
    ['its signs alone', report({ signs: [] }), []],
    ['an ad without an address', report({ ad: { ...ad, links: [] } }), ['personalCommunications']],
    [
      'an ad with its address',
      report({ ad: { ...ad, url: 'https://a.example/1', links: [] } }),
      ['browsingActivity', 'personalCommunications'],
    ],
    [
      'a link',
      report({ indicators: [{ kind: 'link', value: 'https://a.example', where: 'text' }] }),
      [],
    ],
    [
      'a number',
      report({ indicators: [{ kind: 'phone', value: '+855 99 887 766', where: 'text' }] }),
      ['personallyIdentifyingInfo'],
    ],
    [
      'a wallet',
      report({ indicators: [{ kind: 'wallet', value: 'TJRabP', where: 'text' }] }),
      ['personallyIdentifyingInfo', 'financialAndPaymentInfo'],
    ],
    ['own words', report({ answers: { words: 'x' } }), ['personallyIdentifyingInfo']],
    [
      'a payment',
      report({ answers: { transfers: [{ amount: '300' }] } }),
      ['personallyIdentifyingInfo', 'financialAndPaymentInfo'],
    ],
    [
      'a route',
      report({ answers: { route: { to: 'Mae Sot' } } }),
      ['personallyIdentifyingInfo', 'locationInfo'],
    ],
  ])('with %s', (_, one, more) => {
    expect(kindsIn(one, never)).toEqual(['websiteContent', ...more]);
  });

  test('of an ad on a job board is no message of anybody', () => {
    expect(kindsIn(fullReport(), ofBoard)).not.toContain('personalCommunications');
  });
});
