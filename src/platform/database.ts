/** The few lines of IndexedDB we need. Only for our own pages and the background: in a content script the
 * database would be the page's. */
const name = 'lurewatch';
const version = 1;

/** The stores of our database; each record has an `id`. */
export type StoreName = 'reports';

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.addEventListener('upgradeneeded', () => {
    if (!request.result.objectStoreNames.contains('reports')) {
      request.result.createObjectStore('reports', { keyPath: 'id' });
    }
  });
  return done(request);
}

async function within<T>(
  store: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(store, mode);
    const finished = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      const failed = (): void => reject(transaction.error ?? new Error('not kept'));
      transaction.addEventListener('abort', failed);
      transaction.addEventListener('error', failed);
    });
    const [answer] = await Promise.all([done(work(transaction.objectStore(store))), finished]);
    return answer;
  } finally {
    database.close();
  }
}

/** Keeps a record, in place of one with the same id. Rejects when the disk is full or the database denied. */
export async function put(store: StoreName, record: { readonly id: string }): Promise<void> {
  await within(store, 'readwrite', (at) => at.put(record));
}

/** All records of a store. */
export function all(store: StoreName): Promise<readonly unknown[]> {
  return within(store, 'readonly', (at) => at.getAll());
}

/** Deletes a record; nothing happens where there is none. */
export async function remove(store: StoreName, id: string): Promise<void> {
  await within(store, 'readwrite', (at) => at.delete(id));
}

/** Deletes the whole database. */
export async function removeDatabase(): Promise<void> {
  await done(indexedDB.deleteDatabase(name));
}
