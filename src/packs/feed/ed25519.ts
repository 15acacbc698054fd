/**
 * Signatures by Ed25519 (RFC 8032): by the browser where it can, else by a small library. Both are held to the same
 * strictness, so that every browser takes and refuses the same feeds.
 */
import { getPublicKeyAsync, Point, signAsync, utils, verifyAsync } from '@noble/ed25519';

/** Bytes of a raw public key, of a secret key (its seed), and of a signature. */
export const keyBytes = 32;
export const signatureBytes = 64;

/** One way to verify. Never rejects for what it is handed. */
type Verify = (signature: Uint8Array, message: Uint8Array, key: Uint8Array) => Promise<boolean>;

const algorithm = 'Ed25519';
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** By the browser. Rejects where it knows no Ed25519. */
export const verifyByBrowser: Verify = async (signature, message, key) => {
  const imported = await crypto.subtle.importKey('raw', own(key), algorithm, false, ['verify']);
  return crypto.subtle.verify(algorithm, imported, own(signature), own(message));
};

/** By the library. */
export const verifyByLibrary: Verify = async (signature, message, key) => {
  try {
    return await verifyAsync(signature, message, key, { zip215: false });
  } catch {
    return false;
  }
};

let chosen: Promise<Verify> | undefined;

/** Asked once: whether the browser can import the base point, which every implementation takes as a key. */
async function choose(): Promise<Verify> {
  try {
    await crypto.subtle.importKey('raw', own(Point.BASE.toBytes()), algorithm, false, ['verify']);
    return verifyByBrowser;
  } catch {
    return verifyByLibrary;
  }
}

/**
 * Whether a key is a point of the curve, written as it must be, with secrets behind it: for a few points anybody can
 * make signatures that fit.
 */
export function isSoundKey(key: Uint8Array): boolean {
  if (key.length !== keyBytes) return false;
  const name = key.join();
  const known = asked.get(name);
  if (known !== undefined) return known;
  if (asked.size >= mostAsked) asked.clear();
  const sound = isSoundPoint(key);
  asked.set(name, sound);
  return sound;
}

/** Keys that were asked of before: to tell costs milliseconds. */
const asked = new Map<string, boolean>();
const mostAsked = 64;

function isSoundPoint(key: Uint8Array): boolean {
  try {
    const point = Point.fromBytes(key, false).assertValidity();
    return !point.isSmallOrder() && point.isTorsionFree();
  } catch {
    return false;
  }
}

/** Whether this key has signed this message. Never rejects; unsound keys have signed nothing. */
export async function verify(
  signature: Uint8Array,
  message: Uint8Array,
  key: Uint8Array,
): Promise<boolean> {
  if (signature.length !== signatureBytes || !isSoundKey(key)) return false;
  const way = await (chosen ??= choose());
  try {
    return await way(signature, message, key);
  } catch {
    return false;
  }
}

/** The signature of a message by a secret key; the same for the same. Rejects where the key is not 32 bytes. */
export const sign = (message: Uint8Array, secret: Uint8Array): Promise<Uint8Array> =>
  signAsync(message, secret);

/** The raw public key of a secret key. */
export const publicKeyOf = (secret: Uint8Array): Promise<Uint8Array> => getPublicKeyAsync(secret);

/** A new secret key. */
export const newSecret = (): Uint8Array => utils.randomSecretKey();
