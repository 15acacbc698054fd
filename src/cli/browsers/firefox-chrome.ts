import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Surface } from './browser.ts';
import { valueOf } from './firefox-page.ts';
import { runInFrame } from './firefox-frame.ts';
import type { Marionette } from './marionette.ts';

type Chrome = Pick<
  Browser,
  | 'inExtension'
  | 'toolbar'
  | 'chooseMenuEntry'
  | 'pressCommand'
  | 'grant'
  | 'withhold'
  | 'sleep'
  | 'errors'
  | 'needs'
> & {
  base(): Promise<string>;
  popup(): Promise<Surface>;
};

const modules = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
`;

/** Expressions that give the element in which a page of ours is shown. */
const popupFrame = `[...document.querySelectorAll('browser.webextension-popup-browser')].at(-1)`;
const backgroundFrame = `[...own.views].find(({ viewType }) => viewType === 'background')?.xulBrowser`;

/** What is done in the browser's own window (Marionette's chrome context), for the extension with this id. */
export function firefoxChrome(marionette: Marionette, extension: string): Chrome {
  const script = (body: string): string => `const done = arguments[0];
    (async () => {
      ${modules}
      const policy = WebExtensionPolicy.getByID(${JSON.stringify(extension)});
      const own = policy.extension;
      ${body}
    })().then(
      (value) => done(JSON.stringify({ value })),
      (error) => done(JSON.stringify({ error: String(error) })),
    );`;

  /** Runs the body of a function in the browser's window; `policy` and `own` stand for the extension. */
  async function run<Result>(body: string): Promise<Result> {
    const text = await marionette.inTurn(async () => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        const parameters = { script: script(body), args: [] };
        return await valueOf<string>(marionette.send('WebDriver:ExecuteAsyncScript', parameters));
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
    const { value, error } = JSON.parse(text) as { value: Result; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }

  const popup: Surface = {
    evaluate: (body) => runInFrame(run, popupFrame, body),
    async picture(file) {
      const png = await run<string>(`
        const popup = ${popupFrame};
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
    close: () => run(`${popupFrame}?.closest('panel')?.hidePopup();`),
  };

  return {
    base: () => run(`return policy.getURL('');`),
    async inExtension(body) {
      // The background page is put to sleep when it has nothing to do.
      await run('await own.wakeupBackground?.();');
      return runInFrame(run, backgroundFrame, body);
    },
    async popup() {
      // A click on the button, as a person does it, is what grants activeTab.
      await run(`ExtensionParent.apiManager.global.browserActionFor(own).triggerAction(window);`);
      // It is loaded in one place and shown in another: what is said to it before goes nowhere.
      for (let tries = 0; tries < 20; tries += 1) {
        await pause(100);
        const state = runInFrame<string>(
          run,
          popupFrame,
          'return location.protocol + document.readyState;',
          700,
        );
        if ((await state.catch(() => '')) === 'moz-extension:complete') return popup;
      }
      throw new Error('The popup did not open.');
    },
    toolbar: () =>
      run(`
        const { action } = ExtensionParent.apiManager.global.browserActionFor(own);
        const tab = gBrowser.selectedTab;
        return {
          badge: action.getProperty(tab, 'badgeText') ?? '',
          title: action.getProperty(tab, 'title') ?? '',
        };`),
    async chooseMenuEntry(entry, selected) {
      const chosen = JSON.stringify({
        menuItemId: entry,
        selectionText: selected,
        editable: false,
        modifiers: [],
      });
      await run(`
        await own.wakeupBackground?.();
        own.tabManager.addActiveTabPermission(gBrowser.selectedTab);
        own.emit('webext-menu-menuitem-click', ${chosen}, gBrowser.selectedTab);`);
    },
    pressCommand: (name) =>
      run(`
        await own.wakeupBackground?.();
        const all = await own.shortcuts.allCommands();
        const keys = all.find((one) => one.name === ${JSON.stringify(name)})?.shortcut ?? '';
        const set = [...document.querySelectorAll('keyset')].find(({ id }) => id.startsWith('ext-keyset-id-lurewatch'));
        const key = set?.querySelector('key[key="' + keys.split('+').at(-1) + '"]');
        if (!key) throw new Error('No keys call this command: ' + keys);
        key.doCommand();`),
    grant: (patterns, kinds = []) => {
      const granted = JSON.stringify({
        permissions: [],
        origins: patterns,
        data_collection: kinds,
      });
      return run(`await ExtensionPermissions.add(own.id, ${granted}, own);`);
    },
    withhold: () =>
      run(`
        const origins = policy.allowedOrigins.patterns.map(({ pattern }) => pattern);
        await ExtensionPermissions.remove(own.id, { permissions: [], origins }, own);`),
    sleep: () =>
      run(`
        if (own.backgroundState !== 'running') return;
        await own.terminateBackground({ disableResetIdleForTest: true });`),
    errors: () =>
      run(`
        return Services.console
          .getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError)
          .filter(({ flags }) => (flags & Ci.nsIScriptError.warningFlag) === 0)
          // Told of pages that are left while they listen or wait for an answer; nothing was done wrong.
          .filter(({ errorMessage }) => !/on closed conduit|after context unloaded|context is inactive|FrameData missing/.test(errorMessage))
          .filter(({ sourceName, errorMessage }) => sourceName.includes(policy.mozExtensionHostname)
            || errorMessage.includes(own.id))
          .map(({ sourceName, errorMessage }) => sourceName + ': ' + errorMessage);`),
    needs: ({ dark = false, fewColours = false, stillness = false }) =>
      run(`
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});
        Services.prefs.setIntPref('browser.display.document_color_use', ${fewColours ? 2 : 0});
        Services.prefs.setIntPref('ui.prefersReducedMotion', ${stillness ? 1 : 0});`),
  };
}
