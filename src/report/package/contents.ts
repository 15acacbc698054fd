import { entriesOf } from './directory.ts';
import { unpacked } from './unpack.ts';

/** A file of a package as a person can look at it. */
export interface ShownFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Its words; undefined for a picture. */
  readonly text?: string;
}

/** What a package holds, read back from its bytes, so that what is shown is what leaves. */
export function contentsOf(zip: Uint8Array): readonly ShownFile[] {
  return entriesOf(zip).map((entry) => {
    const bytes = unpacked(zip, entry) ?? new Uint8Array();
    const isText = !entry.name.endsWith('.png');
    return {
      name: entry.name,
      size: bytes.length,
      ...(isText && { text: new TextDecoder().decode(bytes) }),
    };
  });
}
