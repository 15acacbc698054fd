import { admit } from '../../../packs/admit.ts';
import { decide } from '../../../packs/feed/decide.ts';
import { reasons } from '../../../packs/feed/feed.ts';
import { chanceOf, type Chance } from './chance.ts';
import { feedCases, now, type FeedCase } from './feed-cases.ts';
import { wronglyTaken } from './feed-oracle.ts';
import { packCase } from './pack-cases.ts';
import { house } from './pack-house.ts';
import { wronglyAdmitted } from './pack-oracle.ts';

/** A case that went wrong; the seed and its number make it again. */
export interface FuzzFault {
  readonly case: number;
  readonly way: string;
  readonly what: string;
}

/** What became of all cases. */
export interface FuzzResult {
  readonly cases: number;
  readonly seed: number;
  readonly indexes: number;
  readonly packs: number;
  readonly taken: number;
  /** By reason, how many. */
  readonly refused: Readonly<Record<string, number>>;
  /** By way of tampering, how many. */
  readonly ways: Readonly<Record<string, number>>;
  /** Milliseconds of the longest case. */
  readonly longest: number;
  readonly faults: readonly FuzzFault[];
}

/** A case that takes longer than this hangs, in milliseconds. */
const patience = 20_000;

interface Outcome {
  readonly way: string;
  readonly said: string;
  readonly what: string | undefined;
}

/** What is wrong with an answer, by what was known beforehand and by another way of telling. */
function judged(
  said: string,
  expected: FeedCase['expected'],
  told: () => string | undefined,
): string | undefined {
  if (said !== 'taken' && !(reasons as readonly string[]).includes(said)) return `says ${said}`;
  if (expected === 'taken' && said !== 'taken') return `is refused (${said}) and should be taken`;
  if (expected === 'refused' && said === 'taken') return 'is taken and should be refused';
  const wrong = said === 'taken' ? told() : undefined;
  return wrong === undefined ? undefined : `is taken though ${wrong}`;
}

async function indexCase({ way, state, index, expected }: FeedCase): Promise<Outcome> {
  const decided = await decide(state, index, now);
  const said = decided.refused ?? 'taken';
  const told = () =>
    decided.refused === undefined ? wronglyTaken(state, index, now, decided) : undefined;
  return { way: `index: ${way}`, said, what: judged(said, expected, told) };
}

async function packFileCase(chance: Chance): Promise<Outcome> {
  const { way, text, expected } = packCase(chance);
  const pace = { now: () => performance.now(), most: patience };
  const admitted = await admit(text, house, pace);
  const said = admitted.refused ?? 'taken';
  const told = () =>
    admitted.refused === undefined ? wronglyAdmitted(text, admitted.pack) : undefined;
  return { way: `pack: ${way}`, said, what: judged(said, expected, told) };
}

/**
 * Puts tampered indexes and pack files to the decision: `cases` of them from number `first` on, two in five of them
 * packs.
 */
export async function fuzz(
  cases: number,
  seed: number,
  {
    first = 0,
    progress = () => undefined,
  }: { first?: number; progress?: (done: number) => void } = {},
): Promise<FuzzResult> {
  const indexOf = await feedCases();
  const refused: Record<string, number> = {};
  const ways: Record<string, number> = {};
  const faults: FuzzFault[] = [];
  let [taken, packs, longest] = [0, 0, 0];
  for (let number = first; number < first + cases; number += 1) {
    const chance = chanceOf(seed * 1_000_003 + number);
    const isPack = number % 5 < 2;
    const began = performance.now();
    let outcome: Outcome;
    try {
      outcome = isPack ? await packFileCase(chance) : await indexCase(indexOf(chance));
    } catch (error) {
      const what = `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      outcome = { way: isPack ? 'pack' : 'index', said: 'throws', what };
    }
    const took = performance.now() - began;
    longest = Math.max(longest, took);
    packs += isPack ? 1 : 0;
    const { way, said, what } = outcome;
    ways[way] = (ways[way] ?? 0) + 1;
    if (said === 'taken') taken += 1;
    else refused[said] = (refused[said] ?? 0) + 1;
    if (what !== undefined) faults.push({ case: number, way, what });
    if (took > patience) faults.push({ case: number, way, what: `takes ${Math.round(took)} ms` });
    progress(number - first + 1);
  }
  const [indexes, rounded] = [cases - packs, Math.round(longest)];
  return { cases, seed, indexes, packs, taken, refused, ways, longest: rounded, faults };
}
