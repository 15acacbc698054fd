import { writeFileSync } from 'node:fs';
import type { Box, Page, Surface } from './browser.ts';
import type { Marionette } from './marionette.ts';
import { centreOf, elementScript, ownScript, type Probed } from './probe.ts';

/** Firefox answers scripts with `{value}`; so do screenshots and most questions. */
export async function valueOf<Result>(answer: Promise<unknown>): Promise<Result> {
  return ((await answer) as { readonly value: Result }).value;
}

/** The code points by which WebDriver names keys that write nothing. */
const keys: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Shift: '\uE008',
};

/** How WebDriver names an element or a shadow root: one key that says which, and an id. */
type Reference = Readonly<Record<string, string>>;
const idOf = (reference: Reference): string => Object.values(reference)[0] ?? '';

/** The name of our elements in a page. */
const ownName = 'lurewatch-note';

/** A tab of Firefox, driven through Marionette. What a person would see done brings the tab to the front. */
export function firefoxPage(
  marionette: Marionette,
  handle: string,
  openPopup: () => Promise<Surface>,
): Page {
  const send = (command: string, parameters: Record<string, unknown> = {}): Promise<unknown> =>
    marionette.inTurn(async () => {
      const focus = !command.startsWith('WebDriver:Execute');
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus });
      return marionette.send(command, parameters);
    });
  const script = async <Result>(body: string, sandbox: string | null): Promise<Result> =>
    JSON.parse(
      (await valueOf<string | null>(
        send('WebDriver:ExecuteAsyncScript', {
          script: `const done = arguments[0];
            (async () => {${body}})().then(
              (value) => done(JSON.stringify({ value })),
              (error) => done(JSON.stringify({ error: String(error) + ' ' + (error?.stack ?? '') })),
            );`,
          args: [],
          sandbox,
          newSandbox: true,
        }),
      )) ?? '{}',
    ) as Result;
  const run = async <Result>(body: string, sandbox: string | null): Promise<Result> => {
    const { value, error } = await script<{ value: Result; error?: string }>(body, sandbox);
    if (error !== undefined) throw new Error(error);
    return value;
  };

  const elements = async (command: string, asked: Record<string, unknown>) =>
    (await send(command, { using: 'css selector', ...asked })) as readonly Reference[];

  async function clickAt(box: Box | null, what: string): Promise<void> {
    if (!box) throw new Error(`There is no ${what} to click.`);
    await send('WebDriver:PerformActions', {
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', ...centreOf(box), duration: 0, origin: 'viewport' },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  return {
    async open(address) {
      await send('WebDriver:Navigate', { url: address });
    },
    address: () => valueOf(send('WebDriver:GetCurrentURL')),
    evaluate: (body) => run(body, null),
    own: async () => (await run<Probed>(ownScript(), 'system')).own,
    async heard() {
      const found: string[] = [];
      for (const host of await elements('WebDriver:FindElements', { value: ownName })) {
        const root = await valueOf<Reference>(send('WebDriver:GetShadowRoot', { id: idOf(host) }));
        const inside = {
          shadowRoot: idOf(root),
          value: 'button, a, section, h1, h2, h3, h4, h5, h6, [role]',
        };
        for (const part of await elements('WebDriver:FindElementsFromShadowRoot', inside)) {
          const role = await valueOf(send('WebDriver:GetComputedRole', { id: idOf(part) }));
          const name = await valueOf(send('WebDriver:GetComputedLabel', { id: idOf(part) }));
          found.push(`${String(role)} ${String(name)}`);
        }
      }
      return found;
    },
    said: async () => (await run<Probed>(ownScript(), 'system')).said,
    click: async (selector) =>
      clickAt(await run<Box | null>(elementScript(selector), 'system'), `element ${selector}`),
    clickOwn: async (index, name) =>
      clickAt(
        (await run<Probed>(ownScript({ index, name }), 'system')).box,
        `control "${name}" of ours`,
      ),
    async press(key) {
      const parts = key.split('+').map((part) => keys[part] ?? part);
      const actions = [
        ...parts.map((value) => ({ type: 'keyDown', value })),
        ...parts.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },
    async type(text) {
      const actions = Array.from(text.replaceAll('\n', keys['Enter'] ?? '')).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },
    async resize(width, height) {
      // WebDriver sets the size of the window; the page in it is smaller by the browser's own bars.
      const bars = await run<{ wide: number; high: number }>(
        'return { wide: outerWidth - innerWidth, high: outerHeight - innerHeight };',
        'system',
      );
      await send('WebDriver:SetWindowRect', {
        width: width + bars.wide,
        height: height + bars.high,
      });
    },
    async picture(file, whole = false) {
      const png = await valueOf<string>(send('WebDriver:TakeScreenshot', { full: whole }));
      writeFileSync(file, png, 'base64');
    },
    async close() {
      const left = (await send('WebDriver:CloseWindow')) as readonly string[];
      await marionette.send('WebDriver:SwitchToWindow', { handle: left[0], focus: true });
    },
    async popup() {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
      return openPopup();
    },
  };
}
