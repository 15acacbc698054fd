import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { homedir } from 'node:os';

/** `chrome` stands for every browser made from Chromium. */
export type BrowserKind = 'chrome' | 'firefox';

const namesOnPath: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const onMac: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox'],
};

const onWindows: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/** The setting by which a person names the browser to use. */
export const settingOf = { chrome: 'LUREWATCH_CHROME', firefox: 'LUREWATCH_FIREFOX' } as const;

function placesOf(kind: BrowserKind): readonly string[] {
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return roots.flatMap((root) => {
      const folder = process.env[root];
      return folder ? onWindows[kind].map((path) => join(folder, path)) : [];
    });
  }
  if (process.platform === 'darwin') {
    return onMac[kind].flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', app === 'Firefox' ? 'firefox' : app),
      ),
    );
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return namesOnPath[kind].flatMap((name) =>
    [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)),
  );
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program of a browser that is installed, the one named by the setting first; undefined where there is none. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const named = process.env[settingOf[kind]];
  return [...(named ? [named] : []), ...placesOf(kind)].find(canRun);
}
