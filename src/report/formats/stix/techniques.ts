/** What was done to win a person over, as attack patterns of our own: no public list of such techniques was found. */
import type { Harm } from '../../../model.ts';
import type { Technique } from '../../answers.ts';
import { techniques } from '../../answers.ts';
import type { Report } from '../../report.ts';
import { techniqueName } from '../../writing/answers.ts';
import { fixed } from './fixed.ts';
import type { Json } from '../../digest/canonical.ts';
import type { StixObject } from './object.ts';

/**
 * Techniques of MITRE's Fight Fraud Framework that come nearest.
 * Source: center-for-threat-informed-defense/fight-fraud-framework, f3-v1.2.json (2026-09-29).
 */
const fraud: Readonly<Record<string, readonly string[]>> = {
  'asked-for-fee': ['F1047.001'],
  'asked-for-deposit': ['F1047.001'],
  'asked-for-documents': ['F1029'],
  'asked-for-photos': ['F1029'],
  'asked-for-account': ['F1049'],
  threats: ['F1059'],
  'uses-a-known-name': ['F1056'],
  'advance-fee': ['F1047.001'],
  'money-mule': ['F1049'],
  'identity-theft': ['F1029'],
};

/** Acts and means of trafficking in the words of article 3 (a) of the Palermo Protocol (United Nations, 2000). */
const palermo: Readonly<Record<string, string>> = {
  'paid-for-travel': 'act: transportation',
  'tourist-visa': 'means: deception',
  'changed-place': 'means: deception; act: transfer',
  'keeps-passport': 'means: coercion',
  debt: 'means: abuse of a position of vulnerability',
  threats: 'means: threat',
  'asked-to-recruit': 'act: recruitment',
  trafficking: 'act: recruitment',
};
const protocol =
  'https://www.ohchr.org/en/instruments-mechanisms/instruments/protocol-prevent-suppress-and-punish-trafficking-persons';

const harmNames: Readonly<Record<Harm, string>> = {
  trafficking: 'Offer of work with signs of recruitment for exploitation',
  'advance-fee': 'Offer of work with signs of a payment asked in advance',
  'task-scam': 'Offer of paid clicks or tasks with signs of deposits asked later',
  'money-mule': 'Offer of work with signs of moving money or goods for others',
  'identity-theft': 'Offer of work with signs of collecting identity papers',
  'illegal-work': 'Offer of work with signs of unlawful errands',
};

function references(code: string): readonly Json[] {
  const means = palermo[code];
  return [
    { source_name: 'lurewatch', external_id: code },
    ...(fraud[code] ?? []).map((id) => ({ source_name: 'mitre-f3', external_id: id })),
    ...(means === undefined
      ? []
      : [{ source_name: 'palermo-protocol', description: means, url: protocol }]),
  ];
}

const pattern = (code: string, name: string, description: string): StixObject =>
  fixed('attack-pattern', { name, description, external_references: references(code) });

const ofTechnique = (code: Technique): StixObject =>
  pattern(
    code,
    `Job offer: ${techniqueName(code)}`,
    'A person reports that those behind a job ad did this. One of the answers that Lurewatch offers.',
  );

const ofHarm = (harm: Harm): StixObject =>
  pattern(harm, harmNames[harm], 'Signs in the wording of a job ad, found by fixed rules.');

/** The attack patterns of a report: what the person ticked, then the harms whose signs were found. */
export function attackPatterns({ answers, signs = [] }: Report): readonly StixObject[] {
  const done = new Set(answers?.techniques);
  const found = new Set(signs.map(({ harm }) => harm));
  const isFound = (harm: string): harm is Harm => found.has(harm);
  return [
    ...techniques.filter((code) => done.has(code)).map(ofTechnique),
    ...Object.keys(harmNames).filter(isFound).map(ofHarm),
  ];
}
