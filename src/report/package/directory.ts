/**
 * The directory of a zip, read strictly (PKWARE APPNOTE 6.3): what is unusual is refused, for a package of ours
 * never has it.
 */
import { limits } from './limits.ts';

/** Says in a sentence why a file is no package. */
export class NotAPackage extends Error {}

/** One file as the directory names it. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own heading begins. */
  readonly at: number;
}

const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const endLength = 22;

function refuse(why: string): never {
  throw new NotAPackage(why);
}

function endOf(view: DataView): number {
  // A comment of at most 65,535 bytes may follow.
  const first = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) !== endSign) continue;
    if (at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return refuse('It is no zip, or it is cut off.');
}

/** A name that leads nowhere but into the package. */
function checkedName(name: string): string {
  const odd =
    name === '' ||
    name.length > limits.name ||
    /[^\x20-\x7e]|[\\:*?"<>|]/.test(name) ||
    name
      .replace(/\/$/, '')
      .split('/')
      .some((step) => step === '' || step === '.' || step === '..');
  return odd
    ? refuse(`It holds a file with a name that may lead elsewhere: ${JSON.stringify(name)}.`)
    : name;
}

function entryAt(view: DataView, at: number, end: number): { entry: Entry; next: number } {
  if (at + 46 > end || view.getUint32(at, true) !== entrySign) refuse('Its directory is damaged.');
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const [names, extras, comments] = [28, 30, 32].map((o) => view.getUint16(at + o, true));
  const next = at + 46 + (names ?? 0) + (extras ?? 0) + (comments ?? 0);
  if (next > end) refuse('Its directory is damaged.');
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, names);
  const name = checkedName(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const mode = view.getUint16(at + 40, true);
  if ((flags & 0x2041) !== 0) refuse(`"${name}" is encrypted.`);
  if (method !== 0 && method !== 8) refuse(`"${name}" is packed in a way that is not read here.`);
  if ((mode & 0xf000) === 0xa000) refuse(`"${name}" is a link to another file.`);
  if (unpacked > limits.entry) refuse(`"${name}" is too large.`);
  const entry = { name, method, packed, unpacked, at: view.getUint32(at + 42, true) };
  return { entry, next };
}

/** All entries of a zip in the order of its directory. Throws `NotAPackage` with the reason. */
export function entriesOf(zip: Uint8Array): readonly Entry[] {
  if (zip.length > limits.whole) refuse('It is too large.');
  if (zip.length < endLength) refuse('It is no zip, or it is cut off.');
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  const isSplit = view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count;
  if (isSplit) refuse('It is a part of a zip, or a very large one.');
  if (count > limits.entries)
    refuse(`It holds ${count} files; a package has at most ${limits.entries}.`);
  if (from + view.getUint32(end + 12, true) !== end) refuse('Its directory is damaged.');
  const entries: Entry[] = [];
  for (let at = from; entries.length < count;) {
    const { entry, next } = entryAt(view, at, end);
    entries.push(entry);
    at = next;
  }
  checkTogether(entries, from);
  return entries;
}

function checkTogether(entries: readonly Entry[], directory: number): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size < entries.length) refuse('It holds two files of one name.');
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > limits.unpacked) {
    refuse('It would be too large when unpacked.');
  }
  const inOrder = [...entries].sort((a, b) => a.at - b.at);
  inOrder.forEach(({ name, at, packed }, place) => {
    const next = inOrder[place + 1]?.at ?? directory;
    if (at + 30 + name.length + packed > next) refuse('Its files lie over each other.');
  });
}
