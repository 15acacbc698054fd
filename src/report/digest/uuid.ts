import { sha1 } from './sha-1.ts';

/** The namespace of what only Lurewatch names: a random UUID, chosen once and fixed for ever. */
export const ownNamespace = 'b6b1c1a7-6a0e-4b5e-9a53-0d8a4f0c7e21';

const bytesOf = (uuid: string): readonly number[] =>
  Array.from(uuid.replaceAll('-', '').matchAll(/../g), ([pair]) => parseInt(pair, 16));

/** The name-based UUID (version 5, RFC 9562) of a name in a namespace: the same for ever. */
export function uuid5(namespace: string, name: string): string {
  const digest = sha1(Uint8Array.of(...bytesOf(namespace), ...new TextEncoder().encode(name)));
  const own = digest.slice(0, 16);
  own[6] = ((own[6] ?? 0) & 0x0f) | 0x50;
  own[8] = ((own[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(own, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
