/** The worker of the workbench: the engine works here, so that typing never waits. */
import { shipped, shippedBoard } from '../../platform/shipped.ts';
import { shippedAsset } from '../../platform/shipped-asset.ts';
import type { ToPage, ToWorker } from './messages.ts';
import { benchServer } from './serve.ts';

/** What a worker has of itself; the types of pages and of workers do not go together. */
interface Self {
  postMessage(message: ToPage): void;
  addEventListener(type: 'message', fn: (event: MessageEvent<ToWorker>) => void): void;
}
const self = globalThis as unknown as Self;

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port2.onmessage = () => waiting.shift()?.();

/** A task of its own, after messages that came meanwhile; timers would be slowed down. */
const rest = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    port1.postMessage(undefined);
  });

const serve = benchServer({
  shipped: async () => {
    const [packs, asset] = await Promise.all([shipped(), shippedAsset()]);
    return { ...packs, asset };
  },
  board: shippedBoard,
  now: () => performance.now(),
  rest,
  post: (message) => self.postMessage(message),
});

self.addEventListener('message', ({ data }) => void serve(data));
