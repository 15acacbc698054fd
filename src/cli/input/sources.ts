import { createReadStream, existsSync, statSync } from 'node:fs';
import { kindOf, type InputKind } from '../../input/kinds.ts';
import { typedPath } from '../folders.ts';

export interface InputSource {
  /** As the person typed it; `-` is standard input. */
  readonly name: string;
  readonly kind: InputKind;
  /** Bytes in all, for the progress; undefined where nobody knows. */
  readonly size: number | undefined;
  /** The whole content, piece by piece, as UTF-8 text; `counted` is told the bytes of each piece. */
  open(counted?: (bytes: number) => void): AsyncGenerator<string>;
}

async function* decoded(
  chunks: AsyncIterable<Buffer | string>,
  counted?: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    counted?.(bytes.length);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

/** A file or standard input, ready to be read; throws a sentence when there is no such file. */
export function sourceOf(name: string, kind: InputKind = kindOf(name)): InputSource {
  if (name === '-') {
    return { name, kind, size: undefined, open: (counted) => decoded(process.stdin, counted) };
  }
  const path = typedPath(name);
  if (!existsSync(path)) throw new Error(`there is no file "${name}"`);
  const stats = statSync(path);
  if (stats.isDirectory()) throw new Error(`"${name}" is a folder; name the files in it`);
  return {
    name,
    kind,
    size: stats.size,
    open: (counted) => decoded(createReadStream(path, { highWaterMark: 1 << 20 }), counted),
  };
}
