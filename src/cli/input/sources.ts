import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { typedPath } from '../folders.ts';

export const inputKinds = ['jsonl', 'csv', 'text', 'html'] as const;
export type InputKind = (typeof inputKinds)[number];

export interface InputSource {
  /** As the person typed it; `-` is standard input. */
  readonly name: string;
  readonly kind: InputKind;
  /** Bytes in all, for the progress; undefined where nobody knows. */
  readonly size: number | undefined;
  /** The whole content, piece by piece, as UTF-8 text; `counted` is told the bytes of each piece. */
  open(counted?: (bytes: number) => void): AsyncGenerator<string>;
}

const kindOfEnding: Readonly<Record<string, InputKind>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'jsonl',
  '.csv': 'csv',
  '.txt': 'text',
  '.md': 'text',
  '.htm': 'html',
  '.html': 'html',
};

/** What a name says of its content; standard input and unknown endings are JSON lines. */
export const kindOf = (name: string): InputKind =>
  kindOfEnding[extname(name).toLowerCase()] ?? 'jsonl';

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

/** The whole of a source as one text. */
export async function allOf(source: InputSource): Promise<string> {
  let text = '';
  for await (const piece of source.open()) text += piece;
  return text.replace(/^\uFEFF/u, '');
}
