import type { Evidence, Verdict } from '../model.ts';

/**
 * The signs that a reader is shown and that are counted, strongest first. What reassures is no sign; a decisive
 * combination says again what its parts say, so it stands only where they do not.
 */
export function shownSigns(verdict: Verdict): readonly Evidence[] {
  const signs = verdict.evidence.filter(({ strength }) => strength !== 'reassuring');
  const parts = signs.filter(({ strength }) => strength !== 'decisive');
  return parts.length > 0 ? parts : signs;
}
