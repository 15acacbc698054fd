interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the page go on before we do: input, painting, its own scripts. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  // A message comes sooner than a timer, which browsers hold back to 4 ms.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
