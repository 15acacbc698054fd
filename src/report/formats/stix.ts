import type { Report } from '../report.ts';
import { bundleOf } from './stix/bundle.ts';

/**
 * A STIX 2.1 bundle, for investigators' systems: observed data, indicators with patterns, infrastructure, locations
 * and route, techniques, notes, a report and a grouping. Times are the report's, identifiers are made of what is
 * said: the same report is held once wherever it arrives. Verified by nobody, and marked so.
 */
export default {
  name: 'stix',
  mime: 'application/stix+json;version=2.1',
  extension: 'json',
  write: (report: Report, picture?: Uint8Array): string =>
    `${JSON.stringify(bundleOf(report, picture), undefined, 2)}\n`,
};
