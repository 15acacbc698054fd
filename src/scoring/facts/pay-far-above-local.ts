import { measured } from '../reading/measure.ts';
import type { Fact } from './index.ts';

/** Pay that is several times what people earn there. */
export const fact: Fact = (reading) => measured(reading, 'far');
