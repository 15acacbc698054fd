import { blankListing, type Listing } from '../model.ts';
import { engineInSteps, scriptsIn, type Engine } from '../scoring/index.ts';
import { opened } from '../scoring/match/tables.ts';
import type { Steps } from '../scoring/steps.ts';
import type { AssetHead } from '../scoring/switched-off.ts';
import type { Bond, EnginePart } from './bond.ts';
import { untilThere } from './reading/bringing.ts';
import { pause } from './reading/pause.ts';

/**
 * Short lines that go most of the engine's ways. What is done for the first time takes many times as long, and would be
 * one long task with the first listing.
 */
const firstLines = [
  'Hello',
  'We look for a driver. Call us.',
  'Salary 2500 USD a month',
  'Jobs in Cambodia, flight and room are free, no experience needed.',
  'Write to jobs@example.com, or see https://www.example.com',
  'Contact us on Telegram @example_hr',
  'Call +44 20 7946 0958',
  // The same again: what was met twice is made faster, once for Latin letters and once for all others.
  'Salary – ₱20,000 a month',
  'Call – +63 2 8123 4567',
  'We never ask for a fee. Warehouse worker wanted in Manila, from Monday to Friday. Send us your CV.',
];

/** An engine that has what was brought to the tab, and has more brought when a listing asks for it. */
export type GrowingEngine = Pick<EnginePart, 'judge' | 'lacks'>;

/** An engine, and the names of the parts that it has. */
interface Grown {
  readonly engine: Engine;
  readonly has: ReadonlySet<string>;
}

/** Takes steps with the page's own work between. */
async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

/** A page of more scripts than this has all of them brought at once: the engine is made anew each time. */
const mostSingly = 3;

const none: ReadonlySet<string> = new Set();

/** Judges the first lines, with the page's own work between. */
async function warmUp(engine: Engine): Promise<void> {
  for (const text of firstLines) {
    await pause();
    engine.judge({ ...blankListing, title: text, text });
  }
}

/** Makes the engine, with the page's own work between the steps. */
export async function growingEngine(
  { head, partNames }: AssetHead,
  { parts, ask, waiting }: Pick<Bond, 'parts' | 'ask' | 'waiting'>,
): Promise<GrowingEngine> {
  const always = partNames.flatMap(({ name, script }) => (script === undefined ? [name] : []));
  // What fails now is asked for again by the listing that needs it.
  await Promise.all([...always, ...namesFor(waiting())].map(bring));
  const lost = always.find((name) => !parts.has(name));
  // Without it an engine would find no signs in a lure, and say so.
  if (lost !== undefined) throw new Error(`The part ${lost} of the packs did not come.`);
  let grown = await make();
  await warmUp(grown.engine);
  /** Names of parts that a listing asked for and that the engine has not yet. */
  const wanted = new Set<string>();
  let growing: Promise<void> | undefined;

  /** The parts that the letters of listings ask for, beside those that are always there and those that have come. */
  function namesFor(listings: readonly Listing[], has = none): readonly string[] {
    const scripts = new Set<string>(listings.flatMap(scriptsIn));
    const others = partNames.filter(({ script }) => script !== undefined);
    const lacking = others.filter(({ name }) => !has.has(name));
    const asked = lacking.filter(({ script = '' }) => scripts.has(script));
    const came = others.length - lacking.length;
    const due = asked.length > 0 && came + asked.length > mostSingly ? lacking : asked;
    return due.map(({ name }) => name);
  }

  async function make(): Promise<Grown> {
    // In the order of the record, not of their coming.
    const there = partNames.flatMap(({ name }) => {
      const part = parts.get(name);
      return part ? [[name, part] as const] : [];
    });
    for (const [name, part] of there) {
      parts.set(name, opened(part));
      await pause();
    }
    const all = there.flatMap(([name]) => parts.get(name) ?? []);
    const phrases = { ...head.phrases, parts: all };
    const engine = await inSlices(engineInSteps({ ...head, phrases }));
    return { engine, has: new Set(there.map(([name]) => name)) };
  }

  async function bring(name: string): Promise<void> {
    const isThere = (): boolean => parts.has(name);
    if (!isThere()) await untilThere(() => ask('bringPart', { name }), isThere);
  }

  /** Brings what is wanted, and makes the engine anew with what came, until nothing more is wanted. */
  async function grow(): Promise<void> {
    try {
      while (wanted.size > 0) {
        // What other listings in sight ask for comes with it.
        await pause();
        const names = [...wanted];
        await Promise.all(names.map(bring));
        if (names.some((name) => parts.has(name))) grown = await make();
        for (const name of names) wanted.delete(name);
      }
    } finally {
      wanted.clear();
      growing = undefined;
    }
  }

  function lacks(listing: Listing): Promise<void> | undefined {
    const { has } = grown;
    if (has.size === partNames.length) return undefined;
    const missing = namesFor([listing], has);
    if (missing.length === 0) return undefined;
    return come(missing);
  }

  /** Rejects where one of these parts does not come, whatever becomes of the others. */
  async function come(names: readonly string[]): Promise<void> {
    for (const name of names) wanted.add(name);
    await (growing ??= grow());
    const lost = names.find((name) => !grown.has.has(name));
    if (lost !== undefined) throw new Error(`The part ${lost} of the packs did not come.`);
  }

  return { judge: (listing) => grown.engine.judge(listing), lacks };
}
