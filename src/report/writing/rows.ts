/** Everything a report says as flat rows, for forms that are tables. */
import { fields } from '../../model.ts';
import type { Report } from '../report.ts';
import { isLeg } from '../places.ts';
import { paymentWords, techniqueName } from './answers.ts';

/** One thing the report says. */
export interface Row {
  /** Which part of the report it belongs to. */
  readonly part: 'ad' | 'signs' | 'indicators' | 'places' | 'answers';
  /** What it is: a field, a rule, a kind of indicator, an answer. */
  readonly kind: string;
  readonly value: string;
  /** What must be known beside it: the words of a sign, where an indicator stands. */
  readonly detail: string;
}

const row = (part: Row['part'], kind: string, value = '', detail = ''): Row => ({
  part,
  kind,
  value,
  detail,
});

function adRows({ ad }: Report): readonly Row[] {
  if (ad === undefined) return [];
  const named = [...fields, 'url', 'site', 'language'] as const;
  return [
    ...named.map((name) => row('ad', name, ad[name])),
    ...ad.links.map((link) => row('ad', 'link', link)),
  ];
}

function answerRows({ answers }: Report): readonly Row[] {
  if (answers === undefined) return [];
  const { route, transfers = [], techniques = [], words, contacts = [], contact } = answers;
  const leg = (kind: string, value?: string): Row => row('answers', `route ${kind}`, value);
  return [
    leg('from', route?.from),
    ...(route?.through ?? []).map((place) => leg('through', place)),
    leg('to', route?.to),
    leg('how', route?.how),
    ...transfers.map(paymentWords).map(({ sum, rest }) => row('answers', 'transfer', sum, rest)),
    ...techniques.map((code) => row('answers', 'technique', techniqueName(code), code)),
    row('answers', 'words', words),
    ...contacts.map((one) => row('answers', 'their contact', one)),
    row('answers', 'contact of the person', contact),
  ].filter(({ value, detail }) => value !== '' || detail !== '');
}

/** Every row of a report, part by part in the order in which it is read; empty fields have none. */
export function rowsOf(report: Report): readonly Row[] {
  return [
    ...adRows(report).filter(({ value }) => value !== ''),
    ...(report.signs ?? []).map(({ pack, rule, harm, strength, quotes }) =>
      row('signs', `${pack}/${rule}`, quotes.join(' | '), `${harm}, ${strength}`),
    ),
    ...(report.indicators ?? []).map(({ kind, value, where }) =>
      row('indicators', kind, value, `in ${where}`),
    ),
    ...(report.places ?? []).map(({ value, country, where }) =>
      row('places', country, value, isLeg(where) ? `route, ${where}` : `in ${where}`),
    ),
    ...answerRows(report),
  ];
}
