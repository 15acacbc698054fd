import type { Evidence, Verdict } from '../model.ts';

/**
 * The signs that are shown and counted, strongest first. What reassures is no sign, and a decisive combination
 * only says again what its parts say, unless they are not there.
 */
export function signsOf(verdict: Verdict | undefined): readonly Evidence[] {
  const signs = verdict?.evidence.filter(({ strength }) => strength !== 'reassuring') ?? [];
  const parts = signs.filter(({ strength }) => strength !== 'decisive');
  return parts.length > 0 ? parts : signs;
}
