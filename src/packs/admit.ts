/** Whether a pack from outside may join those in use: its text, its proofs, and its place beside the others. */
import type { Refused } from './feed/feed.ts';
import type { World } from './compile.ts';
import type { Pack } from './format.ts';
import { readGuest } from './guest.ts';
import { isPackName } from './pack-file.ts';
import { proverOf, wordingsOf } from './proofs.ts';
import { refuse } from './refuse.ts';

/** What a guest finds: our packs, the world, and the names of other guests (not its own older self). */
export interface House {
  readonly shipped: readonly Pack[];
  readonly world: World;
  readonly guests: readonly string[];
}

/** A guest that may be used, marked as one. */
export interface Admitted {
  readonly pack: Pack;
  readonly refused?: never;
}

/** How long a check may take, and how others get their turn meanwhile. */
export interface Pace {
  /** Milliseconds, of any clock that does not go back. */
  readonly now: () => number;
  /** Called between steps of some milliseconds. */
  readonly rest?: () => Promise<void>;
  /** Stops the check. */
  readonly signal?: AbortSignal;
}

/** Reads a pack file from outside and puts its proofs to the engine. Never throws for what the text says. */
export async function admit(
  text: string,
  { shipped, world, guests }: House,
  pace: Pace,
): Promise<Admitted | Refused> {
  const read = readGuest(text, shipped);
  if (!read.pack) return refuse(read.notForGuests ? 'not-for-guests' : 'pack-broken', read.faults);
  const { pack } = read;
  if (!isPackName(pack.name) || [...guests, ...shipped.map(({ name }) => name)].includes(pack.name))
    return refuse('name-taken', [pack.name]);
  await pace.rest?.();
  const prover = proverOf([...shipped, pack], world);
  for (const written of wordingsOf([pack])) {
    const [fault] = prover.faultsOf(written);
    if (fault) return refuse('proofs-fail', [`${written.rule.name}: ${fault.says}`]);
    await pace.rest?.();
  }
  return { pack };
}
