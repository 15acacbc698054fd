import type { Folded } from '../../scoring/fold/index.ts';
import { grades, inHitOrder, isOtherHit, type Hit } from '../../scoring/match/hit.ts';
import type { Matcher } from '../../scoring/match/index.ts';
import type { GivenFiller } from '../../scoring/match/matching.ts';
import type { Lot } from './lots.ts';

/** What hits of one phrase of a lot are told as: the owners of the rule's groups that have it. */
export type Told = readonly number[];

/** The phrases of one rule in one language, and for each of them who is told. */
export interface JoinedLot {
  readonly lot: Lot;
  readonly told: readonly Told[];
}

export interface Joining {
  /** The shipped phrases. */
  readonly base: Matcher;
  /** What an owner of the shipped phrases is called now; undefined for rules that were changed. */
  readonly called: (owner: number) => number | undefined;
  /** What a hit of the shipped phrases is a name of, such as `place:hotspot`: it may stand in slots. */
  readonly names: (owner: number) => string | undefined;
  /** All languages of the rules that were changed. */
  readonly lots: readonly JoinedLot[];
}

/**
 * The shipped phrases, without those of rules that were changed, and the phrases of these as they are now. As one
 * record of all would find them: names of places stand in the slots of the new phrases too, and exceptions are told of
 * owners that were met.
 */
export function joinedMatcher({ base, called, names, lots }: Joining): Matcher {
  function find(folded: Folded, entities: readonly GivenFiller[]): readonly Hit[] {
    const shipped = base.find(folded, entities);
    const hits = shipped.flatMap((hit): Hit[] => {
      const owner = called(hit.owner);
      return owner === undefined ? [] : [{ ...hit, owner }];
    });
    const named = shipped.flatMap(({ owner, from, to, grade }): GivenFiller[] => {
      const kind = names(owner);
      return kind === undefined ? [] : [{ kind, from, to, grade: grades.indexOf(grade) }];
    });
    const fillers = [...entities, ...named];
    const met = new Set<number>();
    const calledOff: Hit[] = [];
    for (const { lot, told } of lots) {
      for (const hit of lot.matcher.find(folded, fillers)) {
        const off = lot.sayings[hit.owner]?.off === true;
        for (const owner of told[hit.owner] ?? []) {
          if (!off) met.add(owner);
          (off ? calledOff : hits).push({ ...hit, owner, off });
        }
      }
    }
    hits.push(...calledOff.filter(({ owner }) => met.has(owner)));
    hits.sort(inHitOrder);
    return hits.filter((hit, at) => isOtherHit(hits[at - 1], hit));
  }
  return { find };
}
