/** The list of a package's files with their sums. */
import { sha256 } from '../digest/sha-256.ts';
import type { Report } from '../report.ts';
import { doesNotProve, proves } from './claims.ts';

export const manifestName = 'manifest.json';
export const sumsName = 'SHA256SUMS';
export const manifestKind = 'lurewatch-evidence-package';

/** A file of a package, before and after packing. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The manifest of these files, as it stands in the package. */
export function manifestOf(report: Report, files: readonly PackedFile[]): string {
  const manifest = {
    kind: manifestKind,
    version: 1,
    made: report.time,
    clock: 'of the device, confirmed by nobody',
    ...(report.ad && { address: report.ad.url, site: report.ad.site }),
    ...(report.packs && { rules: report.packs }),
    picture: files.some(({ name }) => name === 'picture.png') ? 'picture.png' : 'no picture',
    files: files.map(({ name, bytes }) => ({
      name,
      bytes: bytes.length,
      sha256: sha256(bytes),
      time: report.time,
    })),
    proves,
    doesNotProve,
    seal: '',
  };
  const unsealed = `${JSON.stringify(manifest, undefined, 2)}\n`;
  return unsealed.replace(noSeal, () => `"seal": "${sha256(unsealed)}"`);
}

/** The seal stands last, so that no words of others come before it that look like it. */
const noSeal = /"seal": ""(?=\s*\}\s*$)/;
const anySeal = /"seal": "([\da-f]{64})"(?=\s*\}\s*$)/;

/** Whether a manifest is as it was sealed: tells a changed manifest from a changed list of sums. */
export const isSealed = (text: string): boolean =>
  anySeal.exec(text)?.[1] === sha256(text.replace(anySeal, '"seal": ""'));

/** The sums in the form that `sha256sum -c` reads. */
export const sumsOf = (files: readonly PackedFile[]): string =>
  files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');

/** The sums by name that a manifest lists; undefined when it is no manifest of ours. */
export function sumsInManifest(text: string): ReadonlyMap<string, string> | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(read) || read['kind'] !== manifestKind) return undefined;
  const files = read['files'];
  if (!Array.isArray(files)) return undefined;
  const pairs = files.map((one): readonly [string, string] | undefined => {
    const { name, sha256: sum } = isRecord(one) ? one : {};
    return typeof name === 'string' && typeof sum === 'string' ? [name, sum] : undefined;
  });
  return pairs.every((pair) => pair !== undefined) ? new Map(pairs) : undefined;
}

/** The sums by name in the form of `sha256sum`; undefined when a line is none. */
export function sumsInList(text: string): ReadonlyMap<string, string> | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const pairs = lines.map((line) => /^([\da-f]{64}) [ *](.+)$/.exec(line));
  if (pairs.length === 0 || pairs.some((pair) => pair === null)) return undefined;
  return new Map(pairs.map((pair) => [pair?.[2] ?? '', pair?.[1] ?? '']));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
