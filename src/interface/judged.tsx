/** What we say of one listing, whole: its state in its own words, the first step, the signs, the limits. */
import type { Verdict } from '../model.ts';
import { isolate } from './sentence.ts';
import { LevelWord } from './level-word.tsx';
import { useWords } from './reader.tsx';
import { foremostCount, foremostHarm, shownSigns } from './shown-signs.ts';
import { Signs } from './signs.tsx';
import type { Standing } from './standing.ts';

interface JudgedProps {
  readonly standing: Standing;
  readonly verdict: Verdict | undefined;
  readonly adLanguage: string;
  /** False where the standing is named beside it already. */
  readonly named?: boolean;
  /** Names, versions and dates of the rule packs. */
  readonly packs?: string;
}

export function Judged({ standing, verdict, adLanguage, named = true, packs = '' }: JudgedProps) {
  const words = useWords();
  const harm = verdict === undefined ? undefined : foremostHarm(verdict);
  // A word that honest ads bear as often warns of nothing alone: to list it under "none were found" would say both.
  const signs = verdict === undefined || verdict.level === 'none' ? [] : shownSigns(verdict);
  const count = signs.length;
  return (
    <div class="judged">
      {named ? (
        <p>
          <LevelWord standing={standing} />
        </p>
      ) : null}
      <p>{words.states[standing]}</p>
      {harm === undefined ? null : (
        <div class={`step step-${standing}`}>
          <p>
            {standing === 'danger' && verdict !== undefined
              ? words.signs.seenIn(foremostCount(verdict), words.harms[harm].seenIn)
              : words.signs.toCheck(count)}
          </p>
          <p>
            <b>{words.harms[harm].step}</b>
          </p>
        </div>
      )}
      {count === 0 ? null : (
        <>
          <h2>{words.signs.heading(count)}</h2>
          <Signs signs={signs} adLanguage={adLanguage} />
          <p class="fine">
            {words.signs.notProof} {packs === '' ? null : words.signs.packs(isolate(packs))}
          </p>
        </>
      )}
    </div>
  );
}
