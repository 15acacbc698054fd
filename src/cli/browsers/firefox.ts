import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChildProcess } from 'node:child_process';
import type { Browser, LaunchAsked, Page } from './browser.ts';
import { endChild, startChild } from './children.ts';
import { firefoxChrome } from './firefox-chrome.ts';
import { firefoxPage, valueOf } from './firefox-page.ts';
import { makeProfile } from './firefox-profile.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { startProxy } from './proxy.ts';
import { removeFolder, temporaryFolder } from './temporary.ts';

const patience = 60_000;

const portFile = (profile: string): string => join(profile, 'MarionetteActivePort');

/** Waits for the port that Firefox writes into its profile once it listens. */
async function portOf(profile: string, child: ChildProcess): Promise<number> {
  const file = portFile(profile);
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}.`);
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await pause(50);
  }
  throw new Error('Firefox did not open its remote port within a minute.');
}

async function openSession(marionette: Marionette): Promise<string> {
  const session = (await marionette.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    pageLoadStrategy: 'eager',
  })) as { readonly capabilities: { readonly browserVersion: string } };
  await marionette.send('WebDriver:SetTimeouts', { script: patience, pageLoad: patience });
  return session.capabilities.browserVersion;
}

/** Starts Firefox with the extension loaded as a temporary add-on. */
export async function launchFirefox(asked: LaunchAsked): Promise<Browser> {
  const proxy = asked.everyHostAt === undefined ? undefined : await startProxy(asked.everyHostAt);
  const profile = makeProfile(asked.profile ?? temporaryFolder('firefox'), proxy?.port);
  // One that was killed leaves its port behind.
  rmSync(portFile(profile), { force: true });
  const child = startChild(
    asked.program,
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      ...(asked.headless ? ['--headless', '--width', '1180', '--height', '940'] : []),
      '--profile',
      profile,
    ],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    },
  );
  const closed = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const marionette = await connectMarionette(await portOf(profile, child));
  const version = await openSession(marionette);
  const extension = await valueOf<string>(
    marionette.send('Addon:Install', {
      path: asked.extension,
      temporary: true,
      allowPrivateBrowsing: asked.inPrivate === true,
    }),
  );
  const inChrome = firefoxChrome(marionette, extension);
  const pageOf = (handle: string): Page => firefoxPage(marionette, handle, inChrome.popup);
  const handles = () => marionette.send('WebDriver:GetWindowHandles') as Promise<readonly string[]>;
  const [first = ''] = await handles();
  const base = await inChrome.base();

  const opened = async (address: string, how: object): Promise<Page> => {
    // The tab of the last command may be closed, and Firefox refuses to go on from there.
    const [still] = await handles();
    await marionette.send('WebDriver:SwitchToWindow', { handle: still });
    const { handle } = (await marionette.send('WebDriver:NewWindow', {
      ...how,
      focus: true,
    })) as { readonly handle: string };
    const page = pageOf(handle);
    await page.open(address);
    return page;
  };
  const tidyUp = (): void => {
    marionette.close();
    proxy?.close();
    if (asked.profile === undefined) removeFolder(profile);
  };

  return {
    kind: 'firefox',
    version: `Firefox ${version}`,
    base,
    page: pageOf(first),
    pages: async () => (await handles()).map(pageOf),
    newPage: (address) => opened(address, { type: 'tab' }),
    newPrivatePage: (address) => opened(address, { type: 'window', private: true }),
    inExtension: inChrome.inExtension,
    toolbar: inChrome.toolbar,
    chooseMenuEntry: inChrome.chooseMenuEntry,
    pressCommand: inChrome.pressCommand,
    grant: inChrome.grant,
    withhold: inChrome.withhold,
    sleep: inChrome.sleep,
    errors: inChrome.errors,
    scheme: (dark) => inChrome.needs({ dark }),
    needs: inChrome.needs,
    closed,
    async close() {
      marionette.close();
      await endChild(child);
      tidyUp();
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
      tidyUp();
    },
  };
}
