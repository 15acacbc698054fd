import { readFileSync } from 'node:fs';
import { asset } from '../../../src/generated/asset.ts';
import { foldTable } from '../../../src/generated/fold-table.ts';
import { compile, type World } from '../../../src/packs/compile.ts';
import type { Pack } from '../../../src/packs/format.ts';
import { foldOf } from '../../../src/scoring/fold/index.ts';
import type { Listing } from '../../../src/model.ts';
import { rowOf } from '../../../src/input/listing.ts';
import type { Shipped } from '../../../src/workbench/bench/ground.ts';

const { packs, world } = JSON.parse(
  readFileSync('src/generated/packs-json/shipped.json', 'utf8'),
) as { packs: readonly Pack[]; world: World };

/** What the build ships. */
export const shipped: Shipped = { packs, world, asset };

const inLanguages = (codes: readonly string[]): readonly Pack[] =>
  packs.map((pack) => ({
    ...pack,
    languages: pack.languages.filter(({ code }) => codes.includes(code)),
  }));

/** The same in few languages beside English: quick to compile. */
export function shippedIn(...codes: readonly string[]): Shipped {
  const few = inLanguages(codes);
  return { packs: few, world, asset: compile(few, world, foldOf(foldTable)) };
}

/** Our own labelled listings in some languages. */
export const boardIn = (...languages: readonly string[]): readonly Listing[] =>
  languages.flatMap((language) =>
    readFileSync(`tests/scoreboard/listings/${language}.jsonl`, 'utf8')
      .split('\n')
      .flatMap((line, at): Listing[] => {
        if (line === '') return [];
        const row = rowOf(JSON.parse(line), at + 1);
        return 'listing' in row ? [row.listing] : [];
      }),
  );
