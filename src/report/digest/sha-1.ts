/**
 * SHA-1 in plain script, for name-based identifiers (RFC 9562, 5.5) and nothing else: it protects nothing.
 * Source of the algorithm and its constants: NIST FIPS 180-4 (August 2015), 4.1.1, 4.2.1, 5.3.1, 6.1.
 */
import { padded } from './padded.ts';

const turn = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

function mixed(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) ^ (~b & d)) + 0x5a827999;
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (t < 60) return ((b & c) ^ (b & d) ^ (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function block(state: Uint32Array, view: DataView, from: number): void {
  const w = new Uint32Array(80);
  const word = (at: number): number => w[at] ?? 0;
  for (let t = 0; t < 80; t++) {
    w[t] =
      t < 16
        ? view.getUint32(from + t * 4)
        : turn(word(t - 3) ^ word(t - 8) ^ word(t - 14) ^ word(t - 16), 1);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let t = 0; t < 80; t++) {
    const next = (turn(a, 5) + mixed(t, b, c, d) + e + word(t)) | 0;
    [a, b, c, d, e] = [next, a, turn(b, 30), c, d];
  }
  [a, b, c, d, e].forEach((value, at) => (state[at] = (state[at] ?? 0) + value));
}

/** The SHA-1 of bytes: 20 bytes. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes);
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  for (let from = 0; from < view.byteLength; from += 64) block(state, view, from);
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, at) => digest.setUint32(at * 4, word));
  return new Uint8Array(digest.buffer);
}
