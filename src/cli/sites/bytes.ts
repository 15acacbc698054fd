import { createReadStream, existsSync } from 'node:fs';
import { typedPath } from '../folders.ts';

/** All bytes of a file, or of standard input (`-`); throws a sentence when there is no such file. */
export async function bytesOf(name: string): Promise<Uint8Array> {
  const path = typedPath(name);
  if (name !== '-' && !existsSync(path)) throw new Error(`there is no file "${name}"`);
  const pieces: Buffer[] = [];
  const stream = name === '-' ? process.stdin : createReadStream(path);
  for await (const piece of stream) {
    pieces.push(typeof piece === 'string' ? Buffer.from(piece) : (piece as Buffer));
  }
  return Buffer.concat(pieces);
}
