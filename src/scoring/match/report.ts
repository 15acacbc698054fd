import { grades, type Hit } from './hit.ts';
import type { Stretch } from './stand.ts';

/** Gathers the hits of one text. */
export interface Report {
  add(owner: number, off: boolean, stretch: Stretch): void;
  /** By beginning, end, owner; of those that differ only in grade the plainest. */
  hits(): readonly Hit[];
}

/** An empty report. */
export function reportOf(): Report {
  const all: Hit[] = [];

  function add(owner: number, off: boolean, { from, to, grade }: Stretch): void {
    all.push({ owner, from, to, grade: grades[grade] ?? 'mixed', off });
  }

  function hits(): readonly Hit[] {
    // Most come in order and once: then nothing is moved or copied, however many there are.
    if (isInOrder(all)) return all;
    all.sort(compare);
    return all.filter((hit, at) => isOther(all[at - 1], hit));
  }

  return { add, hits };
}

const compare = (a: Hit, b: Hit): number =>
  a.from - b.from ||
  a.to - b.to ||
  a.owner - b.owner ||
  Number(a.off) - Number(b.off) ||
  grades.indexOf(a.grade) - grades.indexOf(b.grade);

/** Whether two hits differ in more than their grade. */
const isOther = (before: Hit | undefined, hit: Hit): boolean =>
  before?.from !== hit.from ||
  before.to !== hit.to ||
  before.owner !== hit.owner ||
  before.off !== hit.off;

function isInOrder(hits: readonly Hit[]): boolean {
  let before: Hit | undefined;
  for (const hit of hits) {
    if (before && (compare(before, hit) > 0 || !isOther(before, hit))) return false;
    before = hit;
  }
  return true;
}
