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
    if (all.length < 2) return all;
    all.sort(
      (a, b) =>
        a.from - b.from ||
        a.to - b.to ||
        a.owner - b.owner ||
        Number(a.off) - Number(b.off) ||
        grades.indexOf(a.grade) - grades.indexOf(b.grade),
    );
    return all.filter((hit, at) => {
      const before = all[at - 1];
      return (
        before?.from !== hit.from ||
        before.to !== hit.to ||
        before.owner !== hit.owner ||
        before.off !== hit.off
      );
    });
  }

  return { add, hits };
}
