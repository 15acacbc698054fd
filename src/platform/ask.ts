/** How the rooms talk: one named question, one answer. Strangers and malformed messages get none. */
import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import type { BackgroundMessages, TabMessages } from './messages.ts';
import { wellFormed } from './well-formed.ts';

type Messages = BackgroundMessages | TabMessages;
type Asked<M, K extends keyof M> = M[K] extends (...asked: infer A) => unknown ? A : never;
type Answer<M, K extends keyof M> = M[K] extends (...asked: never) => infer R ? R : never;

/** Who asks, as the browser itself says. `ownPage` is true for our own pages, false for content scripts. */
export interface Sender {
  readonly tab: number | undefined;
  readonly frame: number;
  readonly url: string;
  readonly ownPage: boolean;
  /** Whether the tab that asks stands in a private window. */
  readonly private: boolean;
}

type Answers<M> = {
  readonly [K in keyof M]: (
    ...args: [...asked: Asked<M, K>, from: Sender]
  ) => Answer<M, K> | Promise<Answer<M, K>>;
};

/** An answer for each question that the background can be asked. */
export type BackgroundAnswers = Answers<BackgroundMessages>;
/** An answer for each question that a tab can be asked. */
export type TabAnswers = Answers<TabMessages>;

/** Asks the background. Rejects when nobody answers. */
export async function askBackground<K extends keyof BackgroundMessages>(
  name: K,
  ...asked: Asked<BackgroundMessages, K>
): Promise<Answer<BackgroundMessages, K>> {
  const message = { to: 'background', name, asked };
  return (await browser.runtime.sendMessage(message)) as Answer<BackgroundMessages, K>;
}

/** Asks the content script of a tab's top frame. Rejects when there is none, or it was orphaned. */
export async function askTab<K extends keyof TabMessages>(
  tab: number,
  name: K,
  ...asked: Asked<TabMessages, K>
): Promise<Answer<TabMessages, K>> {
  const message = { to: 'tab', name, asked };
  const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  return answer as Answer<TabMessages, K>;
}

/** Answers what the rooms ask of the background, until the returned function is called. */
export function answerBackground(answers: BackgroundAnswers): () => void {
  return listen('background', answers);
}

/** Answers what is asked of this tab, until the returned function is called. */
export function answerTab(answers: TabAnswers): () => void {
  return listen('tab', answers);
}

function listen<M extends Messages>(to: 'background' | 'tab', answers: Answers<M>): () => void {
  const table = new Map(Object.entries(answers)) as ReadonlyMap<
    string,
    (...args: unknown[]) => unknown
  >;
  const heard = (raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const message = wellFormed(raw);
    const answer = message?.to === to ? table.get(message.name) : undefined;
    if (message === undefined || answer === undefined) return undefined;
    if (sender.id !== browser.runtime.id) return undefined;
    return Promise.resolve().then(() => answer(...message.asked, senderOf(sender)));
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}

function senderOf(sender: Runtime.MessageSender): Sender {
  const url = sender.url ?? '';
  return {
    tab: sender.tab?.id,
    frame: sender.frameId ?? 0,
    url,
    ownPage: url.startsWith(browser.runtime.getURL('')),
    private: sender.tab?.incognito === true,
  };
}
