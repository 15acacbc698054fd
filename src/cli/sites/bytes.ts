import { createReadStream, existsSync } from 'node:fs';
import { typedPath } from '../folders.ts';

/** All bytes of a file, or of standard input (`-`); throws a sentence when there is no such file. */
export async function bytesOf(name: string): Promise<Uint8Array> {
  const path = typedPath(name);
  if (name !== '-' && !existsSync(path)) throw new Error(`there is no file "${name}"`);
  const pieces: Buffer[] = [];
  const stream = name === '-' ? process.stdin : createReadStream(path);
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    pieces.push(Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}
