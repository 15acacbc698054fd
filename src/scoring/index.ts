/** The engine: an asset in, and then for every listing the same verdict for ever. */
import { fields } from '../model.ts';
import type { Listing, Verdict } from '../model.ts';
import { foldTable } from '../generated/fold-table.ts';
import type { Asset, HitKind } from './asset.ts';
import { standing } from './context.ts';
import { entitiesOf } from './entities.ts';
import { foldOf } from './fold/index.ts';
import type { Fold } from './fold/index.ts';
import { unsaid, verdictOf } from './judge.ts';
import type { Trace } from './judge.ts';
import { matcherInSteps, type Matcher } from './match/index.ts';
import { bitOf, scripts, scriptsAmong, type Script } from './match/scripts.ts';
import { meeterOf } from './meet.ts';
import { mostText } from './numbers.ts';
import { offered } from './quotation.ts';
import { nowhere, placesIn } from './reading/places.ts';
import { readerOf } from './reading/read.ts';
import type { FieldFinds } from './reading/read.ts';
import type { SignHit } from './reading/reading.ts';
import { atOnce, type Steps } from './steps.ts';

export type { Trace } from './judge.ts';

export interface Engine {
  /** What we say of a listing. Never throws for what a listing says. */
  judge(listing: Listing): Verdict;
  /** The same with everything that led to it. */
  trace(listing: Listing): Trace;
  /** The places that a text names, as written there, with their countries (ISO 3166-1 alpha-2). */
  places(text: string): readonly { readonly value: string; readonly country: string }[];
}

/** The fold is made once a tab, whatever the number of engines. */
let made: Fold | undefined;
const shared = (): Fold => (made ??= foldOf(foldTable));

const isListing = (listing: Listing): boolean =>
  fields.every((field) => typeof listing[field] === 'string');

/** Cuts what is longer than we read; the rest is not judged. A pair of surrogates is not cut. */
function bounded(text: string): string {
  if (text.length <= mostText) return text;
  const last = text.charCodeAt(mostText - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? mostText - 1 : mostText);
}

/** Loads an asset. Everything is looked up once here, so that a listing costs little. */
export function engineOf(asset: Asset): Engine {
  return atOnce(engineInSteps(asset));
}

/** The same in steps of some milliseconds. */
export function* engineInSteps(asset: Asset): Steps<Engine> {
  const fold = shared();
  yield;
  const matcher = yield* matcherInSteps(asset.phrases, fold);
  yield;
  return yield* withMatcher(asset, matcher, fold);
}

/** The engine of rules whose phrases are matched by another matcher than one record's; made with this fold. */
export const engineWith = (rules: Rules, matcher: Matcher, fold: Fold): Engine =>
  atOnce(withMatcher(rules, matcher, fold));

/** What an asset says beside its phrases. */
export type Rules = Omit<Asset, 'phrases'>;

function* withMatcher(asset: Rules, matcher: Matcher, fold: Fold): Steps<Engine> {
  const read = readerOf(asset);
  yield;
  const meet = meeterOf(asset);
  const { rules, places, wordings = [] } = asset;
  const ruleOf = (owner: number): number | undefined =>
    owner < rules.length ? owner : wordings[owner - rules.length - places.length];
  const kindOf = (owner: number): HitKind => {
    const rule = rules[ruleOf(owner) ?? owner];
    return rule?.guest ? 'guest' : (rule?.kind ?? 'sign');
  };

  function findsOf(listing: Listing): FieldFinds[] {
    return fields.flatMap((field): FieldFinds[] => {
      const text = bounded(listing[field]);
      if (text === '') return [];
      const folded = fold.fold(text);
      const entities = entitiesOf(text, folded);
      return [{ field, text, entities, hits: matcher.find(folded, entities) }];
    });
  }

  const signsOf = ({ field, text, hits }: FieldFinds): SignHit[] =>
    standing(
      text,
      hits.filter(({ owner }) => ruleOf(owner) !== undefined),
      kindOf,
    ).flatMap(({ owner, from, to, grade }): SignHit[] => {
      const rule = ruleOf(owner);
      if (rule === undefined) return [];
      const { in: allowed, strength } = rules[rule] ?? {};
      if (allowed && !allowed.includes(field)) return [];
      return [{ rule, field, from, to, grade, ...(strength === 'reassuring' && { calms: true }) }];
    });

  function trace(listing: Listing): Trace {
    if (!isListing(listing)) return unsaid('unreadable');
    const finds = findsOf(listing);
    const hits = finds.flatMap(signsOf);
    // What is posted on a job board is offered there, whatever marks stand around it.
    const signs = listing.platform === 'job-board' ? hits : offered(finds, hits, kindOf);
    const reading = read(listing, finds, signs);
    return { ...verdictOf(listing, reading, meet(reading)), finds };
  }

  function placesOf(written: string): readonly { value: string; country: string }[] {
    const text = bounded(written);
    if (text === '') return [];
    const folded = fold.fold(text);
    const hits = matcher.find(folded, entitiesOf(text, folded));
    return placesIn('text', text, hits, (owner) => places[owner - rules.length])
      .filter(({ place }) => place.country !== nowhere)
      .map(({ place, from, to }) => ({ value: text.slice(from, to), country: place.country }));
  }

  return { judge: (listing) => trace(listing).verdict, trace, places: placesOf };
}

/** The scripts in which a listing has letters: those parts of a record it is judged by, beside those without. */
export function scriptsIn(listing: Listing): readonly Script[] {
  if (!isListing(listing)) return [];
  const { fold, eachPage, page } = shared();
  let bits = 0;
  for (const field of fields) {
    eachPage(fold(bounded(listing[field])), 0, (count) => {
      bits |= scriptsAmong(page.symbols, count);
    });
  }
  return scripts.filter((script) => (bits & bitOf(script)) !== 0);
}
