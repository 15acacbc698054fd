import { spansWhere } from '../reading/contacts.ts';
import type { Fact } from './index.ts';

/** A link that hides where it leads. */
export const fact: Fact = (reading) => spansWhere(reading, ['contact:link'], (link) => link.short);
