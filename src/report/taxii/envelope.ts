import type { Report } from '../report.ts';
import { bundleOf } from '../formats/stix/bundle.ts';

/**
 * What is sent to a TAXII 2.1 collection, byte for byte: the objects of the report's STIX bundle in an envelope. The
 * same report gives the same text.
 */
export const envelopeOf = (report: Report, picture?: Uint8Array): string =>
  JSON.stringify({ objects: bundleOf(report, picture).objects });
