/** The content of one file of a zip. */
import { Inflate } from 'fflate';
import type { Entry } from './directory.ts';

const headSign = 0x04034b50;
/** Packed bytes that are unpacked at a time; each may become a thousand, and then the size is looked at. */
const step = 16_384;

/** The bytes of an entry; undefined when they are damaged, or are not what the directory says. */
export function unpacked(zip: Uint8Array, entry: Entry): Uint8Array | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const { at } = entry;
  if (at + 30 > zip.length || view.getUint32(at, true) !== headSign) return undefined;
  const named = view.getUint16(at + 26, true);
  const head = zip.subarray(at + 30, at + 30 + named);
  if (String.fromCharCode(...head) !== entry.name) return undefined;
  const from = at + 30 + named + view.getUint16(at + 28, true);
  if (from + entry.packed > zip.length) return undefined;
  const packed = zip.subarray(from, from + entry.packed);
  if (entry.method === 0) return entry.packed === entry.unpacked ? packed : undefined;
  return inflated(packed, entry.unpacked);
}

function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  const whole = new Uint8Array(size);
  const so = { far: 0 };
  const inflate = new Inflate((part) => {
    if (so.far + part.length <= size) whole.set(part, so.far);
    so.far += part.length;
  });
  try {
    for (let at = 0; at < packed.length && so.far <= size; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    return undefined;
  }
  return so.far === size ? whole : undefined;
}
