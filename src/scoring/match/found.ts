import type { LedChain } from './assemble.ts';
import type { Chain, ChainBook } from './chain-book.ts';
import type { GradedFiller } from './fillers.ts';
import type { Hit } from './hit.ts';
import type { PhraseRecord } from './record.ts';
import { reportOf } from './report.ts';
import type { Stretch } from './stand.ts';
import { chainOf, ownerOf } from './use.ts';

/** What was found of the text in hand: first of all but exceptions, then of exceptions. */
export interface Found {
  begin(): void;
  /** Says that from now on exceptions are told. */
  except(): void;
  /** A phrase of an owner was met. */
  tell(owner: number, stretch: Stretch): void;
  /** A pattern of these uses was met. */
  put(uses: readonly number[], stretch: Stretch): void;
  /** Whether anybody was met. */
  any(): boolean;
  /** Whether a use belongs to an owner that was met. */
  callsOff(use: number): boolean;
  /** Whether a chain is of the kind that is in hand, and its owner, if it is called off, was met. */
  isWanted(chain: Chain): boolean;
  /** Chains whose lead was met. */
  led(): readonly LedChain[];
  /** Names that were met and may stand in slots. */
  named(): readonly GradedFiller[];
  hits(): readonly Hit[];
}

/** Nothing yet. */
export function foundBy({ fillers }: PhraseRecord, { chain: chainAt }: ChainBook): Found {
  const kinds = new Map(
    fillers.flatMap(([first, last, kind]) =>
      Array.from({ length: last - first + 1 }, (_, at) => [first + at, kind] as const),
    ),
  );
  /** Those that were met, some of them more than once; and each once, from when exceptions ask. */
  let owners: number[] = [];
  let asked: Set<number> | undefined;
  const report = reportOf();
  let led: LedChain[] = [];
  let named: GradedFiller[] = [];
  let excepting = false;

  function begin(): void {
    if (owners.length > 0) owners = [];
    asked = undefined;
    report.begin();
    led = [];
    named = [];
    excepting = false;
  }

  function except(): void {
    excepting = true;
    led = [];
  }

  function tell(owner: number, stretch: Stretch): void {
    report.add(owner, excepting, stretch);
    if (excepting) return;
    owners.push(owner);
    asked = undefined;
    const kind = kinds.get(owner);
    if (kind !== undefined) named.push({ ...stretch, kind });
  }

  function put(uses: readonly number[], stretch: Stretch): void {
    for (const use of uses) {
      const chain = chainOf(use);
      if (chain === undefined) tell(ownerOf(use), stretch);
      else led.push({ chain, stretch });
    }
  }

  const isMet = (owner: number): boolean => (asked ??= new Set(owners)).has(owner);

  function callsOff(use: number): boolean {
    const chain = chainOf(use);
    return isMet(chain === undefined ? ownerOf(use) : chainAt(chain).owner);
  }

  return {
    begin,
    except,
    tell,
    put,
    any: () => owners.length > 0,
    callsOff,
    isWanted: ({ owner, off }) => off === excepting && (!off || isMet(owner)),
    led: () => led,
    named: () => named,
    hits: () => report.hits(),
  };
}
