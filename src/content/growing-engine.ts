import { partNames } from '../generated/part-names.ts';
import type { Listing } from '../model.ts';
import type { Asset } from '../scoring/asset.ts';
import { engineInSteps, type Engine } from '../scoring/index.ts';
import type { Bond, EnginePart } from './bond.ts';
import { untilThere } from './reading/bringing.ts';
import { pause } from './reading/pause.ts';

/** An engine that has what was brought to the tab, and has more brought when a listing asks for it. */
export type GrowingEngine = Pick<EnginePart, 'judge' | 'lacks'>;

/** An engine, and the names of the parts that it has. */
interface Grown {
  readonly engine: Engine;
  readonly has: ReadonlySet<string>;
}

/** Makes the engine, with the page's own work between the steps. */
export async function growingEngine(
  head: Asset,
  { parts, ask }: Pick<Bond, 'parts' | 'ask'>,
): Promise<GrowingEngine> {
  let grown = await make();
  let growing: Promise<void> = Promise.resolve();
  /** What is being brought, by name. */
  const coming = new Map<string, Promise<void>>();

  async function make(): Promise<Grown> {
    // In the order of the record, not of their coming.
    const there = partNames.filter(({ name }) => parts.has(name));
    const phrases = { ...head.phrases, parts: there.flatMap(({ name }) => parts.get(name) ?? []) };
    const steps = engineInSteps({ ...head, phrases });
    for (;;) {
      const step = steps.next();
      if (step.done === true)
        return { engine: step.value, has: new Set(there.map(({ name }) => name)) };
      await pause();
    }
  }

  /** Takes in what has come, one after the other. */
  function grow(): Promise<void> {
    const more = async (): Promise<void> => {
      if (grown.has.size < parts.size) grown = await make();
    };
    growing = growing.then(more, more);
    return growing;
  }

  async function bring(name: string): Promise<void> {
    try {
      const isThere = (): boolean => parts.has(name);
      if (!(await untilThere(() => ask('bringPart', { name }), isThere)))
        throw new Error(`The part ${name} of the packs did not come.`);
      await grow();
    } finally {
      coming.delete(name);
    }
  }

  function broughtOnce(name: string): Promise<void> {
    const brought = coming.get(name) ?? bring(name);
    coming.set(name, brought);
    return brought;
  }

  function lacks(listing: Listing): Promise<void> | undefined {
    const { engine, has } = grown;
    const missing = partNames.filter(({ name, script }) => script !== undefined && !has.has(name));
    if (missing.length === 0) return undefined;
    const scripts: readonly string[] = engine.scriptsIn(listing);
    const wanted = missing.filter(({ script = '' }) => scripts.includes(script));
    if (wanted.length === 0) return undefined;
    return Promise.all(wanted.map(({ name }) => broughtOnce(name))).then(() => undefined);
  }

  return { judge: (listing) => grown.engine.judge(listing), lacks };
}
