/**
 * The matcher again, without anything that makes it fast: every literal is looked for at every place of the text
 * as the specification folds it, and phrases are put together by trying everything with everything.
 */
import type { Fold } from '../../src/scoring/fold/index.ts';
import type { Specification } from '../../src/scoring/fold/specification.ts';
import { edgesOf } from '../../src/scoring/match/edges.ts';
import { takesEndings } from '../../src/scoring/match/endings.ts';
import { gapFits } from '../../src/scoring/match/gap.ts';
import { gradeOf } from '../../src/scoring/match/grade/index.ts';
import { partsWords, widest } from '../../src/scoring/match/grade/separators.ts';
import { isBrief } from '../../src/scoring/match/stand.ts';
import type { PhraseEntry } from '../../src/scoring/match/record.ts';
import { fills, type SlotFiller } from '../../src/scoring/match/slot.ts';
import { parsePhrase, type Part } from '../../src/scoring/phrase.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly grade: number;
}

/** Every stretch that a phrase covers in a text, as `from to grade`; of equal ones the plainest. */
export function bruteForce(
  text: string,
  entry: PhraseEntry,
  fillers: readonly SlotFiller[],
  fold: Fold,
  specification: Specification,
): readonly Stretch[] {
  const { characters } = fold;
  const edges = edgesOf(characters);
  const { symbols, from } = specification.text(text);
  const widthAt = (at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  const isApart = (a: number, b: number): boolean =>
    a <= b &&
    b - a <= widest &&
    !from.some((place) => place >= a && place < b) &&
    partsWords(text.slice(a, b));

  function literal(words: string, open: boolean): readonly Stretch[] {
    const wanted = specification.text(words).symbols;
    return symbols.flatMap((_, first): readonly Stretch[] => {
      const end = first + wanted.length;
      if (wanted.some((symbol, at) => symbols[first + at] !== symbol)) return [];
      const begin = from[first] ?? 0;
      const last = from[end - 1] ?? 0;
      const whole = from[end] !== last;
      if (from[first - 1] === begin || (!whole && !open)) return [];
      const stem = whole ? edges.pastMarks(text, last + widthAt(last)) : last + widthAt(last);
      if (!edges.beginsWord(text, begin, stem) || (!open && !edges.endsWord(text, stem))) return [];
      const judged = whole ? stem : last;
      const against = whole ? words : words.slice(0, -1);
      const grade = judged === begin ? 0 : gradeOf(text, begin, judged, against, characters);
      return grade < 0 || (grade > 0 && isBrief(words))
        ? []
        : [{ from: begin, to: open ? edges.pastWord(text, stem) : stem, grade }];
    });
  }

  function part(one: Part, last: boolean): readonly Stretch[] {
    if ('words' in one)
      return literal(one.words, one.open || (last && takesEndings(one.words, entry.language)));
    const { slot } = one;
    return fillers
      .filter(({ kind }) => fills(kind, slot))
      .map((filler) => ({ from: filler.from, to: filler.to, grade: 0 }));
  }

  const joined = (left: Stretch, right: Stretch): Stretch => ({
    from: left.from,
    to: right.to,
    grade: Math.max(left.grade, right.grade),
  });

  function run(parts: readonly Part[]): readonly Stretch[] {
    const all = parts.map((one, at) => part(one, at === parts.length - 1));
    return all.reduce((lefts, rights) =>
      lefts.flatMap((left) =>
        rights.filter((right) => isApart(left.to, right.from)).map((right) => joined(left, right)),
      ),
    );
  }

  const found = parsePhrase(entry.phrase).flatMap((wording) =>
    wording
      .map(run)
      .reduce((lefts, rights) =>
        lefts.flatMap((left) =>
          rights
            .filter(
              (right) => left.to <= right.from && gapFits(text, left.to, right.from, characters),
            )
            .map((right) => joined(left, right)),
        ),
      ),
  );
  const best = new Map<string, Stretch>();
  for (const stretch of found) {
    const key = `${stretch.from} ${stretch.to}`;
    if (stretch.grade < (best.get(key)?.grade ?? 9)) best.set(key, stretch);
  }
  return [...best.values()].toSorted((a, b) => a.from - b.from || a.to - b.to);
}
