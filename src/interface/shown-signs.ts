import {
  harms,
  levels,
  strengths,
  type Evidence,
  type Harm,
  type Span,
  type Verdict,
} from '../model.ts';

/** So many signs are shown at first: the strongest say enough to decide what to ask. */
export const atOnce = 5;

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

const holds = (outer: Span, inner: Span): boolean =>
  outer.field === inner.field && outer.from <= inner.from && inner.to <= outer.to;

/** Shows several words and each is all that some other sign shows: what a combination of plain signs does. */
const isMadeOf = (sign: Evidence, others: readonly Evidence[]): boolean => {
  if (sign.spans.length < 2) return false;
  const parts = others.filter(({ spans }) =>
    spans.some((part) => sign.spans.some((span) => holds(span, part) && holds(part, span))),
  );
  return (
    parts.length > 1 &&
    sign.spans.every((span) => parts.some(({ spans }) => spans.some((part) => holds(part, span))))
  );
};

/** Shows only words that stand inside those of another sign that says as much or more. */
const isInside = (sign: Evidence, others: readonly Evidence[]): boolean =>
  others.some(
    ({ strength, topic, spans }) =>
      topic === sign.topic &&
      strengths.indexOf(strength) >= strengths.indexOf(sign.strength) &&
      sign.spans.every((span) => spans.some((wider) => holds(wider, span))),
  );

/** Leaves out what says nothing new beside the others, the widest first, so that one of two equals stays. */
function withoutEchoes(signs: readonly Evidence[]): readonly Evidence[] {
  let kept = signs;
  for (const sign of [...signs].reverse().sort((a, b) => b.spans.length - a.spans.length)) {
    const others = kept.filter((other) => other !== sign);
    if (sign.spans.length > 0 && (isMadeOf(sign, others) || isInside(sign, others))) kept = others;
  }
  return kept;
}

/** A combination was met: then each of its parts means something. */
const isTogether = (signs: readonly Evidence[]): boolean =>
  signs.some(
    (sign) =>
      sign.strength === 'decisive' ||
      isMadeOf(
        sign,
        signs.filter((other) => other !== sign),
      ),
  );

/**
 * The signs that a reader is shown, those of the foremost harm first, each group strongest first. What reassures is
 * no sign; a combination says again what its parts say, so it stands only where they do not; a weak sign, which says
 * nothing alone, stands only where it is part of more.
 */
export function shownSigns(verdict: Verdict): readonly Evidence[] {
  const signs = verdict.evidence.filter(({ strength }) => strength !== 'reassuring');
  const parts = signs.filter(({ strength }) => strength !== 'decisive');
  const firm = parts.filter(({ strength }) => strength !== 'weak');
  const foremost = foremostHarm(verdict);
  const telling = firm.length > 0 && !isTogether(signs) ? firm : parts;
  const shown = telling.length > 0 ? telling : signs;
  const first = withoutEchoes(shown.filter(({ harm }) => harm === foremost));
  const rest = withoutEchoes(shown.filter(({ harm }) => harm !== foremost));
  return [...first, ...rest];
}

/** How many of the shown signs are signs of the foremost harm: what a sentence that names that harm may count. */
export function foremostCount(verdict: Verdict): number {
  const foremost = foremostHarm(verdict);
  return shownSigns(verdict).filter(({ harm }) => harm === foremost).length;
}
