/** Puts the objects of a report together. */
import type { Report } from '../../report.ts';
import { confidence, draftOf } from './draft.ts';
import { clear, extensions, project } from './fixed.ts';
import { notes } from './notes.ts';
import { ownId } from './object.ts';
import type { StixObject } from './object.ts';
import { observed } from './observables.ts';
import { located } from './places.ts';
import { sightings } from './sightings.ts';
import { attackPatterns } from './techniques.ts';

export interface Bundle {
  readonly type: 'bundle';
  readonly id: string;
  readonly objects: readonly StixObject[];
}

/** `report_types` that this report has something of. */
const typesOf = (content: readonly StixObject[]): readonly string[] => {
  const there = new Set(content.map(({ type }) => type));
  const own = ['observed-data', 'indicator', 'attack-pattern'].filter((type) => there.has(type));
  return own.length === 0 ? ['threat-report'] : own;
};

/** Everything of a report as a bundle whose references all resolve inside it. */
export function bundleOf(report: Report, picture?: Uint8Array): Bundle {
  const draft = draftOf(report);
  const seen = observed(report, picture);
  const { data, infrastructure, indicators, relationships } = sightings(report, seen, draft);
  const { locations, legs, home, work } = located(report, draft);
  const patterns = attackPatterns(report);
  const employer = report.ad?.employer
    ? draft.make('identity', {
        name: report.ad.employer,
        description:
          'Named in the ad as the employer. The name may be used without the knowledge of whom it belongs to.',
        identity_class: 'unknown',
      })
    : undefined;
  const content = [
    ...seen.others,
    ...seen.contacts,
    ...(data ? [data] : []),
    ...(infrastructure ? [infrastructure] : []),
    ...indicators,
    ...(employer ? [employer] : []),
    ...locations,
    ...patterns,
    ...notes(report, data ?? infrastructure ?? project, draft),
    ...relationships,
    ...legs,
    ...(employer && work ? [draft.relate(employer, 'located-at', work, 'As the ad says.')] : []),
    ...(home ? patterns.map((one) => draft.relate(one, 'targets', home)) : []),
    ...(infrastructure
      ? patterns.map((one) => draft.relate(infrastructure, 'related-to', one))
      : []),
  ];
  const refs = [project, ...content].map(({ id }) => id);
  const name = 'Report on a job ad by one person, not verified';
  const container = draft.make('report', {
    name,
    report_types: typesOf(content),
    published: report.time,
    confidence,
    labels: ['unverified'],
    object_refs: refs,
  });
  const grouping = draft.make('grouping', {
    name,
    context: 'suspicious-activity',
    confidence,
    object_refs: refs,
  });
  const extra = Object.entries(extensions).filter(([type]) =>
    content.some((one) => one.type === type),
  );
  const objects = [
    clear,
    draft.marking,
    project,
    ...extra.map(([, definition]) => definition),
    ...content,
    container,
    grouping,
  ];
  return { type: 'bundle', id: ownId('bundle', objects), objects };
}
