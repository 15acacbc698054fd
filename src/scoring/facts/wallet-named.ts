import { spansWhere } from '../reading/contacts.ts';
import type { Fact } from './index.ts';

/** The address of a crypto wallet. */
export const fact: Fact = (reading) => spansWhere(reading, ['contact:wallet']);
