/**
 * Rules prove themselves: every example they give is put to the real engine, and every phrase must be shown at
 * work by one of them. Tests, the command line and the workbench ask the same questions here.
 */
import { foldTable } from '../generated/fold-table.ts';
import { blankListing, type Listing, type Verdict } from '../model.ts';
import type { Asset } from '../scoring/asset.ts';
import { entitiesOf } from '../scoring/entities.ts';
import { foldOf, type Folded } from '../scoring/fold/index.ts';
import { engineInSteps } from '../scoring/index.ts';
import { buildRecord } from '../scoring/match/build.ts';
import { matcherOf, type Matcher } from '../scoring/match/index.ts';
import type { PhraseEntry } from '../scoring/match/record.ts';
import { atOnce, type Steps } from '../scoring/steps.ts';
import { compileInSteps, type World } from './compile.ts';
import type { Example, Pack, Rule, Wording } from './format.ts';
import { failingOf, failingWords, idleWords } from './outcome.ts';

/** The words of one rule in one language. */
export interface Written {
  readonly pack: Pack;
  readonly rule: Rule;
  /** BCP 47. */
  readonly language: string;
  readonly wording: Wording;
}

/** Every wording of every rule, English first. */
export const wordingsOf = (packs: readonly Pack[]): readonly Written[] =>
  packs.flatMap((pack) =>
    pack.rules.flatMap((rule): Written[] => [
      { pack, rule, language: 'en', wording: rule },
      ...pack.languages.flatMap(({ code, rules }) => {
        const wording = Object.hasOwn(rules, rule.name) ? rules[rule.name] : undefined;
        return wording ? [{ pack, rule, language: code, wording }] : [];
      }),
    ]),
  );

/** An example as a listing. Nobody asks whether an example is a job ad. */
export const listingOf = (example: Example): Listing => ({
  ...blankListing,
  ...example,
  platform: 'job-board',
});

/** An example in one line, for the name of a test or a message. */
export const lineOf = (example: Example): string =>
  Object.values(example).join(' · ').replaceAll(/\s+/gu, ' ').slice(0, 90);

/** Something a wording does not prove; `key` and `place` say which line of it. */
export interface ProofFault {
  readonly key: Extract<keyof Wording, 'catches' | 'ignores' | 'phrases'>;
  readonly place: number;
  readonly says: string;
}

export interface Prover {
  /** What the packs compile to, drafts too. */
  readonly asset: Asset;
  /** The names, as `pack/rule`, of all rules that the engine meets in an example; drafts too. */
  metIn(example: Example): readonly string[];
  /** How much is met in a text, of all rules and places. */
  hitsIn(text: string): number;
  /** What is said of an example. */
  verdictOn(example: Example): Verdict;
  /** Which of a wording's phrases are shown at work by none of its examples. */
  idlePhrases(wording: Wording, language: string): readonly string[];
  /** Everything that a wording does not prove; none when all is well. */
  faultsOf(written: Written): readonly ProofFault[];
}

/** The engine of some packs, drafts too, to put their examples to. */
export const proverOf = (packs: readonly Pack[], world: World): Prover =>
  atOnce(proverInSteps(packs, world));

/** The same in steps of some milliseconds. */
export function* proverInSteps(packs: readonly Pack[], world: World): Steps<Prover> {
  const fold = foldOf(foldTable);
  const asset = yield* compileInSteps(packs, world, fold, { drafts: true });
  const engine = yield* engineInSteps(asset);
  const fillersOfSlots: readonly PhraseEntry[] = world.places.flatMap((place, owner) =>
    place.names.map((phrase) => ({ owner: owner + 1, phrase, slot: `place:${place.tier}` })),
  );

  let gazetteer: Matcher | undefined;

  /** The names of those places that stand in some texts: the whole gazetteer is slow to build for every phrase. */
  function placesNamed(texts: readonly Folded[]): readonly PhraseEntry[] {
    const matcher = (gazetteer ??= matcherOf(buildRecord(fillersOfSlots, fold), fold));
    const owners = new Set(
      texts.flatMap((folded) => matcher.find(folded, []).map(({ owner }) => owner)),
    );
    return fillersOfSlots.filter(({ owner }) => owners.has(owner));
  }

  const metIn = (example: Example): readonly string[] =>
    engine.trace(listingOf(example)).met.map(({ rule }) => `${rule.pack}/${rule.rule}`);

  const hitsIn = (text: string): number =>
    (engine.trace(listingOf({ text })).finds ?? []).reduce((sum, { hits }) => sum + hits.length, 0);

  const verdictOn = (example: Example): Verdict => engine.judge(listingOf(example));

  function idlePhrases({ phrases, catches }: Wording, language: string): readonly string[] {
    if (phrases.length === 0) return [];
    const texts = catches.flatMap((example) =>
      Object.values(example).map((text) => {
        const folded = fold.fold(text);
        return { folded, entities: entitiesOf(text, folded) };
      }),
    );
    const named = phrases.some((phrase) => phrase.includes('<place'))
      ? placesNamed(texts.map(({ folded }) => folded))
      : [];
    const record = buildRecord(
      [
        ...phrases.map((phrase, owner) => ({ owner, phrase, language })),
        ...named.map((place) => ({ ...place, owner: phrases.length + place.owner })),
      ],
      fold,
    );
    const matcher = matcherOf(record, fold);
    const atWork = new Set(
      texts.flatMap(({ folded, entities }) =>
        matcher.find(folded, entities).map(({ owner }) => owner),
      ),
    );
    return phrases.filter((_, owner) => !atWork.has(owner));
  }

  function faultsOf({ pack, rule, language, wording }: Written): readonly ProofFault[] {
    const name = `${pack.name}/${rule.name}`;
    const examples = (key: 'catches' | 'ignores'): readonly ProofFault[] =>
      wording[key].flatMap((example, place) => {
        const met = metIn(example).includes(name);
        const failing = failingOf(rule, key, met, () => verdictOn(example));
        const says = failing && `“${lineOf(example)}” ${failingWords(failing)}`;
        return says === undefined ? [] : [{ key, place, says }];
      });
    return [
      ...examples('catches'),
      ...examples('ignores'),
      ...idlePhrases(wording, language).map((phrase) => ({
        key: 'phrases' as const,
        place: wording.phrases.indexOf(phrase),
        says: `“${phrase}” ${idleWords}`,
      })),
    ];
  }

  return { asset, hitsIn, metIn, verdictOn, idlePhrases, faultsOf };
}
