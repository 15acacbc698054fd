/** Reports that the person chose to keep. They wait in IndexedDB, on this device only. */
import type { Report } from '../report/report.ts';
import { all, put, remove } from './database.ts';
import { refuseInPrivate } from './private-window.ts';
import { isReport } from './report-row.ts';
import { fieldsOf, hasTexts } from './tolerant.ts';

/** A report with the moment it was kept. */
export interface KeptReport {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly keptAt: string;
  readonly report: Report;
}

/**
 * Keeps a report. Resolves when it is durably written: from then on it survives the browser being killed. Rejects when
 * the disk is full or storage denied, so that the person can be told, and with `PrivateWindow` in a private window.
 */
export async function keepReport(report: Report): Promise<KeptReport> {
  refuseInPrivate();
  const kept = { id: crypto.randomUUID(), keptAt: new Date().toISOString(), report };
  await put('reports', kept);
  return kept;
}

/** All kept reports, newest first. */
export async function keptReports(): Promise<readonly KeptReport[]> {
  const found = (await all('reports')).filter(isKept);
  return found.sort((a, b) => b.keptAt.localeCompare(a.keptAt));
}

/** Whether a record is one that we can show; any other is left where it is. */
const isKept = (row: unknown): row is KeptReport =>
  hasTexts(row, ['id', 'keptAt']) && isReport(fieldsOf(row)['report']);

/** Deletes a kept report. */
export const deleteReport = (id: string): Promise<void> => remove('reports', id);

/** Undoes `deleteReport`: what was kept is there again, as of the moment it was kept. */
export const restoreReport = (kept: KeptReport): Promise<void> => put('reports', kept);
