import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Surface } from './browser.ts';
import { valueOf } from './firefox-page.ts';
import type { Marionette } from './marionette.ts';

type Chrome = Pick<Browser, 'toolbar' | 'grant' | 'withhold' | 'errors' | 'scheme'> & {
  base(): Promise<string>;
  popup(): Promise<Surface>;
};

const modules = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
`;

/** Runs in the popup's own process: answers each script sent to it, once. */
const frameScript = `
  addMessageListener('lurewatch:run', async ({ data: { id, body } }) => {
    let answer;
    try {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const value = await Cu.evalInSandbox('(async () => {' + body + '})()', sandbox);
      answer = { value: JSON.stringify({ value }) };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage('lurewatch:ran', { id, ...answer });
  });
`;

const popupBrowser = `
  const popup = [...document.querySelectorAll('browser.webextension-popup-browser')].at(-1);
`;

/** What is done in the browser's own window (Marionette's chrome context), for the extension with this id. */
export function firefoxChrome(marionette: Marionette, extension: string): Chrome {
  let last = 0;

  /** Runs the body of a function in the browser's window; `policy` and `own` stand for the extension. */
  async function run<Result>(body: string): Promise<Result> {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const text = await valueOf<string>(
        marionette.send('WebDriver:ExecuteAsyncScript', {
          script: `const done = arguments[0];
            (async () => {
              ${modules}
              const policy = WebExtensionPolicy.getByID(${JSON.stringify(extension)});
              const own = policy.extension;
              ${body}
            })().then(
              (value) => done(JSON.stringify({ value })),
              (error) => done(JSON.stringify({ error: String(error) })),
            );`,
          args: [],
        }),
      );
      const { value, error } = JSON.parse(text) as { value: Result; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  async function inPopup<Result>(body: string): Promise<Result> {
    last += 1;
    const text = await run<string>(`${popupBrowser}
      if (!popup) throw new Error('The popup is closed.');
      const { messageManager } = popup;
      return new Promise((resolve, reject) => {
        messageManager.addMessageListener('lurewatch:ran', function heard({ data }) {
          if (data.id !== ${last}) return;
          messageManager.removeMessageListener('lurewatch:ran', heard);
          if (data.error) reject(new Error(data.error));
          else resolve(data.value);
        });
        messageManager.sendAsyncMessage('lurewatch:run', { id: ${last}, body: ${JSON.stringify(body)} });
      });`);
    return (JSON.parse(text) as { value: Result }).value;
  }

  const surface: Surface = {
    evaluate: inPopup,
    async picture(file) {
      const png = await run<string>(`${popupBrowser}
        const { width, height } = popup.getBoundingClientRect();
        const global = popup.browsingContext.currentWindowGlobal;
        const bitmap = await global.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];`);
      writeFileSync(file, png, 'base64');
    },
    close: () => run(`${popupBrowser} popup?.closest('panel')?.hidePopup();`),
  };

  return {
    base: () => run(`return policy.getURL('');`),
    async popup() {
      // A click on the button, as a person does it: this is what grants activeTab.
      await run(`ExtensionParent.apiManager.global.browserActionFor(own).triggerAction(window);`);
      for (let tries = 0; tries < 200; tries += 1) {
        const there = await run<boolean>(`${popupBrowser}
          return popup?.currentURI?.spec.startsWith('moz-extension:') && popup.browsingContext?.currentWindowGlobal?.isInitialDocument === false;`);
        if (there) break;
        await pause(50);
      }
      await run(
        `${popupBrowser} popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);`,
      );
      return surface;
    },
    toolbar: () =>
      run(`
        const action = ExtensionParent.apiManager.global.browserActionFor(own).action;
        const tab = gBrowser.selectedTab;
        return {
          badge: action.getProperty(tab, 'badgeText') ?? '',
          title: action.getProperty(tab, 'title') ?? '',
        };`),
    grant: (patterns) =>
      run(
        `await ExtensionPermissions.add(own.id, { permissions: [], origins: ${JSON.stringify(patterns)} }, own);`,
      ),
    withhold: () =>
      run(`
        const origins = [...policy.allowedOrigins.patterns.map(({ pattern }) => pattern)];
        await ExtensionPermissions.remove(own.id, { permissions: [], origins }, own);`),
    errors: () =>
      run(`
        return Services.console
          .getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError)
          .filter((message) => (message.flags & Ci.nsIScriptError.warningFlag) === 0)
          .filter((message) => message.sourceName.includes(policy.mozExtensionHostname)
            || message.errorMessage.includes(own.id))
          .map((message) => message.sourceName + ': ' + message.errorMessage);`),
    scheme: (dark) =>
      run(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});`,
      ),
  };
}
