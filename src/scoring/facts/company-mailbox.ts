import { spansWhere } from '../reading/contacts.ts';
import type { Fact } from './index.ts';

/** Applications go to an address at a domain of its own. */
export const fact: Fact = (reading) => spansWhere(reading, ['contact:mail'], (mail) => !mail.free);
