/** The few lines of IndexedDB we need. Only for our own pages and the background: in a content script the
 * database would be the page's. */
const name = 'lurewatch';
/** Grows with each new store: older databases get what they lack when they are opened. */
const version = 4;

/** The stores of our database; each record has an `id`. */
const stores = ['reports', 'outbox', 'organisations', 'drafts', 'packs', 'feeds', 'asset'] as const;
export type StoreName = (typeof stores)[number];

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
}

async function open(): Promise<IDBDatabase> {
  try {
    return await openAs(version);
  } catch (error) {
    // A later version of ours was here before: it has our stores too, and what it added is left alone.
    if (error instanceof DOMException && error.name === 'VersionError') return openAs(undefined);
    throw error;
  }
}

async function openAs(asked: number | undefined): Promise<IDBDatabase> {
  const request = indexedDB.open(name, asked);
  request.addEventListener('upgradeneeded', () => {
    const there = request.result.objectStoreNames;
    for (const store of stores.filter((one) => !there.contains(one))) {
      request.result.createObjectStore(store, { keyPath: 'id' });
    }
  });
  return done(request);
}

/** Resolves when what was written is on the disk, as far as the browser can see to it, not merely handed to the system. */
async function within<T>(
  store: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(store, mode, { durability: 'strict' });
    const finished = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      const failed = (): void => reject(transaction.error ?? new Error('not kept'));
      transaction.addEventListener('abort', failed);
      transaction.addEventListener('error', failed);
    });
    const [answer] = await Promise.all([work(transaction.objectStore(store)), finished]);
    return answer;
  } finally {
    database.close();
  }
}

/** Keeps a record, in place of one with the same id. Rejects when the disk is full or the database denied. */
export async function put(store: StoreName, record: { readonly id: string }): Promise<void> {
  await within(store, 'readwrite', (at) => done(at.put(record)));
}

async function isThere(): Promise<boolean> {
  return (await indexedDB.databases()).some((one) => one.name === name);
}

/** Whether a later version of ours has been here: what it keeps in a way that we do not know is left alone. */
export async function isLaterDatabase(): Promise<boolean> {
  const there = (await indexedDB.databases()).find((one) => one.name === name);
  return (there?.version ?? 0) > version;
}

/** All records of a store. A look alone makes no database. */
export async function all(store: StoreName): Promise<readonly unknown[]> {
  if (!(await isThere())) return [];
  return within(store, 'readonly', (at) => done(at.getAll()));
}

/** One record; undefined where there is none. A look alone makes no database. */
export async function one(store: StoreName, id: string): Promise<unknown> {
  if (!(await isThere())) return undefined;
  return within(store, 'readonly', (at) => done<unknown>(at.get(id)));
}

/** The ids of all records of a store. A look alone makes no database. */
export async function keys(store: StoreName): Promise<readonly string[]> {
  if (!(await isThere())) return [];
  return within(store, 'readonly', async (at) => (await done(at.getAllKeys())).map(String));
}

/**
 * Changes one record with nobody in between: `how` gets what is there and gives what is to be, undefined for nothing.
 * Gives what is there then.
 */
export async function change<T extends { readonly id: string }>(
  store: StoreName,
  id: string,
  how: (before: T | undefined) => T | undefined,
): Promise<T | undefined> {
  // What was forgotten meanwhile is not made anew to find that nothing is there.
  if (how(undefined) === undefined && !(await isThere())) return undefined;
  return within(store, 'readwrite', async (at) => {
    const after = how((await done<unknown>(at.get(id))) as T | undefined);
    await (after === undefined ? done(at.delete(id)) : done(at.put(after)));
    return after;
  });
}

/** Deletes a record; nothing happens where there is none. */
export async function remove(store: StoreName, id: string): Promise<void> {
  await within(store, 'readwrite', (at) => done(at.delete(id)));
}

/** Deletes the whole database. */
export async function removeDatabase(): Promise<void> {
  await done(indexedDB.deleteDatabase(name));
}
