import type { Field, Listing } from '../../../model.ts';
import { groupsOf, type Group } from '../../../packs/called-off.ts';
import { takenIn } from '../../../scoring/context.ts';
import type { Fold } from '../../../scoring/fold/index.ts';
import type { Trace } from '../../../scoring/index.ts';
import { buildRecord } from '../../../scoring/match/build.ts';
import { grades, type Hit } from '../../../scoring/match/hit.ts';
import { matcherOf } from '../../../scoring/match/index.ts';
import type { FieldFinds } from '../../../scoring/reading/read.ts';
import { spanOf } from '../../../scoring/reading/reading.ts';
import { ruleOfOwner } from '../ground.ts';
import type { Saying } from '../lots.ts';
import type { MetPhrase, Taking } from '../told/explained.ts';
import { ownersOf, type Trial } from '../trial.ts';
import { foldedBy, mayStandBy } from './may-stand.ts';

/** A hit of some rule's phrases, of which it is not yet known which of them it was. */
interface Found extends Hit {
  readonly field: Field;
  readonly rule: number;
  readonly taken: Taking | undefined;
}

/** A phrase that may have been met, for an owner of hits. */
interface Candidate extends Saying {
  readonly owner: number;
}

const keyOf = (field: Field, { from, to, owner, off }: Omit<Hit, 'grade'>): string =>
  `${field} ${from} ${to} ${owner} ${off}`;

/** All hits of rules, each with what took it back. */
function foundIn({ rules }: Trial, { finds = [], reading }: Trace): readonly Found[] {
  const stands = new Set(
    reading?.signs.map(({ field, from, to, rule }) => `${field} ${from} ${to} ${rule}`),
  );
  return finds.flatMap(({ field, text, hits }) => {
    const own = hits.filter(({ owner }) => ruleOfOwner(rules, owner) !== undefined);
    const kindOf = (owner: number) => rules.rules[ruleOfOwner(rules, owner) ?? -1]?.kind ?? 'sign';
    const taken = takenIn(text, own, kindOf);
    return own.map((hit): Found => {
      const rule = ruleOfOwner(rules, hit.owner) ?? -1;
      const row = rules.rules[rule];
      const by = hit.off
        ? undefined
        : row?.in && !row.in.includes(field)
          ? 'field'
          : (taken(hit) ??
            (reading && !stands.has(`${field} ${hit.from} ${hit.to} ${rule}`)
              ? 'quotation'
              : undefined));
      return { ...hit, field, rule, taken: by };
    });
  });
}

/** By owner of hits: the phrases that are told under it. */
function groupsIn({ packs, rules }: Trial, found: readonly Found[]): ReadonlyMap<number, Group> {
  const owners = ownersOf(rules);
  const groups = new Map<number, Group>();
  for (const number of new Set(found.map(({ rule }) => rule))) {
    const row = rules.rules[number];
    const pack = packs.find(({ name }) => name === row?.pack);
    const rule = pack?.rules.find(({ name }) => name === row?.rule);
    if (!row || !pack || !rule) continue;
    const own = owners.get(`${row.pack}/${row.rule}`) ?? [];
    for (const [at, group] of groupsOf({ pack, rule }).entries()) groups.set(own[at] ?? -1, group);
  }
  return groups;
}

/** Tells which phrases stand in a listing, of rules of any kind: the engine knows only whose they are. */
export function phraseTeller(
  fold: Fold,
): (trial: Trial, listing: Listing, trace: Trace) => readonly MetPhrase[] {
  const folded = foldedBy(fold);
  const mayStand = mayStandBy(fold);

  /** The phrases of owners that were met, as far as their words stand where these were. */
  function candidatesOf(trial: Trial, listing: Listing, found: readonly Found[]): Candidate[] {
    const groups = groupsIn(trial, found);
    const stretches = new Map<string, Set<string>>();
    for (const { owner, off, field, from, to } of found) {
      const key = `${owner} ${off}`;
      const own = stretches.get(key) ?? new Set();
      stretches.set(key, own.add(folded(listing[field].slice(from, to))));
    }
    return [...groups].flatMap(([owner, group]) =>
      group.flatMap(({ phrase, language = 'en', off = false }): Candidate[] => {
        const own = [...(stretches.get(`${owner} ${off}`) ?? [])];
        return own.some((stretch) => mayStand(phrase, stretch))
          ? [{ owner, phrase, language, off }]
          : [];
      }),
    );
  }

  return (trial, listing, trace) => {
    const found = foundIn(trial, trace);
    const candidates = candidatesOf(trial, listing, found);
    const entries = candidates.map(({ phrase, language }, owner) => ({ owner, phrase, language }));
    const matcher = matcherOf(buildRecord(entries, fold), fold);
    const places = new Map(found.map((one) => [keyOf(one.field, one), one]));
    const met = (trace.finds ?? []).flatMap(({ field, text, entities, hits }) => {
      const fillers = [...entities, ...namesIn(trial, hits)];
      return matcher.find(fold.fold(text), fillers).flatMap((hit): MetPhrase[] => {
        const candidate = candidates[hit.owner];
        const one = candidate && places.get(keyOf(field, { ...hit, ...candidate }));
        const row = one && trial.rules.rules[one.rule];
        if (!row) return [];
        const { language, phrase, off } = candidate;
        return [
          {
            ...{ pack: row.pack, rule: row.rule, language, kind: row.kind, phrase, off },
            ...{ span: spanOf(listing, field, hit.from, hit.to), grade: hit.grade },
            ...(one.taken && { taken: one.taken }),
          },
        ];
      });
    });
    return onceEach(met);
  };
}

/** Names of places, as they may stand in slots. */
const namesIn = ({ rules: { rules, places } }: Trial, hits: FieldFinds['hits']) =>
  hits.flatMap(({ owner, from, to, grade }) => {
    const place = places[owner - rules.length];
    return place ? [{ kind: `place:${place.tier}`, from, to, grade: grades.indexOf(grade) }] : [];
  });

/** A phrase that calls off several groups of its rule stands there once. */
const onceEach = (met: readonly MetPhrase[]): readonly MetPhrase[] => [
  ...new Map(
    met.map((one) => [
      JSON.stringify([one.pack, one.rule, one.language, one.phrase, one.off, one.span]),
      one,
    ]),
  ).values(),
];
