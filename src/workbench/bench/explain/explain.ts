import type { Listing } from '../../../model.ts';
import type { Fold } from '../../../scoring/fold/index.ts';
import type { Trace } from '../../../scoring/index.ts';
import { spanOf, type Reading } from '../../../scoring/reading/reading.ts';
import type { Asked, Explained, MetFact, ReadOff } from '../told/explained.ts';
import type { Trial } from '../trial.ts';
import { combinationsSeen } from './combinations.ts';
import { phraseTeller } from './phrases.ts';
import { workingsOf } from './workings.ts';

const factsOf = ({ met }: Trace): readonly MetFact[] =>
  met.flatMap(({ rule: { pack, rule, kind, fact }, spans }) =>
    fact === undefined ? [] : [{ pack, rule, kind, fact, spans }],
  );

function readOff({ listing, language, work, places, pays, fields }: Reading): ReadOff {
  return {
    language,
    work,
    places: places.map(({ field, from, to, place: { name, tier } }) => {
      return { span: spanOf(listing, field, from, to), name, tier };
    }),
    pays: pays.map(({ span, monthly }) => ({ span, monthly })),
    entities: fields.flatMap(({ field, entities }) =>
      entities.map(({ kind, from, to }) => ({ span: spanOf(listing, field, from, to), kind })),
    ),
  };
}

function askedOf({ asked }: Trace): Asked | undefined {
  if (!asked) return undefined;
  const { offers, as, tokens } = asked;
  const { points: _, ...counts } = tokens;
  return { offers, as, ...counts };
}

/** Tells everything that led to a verdict. */
export function explainer(fold: Fold): (trial: Trial, listing: Listing) => Explained {
  const phrasesOf = phraseTeller(fold);
  return (trial, listing) => {
    const trace = trial.engine.trace(listing);
    const asked = askedOf(trace);
    return {
      verdict: trace.verdict,
      phrases: phrasesOf(trial, listing, trace),
      facts: factsOf(trace),
      ...(trace.reading && { read: readOff(trace.reading) }),
      harms: workingsOf(trace),
      combinations: combinationsSeen(trial, trace),
      ...(asked && { asked }),
    };
  };
}
