/** Tells whether an evidence package is as it was made. */
import { sha256 } from '../digest/sha-256.ts';
import { entriesOf, NotAPackage } from './directory.ts';
import { isChain } from './events.ts';
import { isSealed, manifestName, sumsInList, sumsInManifest, sumsName } from './manifest.ts';
import { unpacked } from './unpack.ts';

/** One file that is not as it was. */
export interface Fault {
  readonly name: string;
  readonly what: 'changed' | 'missing' | 'added';
}

/** What was found; whole when there is no fault. */
export interface Verification {
  readonly faults: readonly Fault[];
  /** How many files were checked. */
  readonly files: number;
  /** SHA-256 of the manifest, to be compared with one that was noted earlier; undefined where it is damaged. */
  readonly manifest?: string;
}

const textOf = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? '' : new TextDecoder().decode(bytes);

/** Checks a zip against the sums it holds. Throws `NotAPackage` with a sentence when it is none of ours. */
export function verify(zip: Uint8Array): Verification {
  const contents = new Map(entriesOf(zip).map((entry) => [entry.name, unpacked(zip, entry)]));
  const bySums = sumsInList(textOf(contents.get(sumsName)));
  const byManifest = sumsInManifest(textOf(contents.get(manifestName)));
  if (!byManifest && !bySums?.has(manifestName)) {
    throw new NotAPackage('It holds no manifest of an evidence package.');
  }
  const actual = new Map(
    [...contents].map(([name, bytes]) => [name, bytes && sha256(bytes)] as const),
  );
  const faults = new Map<string, Fault>();
  const fault = (name: string, what: Fault['what']): void => {
    if (!faults.has(name)) faults.set(name, { name, what });
  };
  const due = new Set([
    ...(byManifest?.keys() ?? []),
    ...(bySums?.keys() ?? []),
    manifestName,
    sumsName,
  ]);
  for (const name of due) if (!contents.has(name)) fault(name, 'missing');
  for (const name of contents.keys()) if (!due.has(name)) fault(name, 'added');
  if (!byManifest) fault(manifestName, 'changed');
  if (!bySums) fault(sumsName, 'changed');
  for (const [name, sum] of actual) {
    if (!due.has(name)) continue;
    if (sum === undefined) fault(name, 'changed');
    if (name !== manifestName) {
      for (const blamed of blame(name, sum, byManifest, bySums)) fault(blamed, 'changed');
    }
  }
  const sealed = isSealed(textOf(contents.get(manifestName)));
  if (contents.has(manifestName) && !sealed) fault(manifestName, 'changed');
  if (sealed && bySums?.get(manifestName) !== actual.get(manifestName)) fault(sumsName, 'changed');
  const log = contents.get('events.jsonl');
  if (log && !isChain(textOf(log))) fault('events.jsonl', 'changed');
  const manifest = actual.get(manifestName);
  return {
    faults: [...faults.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    files: contents.size,
    ...(manifest !== undefined && { manifest }),
  };
}

type Sums = ReadonlyMap<string, string> | undefined;

/** Which file is not as it was, where a sum does not fit: the file, or the list that disagrees with the other two. */
function blame(name: string, sum: string | undefined, manifest: Sums, list: Sums): string[] {
  if (name === sumsName) return [];
  const fitsManifest = !manifest || manifest.get(name) === sum;
  const fitsList = !list || list.get(name) === sum;
  if (fitsManifest && fitsList) return [];
  if (fitsManifest && manifest) return [sumsName];
  if (fitsList && list) return [manifestName];
  return [name];
}
