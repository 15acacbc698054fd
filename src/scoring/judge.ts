import { harms, levels, strengths } from '../model.ts';
import type { Evidence, Harm, HarmVerdict, Listing, State, Verdict } from '../model.ts';
import { hasChat } from './reading/contacts.ts';
import { entitiesIn } from './reading/reading.ts';
import type { Reading } from './reading/reading.ts';
import { isJobAd, isNews, readable } from './job-ad.ts';
import type { Tokens } from './job-ad.ts';
import type { RuleKind } from './asset.ts';
import type { Met } from './meet.ts';
import { offer, scoreBelow } from './numbers.ts';
import type { FieldFinds } from './reading/read.ts';
import { mannerOf, weigh } from './weigh.ts';
import type { Weight } from './weigh.ts';

/** Everything that was found in a listing and what it comes to; for the workbench and for rules' own proofs. */
export interface Trace {
  readonly verdict: Verdict;
  /** Every rule that was met, of any kind, also those that are never shown. */
  readonly met: readonly Met[];
  /** By harm: points, also of harms below caution. */
  readonly weights: ReadonlyMap<Harm, Weight>;
  readonly reading?: Reading;
  /** How it was told whether the listing offers work; absent where it was not asked. */
  readonly asked?: Asked;
  /** All that was found in the fields, before anything of it was taken back. */
  readonly finds?: readonly FieldFinds[];
}

/** Whether a listing offers work, and what tells it. */
export interface Asked {
  readonly offers: boolean;
  /** As a board's ad it is turned away only where it speaks like news; as a post it must speak like an offer. */
  readonly as: 'board' | 'post';
  readonly tokens: Tokens;
  /** What the signs would come to, whether it offers work or not. */
  readonly weights: ReadonlyMap<Harm, Weight>;
}

const nothing = (state: State): Verdict => ({
  state,
  level: 'none',
  harms: {},
  score: 0,
  evidence: [],
});

/** A listing that there is nothing to say of, and why. */
export const unsaid = (state: Exclude<State, 'scored'>, met: readonly Met[] = []): Trace => ({
  verdict: nothing(state),
  met,
  weights: new Map(),
});

const rank = (weight: Weight | undefined): number => levels.indexOf(weight?.level ?? 'none');

/** Of a rule's harms the one with the highest level; of equals the first. */
function harmOf(own: readonly Harm[], weights: ReadonlyMap<Harm, Weight>): Harm | undefined {
  let best = own[0];
  for (const harm of own)
    if (best !== undefined && rank(weights.get(harm)) > rank(weights.get(best))) best = harm;
  return best;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byStrength = (a: Evidence, b: Evidence): number =>
  strengths.indexOf(b.strength) - strengths.indexOf(a.strength);

const byName = (a: Evidence, b: Evidence): number =>
  compare(a.pack, b.pack) || compare(a.rule, b.rule);

function evidenceOf(signs: readonly Met[], weights: ReadonlyMap<Harm, Weight>): Evidence[] {
  const guests = new Set(signs.flatMap(({ rule }) => (rule.guest ? [rule.pack] : [])));
  const oursFirst = (a: Evidence, b: Evidence): number =>
    Number(guests.has(a.pack)) - Number(guests.has(b.pack));
  return signs
    .flatMap(({ rule, spans }): Evidence[] => {
      const harm = harmOf(rule.harms, weights);
      if (harm === undefined || rule.strength === 'reassuring') return [];
      const { pack, topic, strength } = rule;
      return [{ rule: rule.rule, pack, topic, strength, harm, spans }];
    })
    .sort((a, b) => byStrength(a, b) || oursFirst(a, b) || byName(a, b));
}

/** How often words of rules of these kinds stand in the listing. */
const wordsOf = (met: readonly Met[], ...kinds: readonly RuleKind[]): number =>
  met
    .filter(({ rule }) => kinds.includes(rule.kind))
    .reduce((sum, { spans }) => sum + Math.min(offer.perRule, spans.length), 0);

/** A title with a place or a pay beside it is the form of a board's ad, wherever it stands: posts have none. */
const isFormed = ({ title, place, pay }: Listing): boolean =>
  title.trim() !== '' && (place.trim() !== '' || pay.trim() !== '');

/** Whether the listing offers work; on job boards, or in their form, only what speaks like news does not. */
function askedOf(reading: Reading, met: readonly Met[], points: number): Omit<Asked, 'weights'> {
  const tokens = {
    hiring: wordsOf(met, 'hiring'),
    accounts: wordsOf(met, 'account', 'warning'),
    seeking: wordsOf(met, 'seeker'),
    chat: hasChat(reading),
    contact: entitiesIn(reading, 'contact:phone', 'contact:mail').length > 0,
    pay: reading.pays.length > 0,
    instructions: met.filter(({ rule }) => rule.instructs).length,
    points,
  };
  const { listing } = reading;
  return listing.platform === 'job-board' || isFormed(listing)
    ? { offers: !isNews(tokens), as: 'board', tokens }
    : { offers: isJobAd(tokens), as: 'post', tokens };
}

/** Weighs what was met and says it. */
export function verdictOf(listing: Listing, reading: Reading, met: readonly Met[]): Trace {
  const state = readable(listing);
  if (state !== 'scored') return unsaid(state, met);
  const signs = met.filter(({ rule }) => rule.kind === 'sign');
  const manner = mannerOf(met.flatMap(({ rule }) => (rule.kind === 'manner' ? [rule] : [])));
  const weights = weigh(
    signs.map(({ rule }) => rule),
    manner,
  );
  const points = Math.max(0, ...[...weights.values()].map((weight) => weight.points));
  const asked = { ...askedOf(reading, met, points), weights };
  if (!asked.offers) return { ...unsaid('not-a-job-ad', met), reading, asked };
  const shown: Partial<Record<Harm, HarmVerdict>> = {};
  let level: Weight['level'] = 'none';
  let score = scoreBelow(manner);
  for (const harm of harms) {
    const weight = weights.get(harm);
    if (!weight) continue;
    score = Math.max(score, weight.score);
    if (weight.level === 'none') continue;
    shown[harm] = { level: weight.level, score: weight.score };
    if (levels.indexOf(weight.level) > levels.indexOf(level)) level = weight.level;
  }
  const evidence = evidenceOf(signs, weights);
  return { verdict: { state, level, harms: shown, score, evidence }, met, weights, reading, asked };
}
