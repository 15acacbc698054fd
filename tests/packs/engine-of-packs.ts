import { compile } from '../../src/packs/compile.ts';
import { makeFoldTable } from '../../src/packs/fold-table.ts';
import type { Example, Pack, Rule, Wording } from '../../src/packs/format.ts';
import { loadPacks } from '../../src/packs/load.ts';
import { loadPlaces } from '../../src/places/load.ts';
import type { Listing } from '../../src/model.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { engineOf } from '../../src/scoring/index.ts';
import { buildRecord } from '../../src/scoring/match/build.ts';
import { matcherOf } from '../../src/scoring/match/index.ts';
import { entitiesOf } from '../../src/scoring/entities.ts';
import { loadRates, loadWages } from '../../src/wages/load.ts';

/** The packs of the checkout. */
export const packs = loadPacks('src/packs');
const places = loadPlaces();
const world = { places, wages: loadWages(), rates: loadRates() };
const asset = compile(packs, world, { drafts: true });
const engine = engineOf(asset);
const fold = foldOf(makeFoldTable());

/** An example as a listing. Nobody asks whether an example is a job ad. */
export const listingOf = (example: Example): Listing => ({
  title: '',
  employer: '',
  place: '',
  pay: '',
  text: '',
  ...example,
  url: '',
  site: '',
  by: 'person',
  platform: 'job-board',
  links: [],
  pictures: 0,
  language: '',
});

/** The names, as `pack/rule`, of all rules that the engine meets in an example. */
export const metIn = (example: Example): readonly string[] =>
  engine.trace(listingOf(example)).met.map(({ rule }) => `${rule.pack}/${rule.rule}`);

/** What is said of an example. */
export const verdictOn = (example: Example) => engine.judge(listingOf(example));

const fillersOfSlots = places.flatMap((place, owner) =>
  place.names.map((phrase) => ({ owner: owner + 1, phrase, slot: `place:${place.tier}` })),
);

/** Which of a wording's phrases are shown at work by none of its examples. */
export function idlePhrases(wording: Wording, language: string): readonly string[] {
  return wording.phrases.filter((phrase) => {
    const slots = phrase.includes('<place') ? fillersOfSlots : [];
    const record = buildRecord([{ owner: 0, phrase, language }, ...slots], fold);
    const matcher = matcherOf(record, fold);
    return !wording.catches.some((example) =>
      Object.values(example).some((text) => {
        const folded = fold.fold(text);
        return matcher.find(folded, entitiesOf(text, folded)).some(({ owner }) => owner === 0);
      }),
    );
  });
}

interface Written {
  readonly pack: Pack;
  readonly rule: Rule;
  readonly language: string;
  readonly wording: Wording;
}

/** Every wording of every rule, English first. */
export const wordings: readonly Written[] = packs.flatMap((pack) =>
  pack.rules.flatMap((rule): Written[] => [
    { pack, rule, language: 'en', wording: rule },
    ...pack.languages.flatMap(({ code, rules }) => {
      const wording = rules[rule.name];
      return wording ? [{ pack, rule, language: code, wording }] : [];
    }),
  ]),
);

/** An example in one line, for the name of a test. */
export const lineOf = (example: Example): string =>
  Object.values(example).join(' · ').replaceAll(/\s+/gu, ' ').slice(0, 90);
