/** What a collection of the test server holds: each object once by identifier and version. */

/** A STIX object as it came. */
export interface Thing {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** An object with when it was added and which version it is (TAXII 2.1, 5.3 and 3.4). */
export interface Held {
  readonly object: Thing;
  readonly added: string;
  readonly version: string;
  readonly specVersion: string;
}

export interface Shelf {
  /** Everything, in the order in which it was added. */
  all(): readonly Held[];
  /** Adds an object; says whether it was held already. */
  add(object: Thing): { readonly version: string; readonly again: boolean };
  remove(taken: (held: Held) => boolean): void;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** An empty shelf; `clock` gives milliseconds since 1970. */
export function makeShelf(clock: () => number): Shelf {
  let shelf: Held[] = [];
  let last = 0;
  /** Each moment is told once: paging goes by it. */
  const moment = (): string => {
    last = Math.max(last + 1, clock() * 1000);
    const whole = new Date(Math.floor(last / 1000)).toISOString();
    return whole.replace('Z', `${String(last % 1000).padStart(3, '0')}Z`);
  };
  return {
    all: () => shelf,
    add(object) {
      const own = text(object['modified']) ?? text(object['created']);
      const same = shelf.find(
        ({ object: { id }, version }) => id === object.id && (own ?? version) === version,
      );
      if (same !== undefined) return { version: same.version, again: true };
      const added = moment();
      const version = own ?? added;
      // STIX 2.0 has no such property on objects.
      const specVersion = text(object['spec_version']) ?? '2.0';
      shelf.push({ object, added, version, specVersion });
      return { version, again: false };
    },
    remove(taken) {
      shelf = shelf.filter((held) => !taken(held));
    },
  };
}
