import type { Chance } from './chance.ts';

const pieces = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\\u0000',
  '\u202e',
  '1e999',
  'null',
  '-',
  ' ',
] as const;

function spliced(bytes: Uint8Array, from: number, count: number, put: Uint8Array): Uint8Array {
  const next = new Uint8Array(Math.max(0, bytes.length - count) + put.length);
  next.set(bytes.subarray(0, from));
  next.set(put, from);
  next.set(bytes.subarray(from + count), from + put.length);
  return next;
}

/** Bytes with one to three of them flipped, taken out, put in, doubled, or cut off. */
export function changedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let changed = bytes;
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    const at = chance.below(changed.length + 1);
    const few = Math.min(chance.below(12) + 1, changed.length - at);
    const ways = [
      () => spliced(changed, at, Math.min(1, few), Uint8Array.of(chance.below(256))),
      () => changed.map((byte, place) => (place === at ? byte ^ (1 << chance.below(8)) : byte)),
      () => spliced(changed, at, few, new Uint8Array()),
      () => spliced(changed, at, 0, Buffer.from(chance.of(pieces))),
      () => spliced(changed, at, 0, changed.subarray(at, at + few)),
      () => changed.subarray(0, at),
      () => spliced(changed, changed.length, 0, Uint8Array.of(32)),
    ] as const;
    changed = chance.of(ways)();
  }
  return changed;
}
