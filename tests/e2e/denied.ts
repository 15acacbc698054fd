import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a browser denies us: all that could be kept and read, or only what could be written, as a full disk does. */
export type Denied = 'everything' | 'writing';

/** Runs before all of ours: what is kept is refused, here and in no build of ours. */
const prelude = (denied: Denied): string => `(() => {
  const refuse = () => { throw new DOMException('refused by the test', 'QuotaExceededError'); };
  const areas = [globalThis.browser, globalThis.chrome].flatMap((api) => api?.storage?.local ?? []);
  for (const area of areas)
    for (const name of ${denied === 'everything' ? `['get', 'set', 'remove', 'clear']` : `['set', 'remove', 'clear']`})
      Object.defineProperty(area, name, { value: refuse, configurable: true, writable: true });
  ${
    denied === 'everything'
      ? `Object.defineProperty(globalThis, 'indexedDB', {
    value: { open: refuse, deleteDatabase: refuse, databases: async () => refuse() },
    configurable: true,
  });`
      : `const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (stores, mode, ...more) {
    return mode === 'readwrite' ? refuse() : transaction.call(this, stores, mode, ...more);
  };`
  }
  if (globalThis.document) document.documentElement.dataset.denied =
    String(areas.length > 0 && areas.every(({ set }) => set === refuse));
})();
`;

/** Has a copy of the built extension refused what it wants to keep: in tabs, in the background, and in our own pages. */
export function deny(folder: string, denied: Denied): void {
  const before = (file: string, text: string): void => {
    const path = join(folder, file);
    writeFileSync(path, text + readFileSync(path, 'utf8'));
  };
  writeFileSync(join(folder, 'denied.js'), prelude(denied));
  before('service-worker-loader.js', `import './denied.js';\n`);
  before(join('src', 'content', 'reader.js'), prelude(denied));
  for (const page of ['popup/index', 'settings/index', 'help/check', 'help/report']) {
    const path = join(folder, 'src', `${page}.html`);
    const html = readFileSync(path, 'utf8');
    writeFileSync(path, html.replace('<script', '<script src="/denied.js"></script><script'));
  }
}
