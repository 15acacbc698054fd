import type { CDPSession, Page as Tab } from 'playwright-core';
import type { Box, Page, Surface } from './browser.ts';
import { centreOf, elementScript, ownScript, type Probed } from './probe.ts';

/**
 * Keeps the isolated worlds of the extension in a tab, the newest last; without those of frames, which are there as soon
 * as its script looks into one.
 */
async function worldsOf(session: CDPSession, extension: string): Promise<() => number | undefined> {
  const worlds: number[] = [];
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const data = context.auxData as
      { readonly isDefault?: boolean; readonly frameId?: string } | undefined;
    const isTop = data?.frameId === frameTree.frame.id;
    if (isTop && !data?.isDefault && context.origin.includes(extension)) worlds.push(context.id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    const at = worlds.indexOf(executionContextId);
    if (at >= 0) worlds.splice(at, 1);
  });
  session.on('Runtime.executionContextsCleared', () => {
    worlds.length = 0;
  });
  await session.send('Runtime.enable');
  return () => worlds.at(-1);
}

const keys: Readonly<Record<string, string>> = { Space: ' ' };

/** A tab of Chromium, driven through its own protocol. */
export async function chromePage(
  tab: Tab,
  extension: string,
  openPopup: (tab: Tab) => Promise<Surface>,
): Promise<Page> {
  const session = await tab.context().newCDPSession(tab);
  const newestWorld = await worldsOf(session, extension);

  /** Runs a function body with the extension's eyes; undefined where it has no script on the page. */
  async function inWorld<Result>(body: string): Promise<Result | undefined> {
    const contextId = newestWorld();
    if (contextId === undefined) return undefined;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(() => {${body}})()`,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as Result;
  }

  async function clickAt(box: Box | null | undefined, what: string): Promise<void> {
    if (!box) throw new Error(`There is no ${what} to click.`);
    const { x, y } = centreOf(box);
    await tab.mouse.click(x, y);
  }

  return {
    async open(address) {
      await tab.bringToFront();
      await tab.goto(address, { waitUntil: 'domcontentloaded' });
    },
    address: async () => tab.url(),
    evaluate: (body) => tab.evaluate(`(async () => {${body}})()`),
    own: async () => (await inWorld<Probed>(ownScript()))?.own ?? [],
    async heard() {
      // The tree of the whole page; ours are the parts that no page could name like this.
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes.flatMap(({ role, name, ignored }) =>
        ignored || !name?.value ? [] : [`${String(role?.value)} ${String(name.value)}`],
      );
    },
    said: async () => (await inWorld<Probed>(ownScript()))?.said ?? [],
    click: async (selector) =>
      clickAt(
        await tab.evaluate<Box | null>(`(() => {${elementScript(selector)}})()`),
        `element ${selector}`,
      ),
    clickOwn: async (index, name) =>
      clickAt(
        (await inWorld<Probed>(ownScript({ index, name })))?.box,
        `control "${name}" of ours`,
      ),
    press: (key) => tab.keyboard.press(keys[key] ?? key),
    type: (text) => tab.keyboard.type(text),
    resize: (width, height) => tab.setViewportSize({ width, height }),
    async picture(file, whole = false) {
      await tab.screenshot({ path: file, fullPage: whole });
    },
    close: () => tab.close(),
    popup: () => openPopup(tab),
  };
}
