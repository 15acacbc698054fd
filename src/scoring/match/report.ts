import { grades, inHitOrder, isOtherHit, type Hit } from './hit.ts';
import type { Stretch } from './stand.ts';

/** Gathers the hits of a text. */
export interface Report {
  /** Begins another text. */
  begin(): void;
  add(owner: number, off: boolean, stretch: Stretch): void;
  /** By beginning, end, owner; of those that differ only in grade the plainest. */
  hits(): readonly Hit[];
}

/** An empty report. */
export function reportOf(): Report {
  let all: Hit[] = [];

  function add(owner: number, off: boolean, { from, to, grade }: Stretch): void {
    all.push({ owner, from, to, grade: grades[grade] ?? 'mixed', off });
  }

  function hits(): readonly Hit[] {
    // Most come in order and once: then nothing is moved or copied, however many there are.
    if (isInOrder(all)) return all;
    all.sort(inHitOrder);
    return all.filter((hit, at) => isOtherHit(all[at - 1], hit));
  }

  return {
    begin() {
      all = [];
    },
    add,
    hits,
  };
}

function isInOrder(hits: readonly Hit[]): boolean {
  let before: Hit | undefined;
  for (const hit of hits) {
    if (before && (inHitOrder(before, hit) > 0 || !isOtherHit(before, hit))) return false;
    before = hit;
  }
  return true;
}
