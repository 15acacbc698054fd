/** What was observed, what to look out for, and what stands behind the ad. */
import type { Report } from '../../report.ts';
import { confidence, type Draft } from './draft.ts';
import type { StixObject } from './object.ts';
import type { Observed } from './observables.ts';
import { patternOf } from './patterns.ts';

/** What one report saw, as objects that refer to the observables. */
export interface Sightings {
  readonly data?: StixObject;
  readonly infrastructure?: StixObject;
  readonly indicators: readonly StixObject[];
  readonly relationships: readonly StixObject[];
}

function indicatorFor(object: StixObject, time: string, draft: Draft): StixObject {
  return draft.make('indicator', {
    name: `Named in a reported job ad: ${object.type}`,
    description: 'Named in a job ad that one person reported. Not verified; not proof of anything.',
    indicator_types: ['anomalous-activity'],
    pattern: patternOf(object),
    pattern_type: 'stix',
    pattern_version: '2.1',
    valid_from: time,
    confidence,
    labels: ['unverified'],
  });
}

/** The observed data, the contacts as one infrastructure, and an indicator for each of them. */
export function sightings(
  { time }: Report,
  { contacts, others }: Observed,
  draft: Draft,
): Sightings {
  const seen = [...others, ...contacts];
  const data =
    seen.length === 0
      ? undefined
      : draft.make('observed-data', {
          first_observed: time,
          last_observed: time,
          number_observed: 1,
          object_refs: seen.map(({ id }) => id),
        });
  const infrastructure =
    contacts.length === 0
      ? undefined
      : draft.make('infrastructure', {
          name: 'Contacts and accounts named in a reported job ad',
          description: 'Who holds them is unknown; they may be used without their holder.',
          infrastructure_types: ['unknown'],
          first_seen: time,
          last_seen: time,
          confidence,
        });
  const indicators = contacts.map((contact) => indicatorFor(contact, time, draft));
  return {
    indicators,
    relationships: [
      ...(data ? indicators.map((one) => draft.relate(one, 'based-on', data)) : []),
      ...(infrastructure
        ? [
            ...indicators.map((one) => draft.relate(one, 'indicates', infrastructure)),
            ...contacts.map((one) => draft.relate(infrastructure, 'consists-of', one)),
          ]
        : []),
    ],
    ...(data && { data }),
    ...(infrastructure && { infrastructure }),
  };
}
