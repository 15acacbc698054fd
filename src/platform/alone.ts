let last: Promise<unknown> = Promise.resolve();

/** Does one piece of work after the other, also where two backgrounds live for a moment, as after an update. */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Tests run where there are no locks.
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  if (locks !== undefined) return locks.request(`lurewatch ${name}`, work);
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}
