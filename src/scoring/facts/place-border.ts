import { placeSpans } from '../reading/place-spans.ts';
import type { Fact } from './index.ts';

/** Names a town on the known ways over the border. */
export const fact: Fact = (reading) => placeSpans(reading, 'border');
