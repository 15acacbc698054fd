import { zipSync, type Zippable } from 'fflate';

/** A file of a zip, under its path with forward slashes. */
export interface ZipFile {
  readonly bytes: Uint8Array;
  readonly executable?: boolean;
}

/**
 * The first day that a zip can name, and a little more: a zip holds the local time of who made it, so that the hour is
 * told to each machine as its own.
 */
const always = (): Date => new Date(1980, 0, 2, 12);
const unix = 3;
const rights = { plain: 0o100644, executable: 0o100755 };

/** A zip that has the same bytes for the same files, whatever the machine, its clock, or the order they come in. */
export function zipOf(files: ReadonlyMap<string, ZipFile>): Uint8Array {
  const entries = [...files].sort(([a], [b]) => Number(a > b) - Number(a < b));
  const zippable: Zippable = {};
  for (const [path, { bytes, executable }] of entries) {
    const mode = executable === true ? rights.executable : rights.plain;
    zippable[path] = [bytes, { os: unix, attrs: mode << 16, mtime: always(), level: 9 }];
  }
  return zipSync(zippable);
}
