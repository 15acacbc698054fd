import { spansWhere } from '../reading/contacts.ts';
import type { Fact } from './index.ts';

/** Applications go to an address that anybody can have for nothing. */
export const fact: Fact = (reading) => spansWhere(reading, ['contact:mail'], (mail) => mail.free);
