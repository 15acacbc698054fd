import { placeSpans } from '../reading/place-spans.ts';
import type { Fact } from './index.ts';

/** Names a place known for compounds. */
export const fact: Fact = (reading) => placeSpans(reading, 'hotspot');
