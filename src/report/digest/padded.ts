/**
 * Bytes as SHA-1 and SHA-256 take them: a one bit, zeros, and the length in bits, to a multiple of 64 bytes (NIST
 * FIPS 180-4, 5.1.1).
 */
export function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(whole.length - 4, (bytes.length << 3) >>> 0);
  return view;
}
