import { placeSpans } from '../reading/place-spans.ts';
import type { Fact } from './index.ts';

/** Names a country, or a city of a country, that is documented as host of scam centres. */
export const fact: Fact = (reading) => placeSpans(reading, 'host', 'hotspot');
