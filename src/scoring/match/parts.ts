import type { Anchor } from './anchor.ts';
import type { Drafts } from './drafts.ts';
import { byGroup } from './grouped.ts';
import { groupsBy } from './groups.ts';
import type { PlacedChains } from './lead.ts';
import type { PhraseRecord, RecordPart } from './record.ts';
import type { Steps } from '../steps.ts';
import { scripts } from './scripts.ts';
import { chainOf, chainUse, isOff } from './use.ts';
import { chainNumbers, writtenChains } from './write-chains.ts';
import { writtenLiterals } from './write-literals.ts';
import { oddWords, writtenPatterns } from './write-patterns.ts';

/** A part that may have empty pieces. */
type Draft = { readonly [K in keyof RecordPart]: RecordPart[K] | undefined };

/** Writes what was placed into parts: those that are always there first, then one a script. In steps. */
export function* writtenParts(
  known: Drafts,
  placed: PlacedChains,
): Steps<Pick<PhraseRecord, 'parts' | 'slots' | 'slotChains'>> {
  const { anchors, uses, drafts } = placed;
  const groups = groupsBy(known, placed);
  yield;
  const numbers = chainNumbers(groups.chains);
  const inRecord = (use: number): number => {
    const chain = chainOf(use);
    return chain === undefined ? use : chainUse(numbers[chain] ?? 0, isOff(use));
  };
  const patterns = writtenPatterns(known, groups.patterns, anchors, (pattern) =>
    [...(uses[pattern] ?? [])].map(inRecord),
  );
  yield;
  const chains = writtenChains(drafts, groups.chains, (pattern) => patterns.places[pattern] ?? 0);
  const inOrder = byGroup(groups.patterns);
  const literals = (group: number): string =>
    writtenLiterals(
      inOrder.flatMap((pattern): { anchor: Anchor; place: number }[] => {
        const anchor = anchors[pattern];
        if (!anchor || groups.patterns[pattern] !== group) return [];
        return [{ anchor, place: patterns.places[pattern] ?? 0 }];
      }),
    );
  const partOf = (group: number): Draft => ({
    words: patterns.words(group),
    columns: patterns.columns(group),
    patterns: patterns.patterns(group),
    chains: chains.chains(group),
    chainPlaces: chains.chainPlaces(group),
  });
  yield;
  const parts: Draft[] = [
    { literals: literals(0) },
    partOf(0),
    { words: patterns.words(oddWords) },
  ];
  for (const [at, script] of scripts.entries()) {
    yield;
    parts.push({ script, literals: literals(at + 1), ...partOf(at + 1) });
  }
  return {
    parts: parts.map(whole).filter((part) => Object.keys(part).some((key) => key !== 'script')),
    slots: chains.slots,
    slotChains: chains.slotChains,
  };
}

/** Leaves out what is empty. */
function whole(part: Draft): RecordPart {
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== undefined && value !== ''),
  );
}
