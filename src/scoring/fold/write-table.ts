import { toBase64 } from '../bytes.ts';
import { classes } from './classes.ts';
import { isSyllable } from './hangul.ts';
import type { Specification } from './specification.ts';
import { flag, lastNarrow, leafSize, type FoldTableData } from './table.ts';

const anchored = /^[\p{Sc}@:/+＠：／＋]$/u;
/** Planes 3 and 14 hold the last characters of Unicode; the planes between are empty. */
const planes = [1, 2, 3, 14];

/** Writes the specification down. Takes about half a second. */
export function encodeFold(specification: Specification): FoldTableData {
  const runs: number[] = [];
  const leaves: number[] = [];
  const long: string[] = [];
  for (let code = 0; code < 0x10000; code += 1) {
    if (code % leafSize === 0) leaves.push(runs.length / 3);
    const { symbols, class: kind, between } = specification.codePoint(code);
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    const many = symbols.length > 1;
    if ((many && !isSyllable(code)) || between) long.push(String.fromCharCode(code, ...symbols));
    const slow = many || between || surrogate;
    const anchor =
      kind === classes.digit || (!surrogate && anchored.test(String.fromCharCode(code)));
    const flags = (kind << 1) | (slow ? flag.slow : 0) | (anchor ? flag.anchor : 0);
    addUnit(runs, code % leafSize === 0, slow ? 0 : (symbols[0] ?? 0), flags);
  }
  const astral: [number, number, number][] = [];
  for (const plane of planes) {
    for (let code = plane * 0x10000; code < (plane + 1) * 0x10000; code += 1) {
      const { symbols, class: kind } = specification.codePoint(code);
      const itself = String.fromCodePoint(code);
      const folded = String.fromCharCode(...symbols);
      if (folded !== '' && folded !== itself) long.push(itself + folded);
      if (kind !== 0) addAstral(astral, code, kind);
    }
  }
  return {
    units: toBase64(new Uint8Array(new Uint16Array(runs).buffer)),
    leaves: toBase64(new Uint8Array(new Uint16Array(leaves).buffer)),
    long: long.join(' '),
    astral,
  };
}

/** Adds a unit to the last run where it goes on in its step, else (or where a leaf begins) begins a run. */
function addUnit(runs: number[], anew: boolean, symbol: number, flags: number): void {
  const at = runs.length - 3;
  const length = runs[at] ?? 0;
  const first = runs[at + 1] ?? 0;
  const how = runs[at + 2] ?? 0;
  const step = length === 1 ? symbol - first : how & 1;
  const sameWidth = first > lastNarrow === symbol > lastNarrow && first > 0 === symbol > 0;
  const goesOn = !anew && length > 0 && how >> 1 === flags >> 1 && sameWidth;
  if (goesOn && (step === 0 || step === 1) && symbol === first + length * step) {
    runs[at] = length + 1;
    runs[at + 2] = flags | step;
  } else runs.push(1, symbol, flags);
}

function addAstral(astral: [number, number, number][], code: number, kind: number): void {
  const last = astral.at(-1);
  if (last?.[1] === code - 1 && last[2] === kind) last[1] = code;
  else astral.push([code, code, kind]);
}
