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
    get: vi.fn(async (key: string) => structuredClone(key in data ? { [key]: data[key] } : {})),
    set: vi.fn(async (entries: Record<string, unknown>) => {
      data = { ...data, ...structuredClone(entries) };
      const changes = Object.entries(entries).map(([key, newValue]) => [key, { newValue }]);
      onChanged.emit(Object.fromEntries(changes), name);
    }),
    remove: vi.fn(async (key: string) => {
      delete data[key];
      onChanged.emit({ [key]: {} }, name);
    }),
    clear: vi.fn(async () => {
      const changes = Object.keys(data).map((key) => [key, {}]);
      data = {};
      onChanged.emit(Object.fromEntries(changes), name);
    }),
    all: () => data,
  };
}

export const ourId = 'lurewatch-test';
export const ourOrigin = 'chrome-extension://lurewatch-test/';

/** A new browser with nothing in it. */
export function makeBrowser() {
  const onChanged = event();
  const onMessage = event();
  const granted = new Set<string>();
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
      getManifest: vi.fn(() => ({
        version: '1.2.3',
        permissions: ['storage', 'activeTab'],
        host_permissions: ['https://*.indeed.com/*', 'https://www.linkedin.com/*'],
        optional_host_permissions: [
          'https://www.facebook.com/*',
          'https://m.facebook.com/*',
          'https://web.telegram.org/*',
        ],
      })),
      onMessage,
      onInstalled: event(),
      onStartup: event(),
      sendMessage: vi.fn((message: unknown) =>
        heard(message, { id: ourId, url: `${ourOrigin}src/popup/index.html` }),
      ),
      heard,
    },
    storage: { local: area('local', onChanged), session: area('session', onChanged), onChanged },
    tabs: {
      create: vi.fn(async (_tab: { url: string }) => ({ id: 9 })),
      query: vi.fn(async () => [{ id: 7, url: 'https://www.linkedin.com/jobs' }]),
      sendMessage: vi.fn(async (_tab: number, _message: object): Promise<unknown> => ({})),
    },
    scripting: {
      executeScript: vi.fn(async (_script: object) => []),
      getRegisteredContentScripts: vi.fn(async () => scripts),
      registerContentScripts: vi.fn(async (added: typeof scripts) => {
        scripts = [...scripts, ...added];
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        scripts = scripts.filter(({ id }) => !ids.includes(id));
      }),
      registered: () => scripts,
    },
    permissions: {
      contains: vi.fn(async ({ origins }: { origins: string[] }) =>
        origins.every((one) => granted.has(one)),
      ),
      request: vi.fn(async ({ origins }: { origins: string[] }) => {
        for (const one of origins) granted.add(one);
        onAdded.emit({ origins });
        return true;
      }),
      remove: vi.fn(async ({ origins }: { origins: string[] }) => {
        for (const one of origins) granted.delete(one);
        onRemoved.emit({ origins });
        return true;
      }),
      onAdded,
      onRemoved,
    },
    action: {
      setTitle: vi.fn(async () => {}),
      setBadgeText: vi.fn(async () => {}),
      setBadgeBackgroundColor: vi.fn(async () => {}),
      setBadgeTextColor: vi.fn(async () => {}),
    },
    alarms: { onAlarm: event(), get: vi.fn(async () => undefined), create: vi.fn(async () => {}) },
    contextMenus: { removeAll: vi.fn(async () => {}), create: vi.fn(), onClicked: event() },
    commands: { onCommand: event() },
    i18n: { getUILanguage: () => 'en-US' },
  };
}

export type FakeBrowser = ReturnType<typeof makeBrowser>;
