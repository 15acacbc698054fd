import type { Span } from '../../model.ts';
import type { Reading } from '../reading/reading.ts';
import { factNames } from './names.ts';
import type { FactName } from './names.ts';

/** Computes something from a listing: the words that show it (it may have none), or undefined where it does not hold. */
export type Fact = (reading: Reading) => readonly Span[] | undefined;

const files = import.meta.glob<Fact>(['./*.ts', '!./index.ts', '!./names.ts'], {
  eager: true,
  import: 'fact',
});

/** Every fact by its name: each file of this folder that has one, named like it. */
export const facts: ReadonlyMap<FactName, Fact> = new Map(
  factNames.flatMap((name): [FactName, Fact][] => {
    const fact = files[`./${name}.ts`];
    return fact ? [[name, fact]] : [];
  }),
);
