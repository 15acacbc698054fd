/** A browser in memory: as much of the extension API as the platform uses. */
import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (fn: Listener) => listeners.add(fn),
    removeListener: (fn: Listener) => listeners.delete(fn),
    emit: (...args: unknown[]) => [...listeners].map((fn) => fn(...(args as never[]))),
    size: () => listeners.size,
  };
}

function area(name: string, onChanged: ReturnType<typeof event>) {
  let data: Record<string, unknown> = {};
  return {
    get: spy(async (key: string) => structuredClone(key in data ? { [key]: data[key] } : {})),
    set: spy(async (entries: Record<string, unknown>) => {
      data = { ...data, ...structuredClone(entries) };
      const changes = Object.entries(entries).map(([key, newValue]) => [key, { newValue }]);
      onChanged.emit(Object.fromEntries(changes), name);
    }),
    remove: spy(async (key: string) => {
      delete data[key];
      onChanged.emit({ [key]: {} }, name);
    }),
    clear: spy(async () => {
      const changes = Object.keys(data).map((key) => [key, {}]);
      data = {};
      onChanged.emit(Object.fromEntries(changes), name);
    }),
    all: () => data,
  };
}

/** A function that remembers how it was called. */
export const spy = <F extends (...args: never[]) => unknown>(fn: F) => vi.fn<F>(fn);

export const ourId = 'lurewatch-test';
export const ourOrigin = 'chrome-extension://lurewatch-test/';

/** What is asked of `permissions`. */
interface Asked {
  readonly origins?: readonly string[];
  readonly data_collection?: readonly string[];
}

/**
 * A new browser with nothing in it. `kinds`: the kinds of data that its manifest says may be asked about, as Firefox's
 * does; a browser without any knows no such question.
 */
export function makeBrowser(kinds: readonly string[] = []) {
  const onChanged = event();
  const onMessage = event();
  const granted = new Set<string>();
  const allowed = new Set<string>();
  const known = <A extends Asked>(asked: A): A => {
    if (asked.data_collection !== undefined && kinds.length === 0)
      throw new TypeError("Unexpected property: 'data_collection'.");
    for (const one of asked.data_collection ?? [])
      if (!kinds.includes(one)) throw new Error(`${one} was not declared in the manifest`);
    return asked;
  };
  const onAdded = event();
  const onRemoved = event();
  let scripts: { id: string; matches: string[]; js: string[] }[] = [];
  const heard = async (message: unknown, sender: object): Promise<unknown> => {
    const answer = onMessage
      .emit(structuredClone(message), sender)
      .find((one) => one !== undefined);
    if (answer === undefined) throw new Error('Could not establish connection.');
    return answer;
  };
  return {
    runtime: {
      id: ourId,
      getURL: (path: string) => ourOrigin + path,
      getManifest: spy(() => ({
        version: '1.2.3',
        permissions: ['storage', 'activeTab'],
        host_permissions: ['https://*.indeed.com/*', 'https://www.linkedin.com/*'],
        optional_host_permissions: [
          'https://www.facebook.com/*',
          'https://m.facebook.com/*',
          'https://web.telegram.org/*',
        ],
        ...(kinds.length > 0 && {
          browser_specific_settings: {
            gecko: { data_collection_permissions: { required: ['none'], optional: kinds } },
          },
        }),
      })),
      getPlatformInfo: spy(async () => ({ os: 'linux' })),
      onMessage,
      onInstalled: event(),
      onStartup: event(),
      sendMessage: spy((message: unknown) =>
        heard(message, { id: ourId, url: `${ourOrigin}src/popup/index.html` }),
      ),
      heard,
    },
    storage: { local: area('local', onChanged), session: area('session', onChanged), onChanged },
    tabs: {
      create: spy(async (_tab: { url: string }) => ({ id: 9 })),
      query: spy(
        async (_asked: {
          readonly currentWindow?: boolean;
        }): Promise<{ id: number; url: string; incognito?: boolean }[]> => [
          { id: 7, url: 'https://www.linkedin.com/jobs' },
        ],
      ),
      sendMessage: spy(async (_tab: number, _message: object): Promise<unknown> => ({})),
    },
    scripting: {
      executeScript: spy(async (_script: { readonly files?: readonly string[] }) => []),
      getRegisteredContentScripts: spy(async () => scripts),
      registerContentScripts: spy(async (added: typeof scripts) => {
        scripts = [...scripts, ...added];
      }),
      unregisterContentScripts: spy(async ({ ids }: { ids: string[] }) => {
        scripts = scripts.filter(({ id }) => !ids.includes(id));
      }),
      registered: () => scripts,
    },
    permissions: {
      contains: spy(async (asked: Asked) => {
        const { origins = [], data_collection: data = [] } = known(asked);
        return origins.every((one) => granted.has(one)) && data.every((one) => allowed.has(one));
      }),
      getAll: spy(async () => ({
        permissions: [],
        origins: [...granted],
        ...(kinds.length > 0 && { data_collection: [...allowed] }),
      })),
      request: spy(async (asked: Asked) => {
        const { origins = [], data_collection: data = [] } = known(asked);
        for (const one of origins) granted.add(one);
        for (const one of data) allowed.add(one);
        onAdded.emit(asked);
        return true;
      }),
      remove: spy(async (asked: Asked) => {
        const { origins = [], data_collection: data = [] } = known(asked);
        for (const one of origins) granted.delete(one);
        for (const one of data) allowed.delete(one);
        onRemoved.emit(asked);
        return true;
      }),
      onAdded,
      onRemoved,
    },
    action: {
      setTitle: spy(async () => {}),
      setBadgeText: spy(async (_what: { readonly tabId?: number; readonly text: string }) => {}),
      getBadgeText: spy(async (_where: { readonly tabId?: number }) => ''),
      setBadgeBackgroundColor: spy(async () => {}),
      setBadgeTextColor: spy(async () => {}),
    },
    alarms: {
      onAlarm: event(),
      get: spy(async () => undefined),
      create: spy(async (_name: string, _when: object) => {}),
      clear: spy(async (_name: string) => true),
    },
    contextMenus: {
      removeAll: spy(async () => {}),
      create: spy((_entry: object) => 1),
      onClicked: event(),
    },
    commands: {
      onCommand: event(),
      getAll: spy(async () => [
        { name: '_execute_action', shortcut: '' },
        { name: 'read-page', shortcut: 'Alt+Shift+L' },
        { name: 'report-page', shortcut: '' },
        { name: 'pause', shortcut: 'Alt+Shift+J' },
      ]),
    },
    extension: { inIncognitoContext: false },
    i18n: { getUILanguage: () => 'en-US' },
  };
}

export type FakeBrowser = ReturnType<typeof makeBrowser>;
