import { harms, levels, type Evidence, type Harm, type Verdict } from '../model.ts';

/** The harm with the highest level, then the highest score; undefined where none has a level. */
export function foremostHarm(verdict: Verdict): Harm | undefined {
  let foremost: Harm | undefined;
  let highest = 0;
  for (const harm of harms) {
    const found = verdict.harms[harm];
    const rank = found === undefined ? 0 : levels.indexOf(found.level) + found.score;
    if (rank <= highest) continue;
    [foremost, highest] = [harm, rank];
  }
  return foremost;
}

/**
 * The signs that a reader is shown, those of the foremost harm first, each group strongest first. What reassures is
 * no sign; a decisive combination says again what its parts say, so it stands only where they do not.
 */
export function shownSigns(verdict: Verdict): readonly Evidence[] {
  const signs = verdict.evidence.filter(({ strength }) => strength !== 'reassuring');
  const parts = signs.filter(({ strength }) => strength !== 'decisive');
  const shown = parts.length > 0 ? parts : signs;
  const foremost = foremostHarm(verdict);
  const first = shown.filter(({ harm }) => harm === foremost);
  return [...first, ...shown.filter(({ harm }) => harm !== foremost)];
}

/** How many of the shown signs are signs of the foremost harm: what a sentence that names that harm may count. */
export function foremostCount(verdict: Verdict): number {
  const foremost = foremostHarm(verdict);
  return shownSigns(verdict).filter(({ harm }) => harm === foremost).length;
}
