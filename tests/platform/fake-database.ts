/** Our database in memory: what database.ts gives, one change after the other, and records that are copies. */
interface Row {
  readonly id: string;
}

/** A new database with nothing in it. `log` tells each write as it comes. */
export function makeDatabase() {
  const stores = new Map<string, Map<string, unknown>>();
  const log: unknown[] = [];
  let full = false;
  const at = (store: string): Map<string, unknown> => {
    const rows = stores.get(store) ?? new Map<string, unknown>();
    stores.set(store, rows);
    return rows;
  };
  const write = (store: string, id: string, row: unknown): void => {
    if (full) throw new Error('not kept');
    log.push(structuredClone(row));
    if (row === undefined) at(store).delete(id);
    else at(store).set(id, structuredClone(row));
  };
  return {
    log,
    /** Says that the disk is full. */
    fill: (now: boolean) => void (full = now),
    put: async (store: string, row: Row) => write(store, row.id, row),
    all: async (store: string) => [...at(store).values()].map((row) => structuredClone(row)),
    one: async (store: string, id: string) => structuredClone(at(store).get(id)),
    keys: async (store: string) => [...at(store).keys()],
    remove: async (store: string, id: string) => write(store, id, undefined),
    change: async (store: string, id: string, how: (before: unknown) => Row | undefined) => {
      const after = how(structuredClone(at(store).get(id)));
      write(store, id, after);
      return after;
    },
    isLaterDatabase: async () => false,
    removeDatabase: async () => stores.clear(),
  };
}
