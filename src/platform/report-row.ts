import type { Report } from '../report/report.ts';
import { fieldsOf, hasTexts } from './tolerant.ts';

/** Whether a record of the database is a report of a shape that we know. */
export const isReport = (found: unknown): found is Report =>
  fieldsOf(found)['version'] === 1 && hasTexts(found, ['time']);
