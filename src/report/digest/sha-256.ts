/**
 * SHA-256 in plain script. `crypto.subtle` does not exist on pages served over http,
 * and there too a dismissed listing must stay dismissed; and it makes everyone who asks wait.
 * Source of the algorithm and its constants: NIST FIPS 180-4 (August 2015), 4.2.2, 5.3.3, 6.2.
 */
import { bytesOf } from '../bytes.ts';
import { padded } from './padded.ts';

const constants = new Uint32Array(64);
const start = new Uint32Array(8);

function isPrime(n: number): boolean {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}
// First 32 bits of the fractional parts of the roots of the first primes, as the standard defines them.
for (let n = 2, at = 0; at < 64; n++) {
  if (!isPrime(n)) continue;
  const fraction = (root: number): number => ((root % 1) * 2 ** 32) >>> 0;
  if (at < 8) start[at] = fraction(Math.sqrt(n));
  constants[at++] = fraction(Math.cbrt(n));
}

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

function block(state: Uint32Array, view: DataView, from: number): void {
  const w = new Uint32Array(64);
  const word = (at: number): number => w[at] ?? 0;
  for (let t = 0; t < 16; t++) w[t] = view.getUint32(from + t * 4);
  for (let t = 16; t < 64; t++) {
    const a = word(t - 15);
    const b = word(t - 2);
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    w[t] = word(t - 16) + s0 + word(t - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + big1 + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + word(t)) | 0;
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t2 = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, at) => (state[at] = (state[at] ?? 0) + value));
}

/** The SHA-256 of bytes, or of a text's UTF-8 bytes, as 64 hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  const view = padded(bytesOf(content));
  const state = Uint32Array.from(start);
  for (let from = 0; from < view.byteLength; from += 64) block(state, view, from);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}
