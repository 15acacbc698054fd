/** Tells our other pages and the background that something in the database has changed. */

export interface Told {
  /** Tells everybody, this page too. */
  tell(): void;
  /** Calls back on each change, here or elsewhere, until the returned function is called. */
  watch(fn: () => void): () => void;
}

/** A bell that all our pages hear; what changed is read anew by whoever wants to know. */
export function told(name: string): Told {
  const here = new Set<() => void>();
  let channel: BroadcastChannel | undefined;
  const open = (): BroadcastChannel => {
    channel ??= new BroadcastChannel(`lurewatch ${name}`);
    return channel;
  };
  const heard = (): void => {
    for (const fn of here) fn();
  };
  return {
    tell() {
      open().postMessage('changed');
      heard();
    },
    watch(fn) {
      open().addEventListener('message', heard);
      here.add(fn);
      return () => {
        here.delete(fn);
      };
    },
  };
}
