import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { newSecret } from '../../packs/feed/ed25519.ts';
import { WrongUsage } from '../arguments.ts';
import { typedPath } from '../folders.ts';

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410, section 7). */
const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const [begin, end] = ['-----BEGIN PRIVATE KEY-----', '-----END PRIVATE KEY-----'];

/** A secret key as a PEM file has it, as other tools write and read it. */
const pemOf = (secret: Uint8Array): string =>
  `${begin}\n${Buffer.concat([prefix, secret]).toString('base64')}\n${end}\n`;

function secretIn(pem: string): Uint8Array | undefined {
  const [, body] = pem.split(/-----(?:BEGIN|END) PRIVATE KEY-----/u);
  const bytes = Buffer.from(body ?? '', 'base64');
  const isKey = bytes.length === prefix.length + 32 && bytes.subarray(0, 16).equals(prefix);
  return isKey ? Uint8Array.from(bytes.subarray(prefix.length)) : undefined;
}

/** The secret key in a PEM file that a person named. */
export function readSecret(file: string): Uint8Array {
  if (!existsSync(typedPath(file)))
    throw new WrongUsage(`packs sign: there is no key "${file}"; --new-key ${file} makes one.`);
  const secret = secretIn(readFileSync(typedPath(file), 'utf8'));
  if (secret) return secret;
  throw new WrongUsage(
    `packs sign: "${file}" holds no Ed25519 secret key: it must be a PEM file that begins with ${begin}, not encrypted.`,
  );
}

/** A new secret key for a file that is not there yet; nothing is written. */
export function secretFor(file: string): Uint8Array {
  if (existsSync(typedPath(file)))
    throw new WrongUsage(`packs sign: "${file}" exists: name it as --key, or choose another name.`);
  return newSecret();
}

/** Writes a secret key where nobody else of this machine can read it. */
export function writeSecret(file: string, secret: Uint8Array): void {
  writeFileSync(typedPath(file), pemOf(secret), { mode: 0o600, flag: 'wx' });
}
