import { numberReader } from './numbers.ts';
import { placeDigits, type PhraseRecord } from './record.ts';

/** Patterns (by place) of which one must stand there, or the name of a slot. */
export type Step = readonly number[] | string;

/** Neighbours in a chain, found by one of them. */
export interface Run {
  readonly found: Step;
  /** What must stand right before, nearest first. */
  readonly before: readonly Step[];
  /** What must stand right after, nearest first. */
  readonly after: readonly Step[];
  /** For `near.ts`. */
  readonly near: Near;
}

/** Bits of the symbols that the nearest steps of a run may have at their edges; 0 until somebody asked. */
export interface Near {
  before: number;
  after: number;
}

/** Runs with gaps between, and who is told when all are met. */
export interface Chain {
  readonly owner: number;
  readonly off: boolean;
  /** Place of the run that is looked for first, since it is rare; its patterns' uses name the chain, or it has a slot. */
  readonly lead: number;
  readonly runs: readonly Run[];
  /** The slots that it has. */
  readonly slots: readonly string[];
  /** Whether it is one run without slots: then it may be a name, which fills slots of others. */
  readonly plain: boolean;
}

/** The chains of a record, each read when it is first asked for. */
export interface ChainBook {
  /** Above the number of the last. */
  readonly count: number;
  /** Whether the part with a chain is there. */
  has(number: number): boolean;
  chain(number: number): Chain;
  /** Chains that are led by each slot. */
  readonly slotChains: ReadonlyMap<string, readonly number[]>;
}

/** Opens the chains of a record. */
export function chainBookOf({ parts, slots, slotChains: led }: PhraseRecord): ChainBook {
  const numbers = numberReader(parts.flatMap((part) => (part.chains ? [part.chains] : [])));
  const places = parts.flatMap((part) => (part.chainPlaces ? [part.chainPlaces] : []));
  const ends = places.map(([first, text]) => first + text.length / placeDigits);
  const digits = numberReader(places.map(([first, text]) => [first * placeDigits, text]));

  const count = Math.max(0, ...ends);
  const chains = Array.from<Chain | undefined>({ length: count });

  const has = (number: number): boolean =>
    places.some(([first], at) => number >= first && number < (ends[at] ?? 0));

  function placeOf(number: number): number {
    digits.goTo(number * placeDigits);
    return digits.takeFixed(placeDigits);
  }

  function takeStep(): Step {
    const count = numbers.take();
    return count === 0
      ? (slots[numbers.take()] ?? '')
      : Array.from({ length: count }, numbers.take);
  }

  function takeRun(): Run {
    const count = numbers.take();
    const anchor = numbers.take();
    const all = Array.from({ length: count }, takeStep);
    const before = Array.from({ length: anchor }, (_, at) => all[anchor - 1 - at] ?? '');
    const near = { before: 0, after: 0 };
    return { found: all[anchor] ?? '', before, after: all.slice(anchor + 1), near };
  }

  function chain(number: number): Chain {
    const known = chains[number];
    if (known) return known;
    numbers.goTo(placeOf(number));
    const owner = numbers.take();
    const lead = numbers.take();
    const runs = Array.from({ length: numbers.take() }, takeRun);
    const all = runs.flatMap(({ found, before, after }) => [found, ...before, ...after]);
    const own = all.filter((step) => typeof step === 'string');
    const plain = runs.length === 1 && own.length === 0;
    const read = { owner: owner >>> 1, off: (owner & 1) === 1, lead, runs, slots: own, plain };
    chains[number] = read;
    return read;
  }

  const slotChains = new Map(slots.map((slot, at) => [slot, (led[at] ?? []).filter(has)] as const));
  return { count, has, chain, slotChains };
}
