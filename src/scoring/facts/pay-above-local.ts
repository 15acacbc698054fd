import { measured } from '../reading/measure.ts';
import type { Fact } from './index.ts';

/** Pay clearly above what people earn there, without being far above it. */
export const fact: Fact = (reading) => measured(reading, 'above');
