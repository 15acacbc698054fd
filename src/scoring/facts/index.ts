import type { Span } from '../../model.ts';
import type { Reading } from '../reading/reading.ts';
import type { FactName } from './names.ts';

/** Computes something from a listing: the words that show it (it may have none), or undefined where it does not hold. */
export type Fact = (reading: Reading) => readonly Span[] | undefined;

/** Every fact by its name: each file of this folder that has one, named like it. */
export const facts: ReadonlyMap<FactName, Fact> = new Map(
  Object.entries(
    import.meta.glob<Fact>(['./*.ts', '!./index.ts', '!./names.ts'], {
      eager: true,
      import: 'fact',
    }),
  ).map(([file, fact]) => [file.slice('./'.length, -'.ts'.length) as FactName, fact]),
);
