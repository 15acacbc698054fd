import { itemsOf, type Item } from '../../input/items.ts';
import { kindOf } from '../../input/kinds.ts';
import type { Listing } from '../../model.ts';
import { catalogueOf } from './catalogue.ts';
import { effectOf } from './effect.ts';
import { explainer } from './explain/explain.ts';
import { piecesOf } from './file.ts';
import { groundOf, type Ground, type Shipped } from './ground.ts';
import { layerOf, type Layer } from './lay.ts';
import type { Draft } from './told/draft.ts';
import type { Effect } from './told/effect.ts';
import type { AskName, Asks, Progress, ToPage, ToWorker } from './messages.ts';
import type { ProofEffect } from './told/proved.ts';
import { otherLines, otherProofs } from './other-proofs.ts';
import { provedOf } from './prove.ts';

/** What the worker brings from outside: what is shipped, our own labelled listings, and rest for other work. */
export interface Means {
  readonly shipped: () => Promise<Shipped>;
  readonly board: () => Promise<readonly Item[]>;
  /** Milliseconds, of any clock that does not go back. */
  readonly now: () => number;
  /** Lets messages that came meanwhile be read. */
  readonly rest: () => Promise<void>;
  readonly post: (message: ToPage) => void;
}

/** A long answer is on its way for as long as nobody cancels it. */
interface Task {
  cancelled: boolean;
}

class Cancelled extends Error {
  override name = 'Cancelled';
}

type Answers = {
  readonly [Name in AskName]: (ask: Asks[Name]['ask'], id: number) => Promise<Asks[Name]['answer']>;
};

/** How long it works at a stretch, milliseconds: so long a cancel waits. */
const stretch = 40;

/** What answers the page. */
export function benchServer(means: Means): (message: ToWorker) => Promise<void> {
  const tasks = new Map<number, Task>();
  let ground: Promise<Ground> | undefined;
  let explained: ReturnType<typeof explainer> | undefined;
  let layer: Layer | undefined;

  const open = (): Promise<Ground> => (ground ??= means.shipped().then(groundOf));
  const laid = async (): Promise<readonly [Ground, Layer]> => {
    const own = await open();
    return [own, (layer ??= layerOf(own, []))];
  };

  async function lay(drafts: readonly Draft[]): Promise<Asks['lay']['answer']> {
    layer = layerOf(await open(), drafts);
    return { laid: layer.laid, catalogue: catalogueOf(layer.packs) };
  }

  async function explain(listing: Listing): Promise<Asks['explain']['answer']> {
    const [own, { trial }] = await laid();
    explained ??= explainer(own.fold);
    return explained(trial, listing);
  }

  /** What is awaited between two listings: now and then it tells how far it is, lets others in, and may be stopped. */
  function pausing(
    id: number,
    done: () => Omit<Progress, 'listings'>,
  ): (listings: number) => Promise<void> {
    let since = means.now();
    return async (listings) => {
      if (means.now() - since < stretch) return;
      means.post({ id, progress: { ...done(), listings } });
      await means.rest();
      since = means.now();
      if (tasks.get(id)?.cancelled !== false) throw new Cancelled();
    };
  }

  /** Judges without and with the drafts. */
  async function effect(
    id: number,
    items: AsyncIterable<Item> | Iterable<Item>,
    done: () => Omit<Progress, 'listings'>,
  ): Promise<Effect> {
    const [own, { trial }] = await laid();
    return effectOf(items, { before: own.engine, now: trial.engine }, pausing(id, done));
  }

  async function effectOnProofs(id: number): Promise<ProofEffect> {
    const [own, layer] = await laid();
    const of = otherLines(layer);
    let done = 0;
    const pause = pausing(id, () => ({ done, of }));
    return otherProofs(own, layer, (lines) => ((done = lines), pause(lines)));
  }

  async function effectOnBoard(id: number): Promise<Effect> {
    const items = await means.board();
    let done = 0;
    const counted = function* (): Generator<Item> {
      for (const item of items) {
        done += 1;
        yield item;
      }
    };
    return effect(id, counted(), () => ({ done, of: items.length }));
  }

  async function effectOnFile(
    id: number,
    { name, file }: Asks['effectOnFile']['ask'],
  ): Promise<Effect> {
    const kind = kindOf(name);
    if (kind === 'html')
      throw new Error(
        `"${name}" is a page: take JSON lines (.jsonl), a table (.csv) or plain text (.txt)`,
      );
    let done = 0;
    const open = () => piecesOf(file, (bytes) => (done += bytes));
    const items = itemsOf({ name, open, number: () => 1 }, kind);
    return effect(id, items, () => ({ done, of: file.size }));
  }

  /** How each thing that is asked is answered. */
  const answers: Answers = {
    open: async () => catalogueOf((await open()).packs),
    lay: ({ drafts }) => lay(drafts),
    explain: ({ listing }) => explain(listing),
    prove: async (draft) => provedOf(...(await laid()), draft),
    effectOnBoard: (_, id) => effectOnBoard(id),
    effectOnProofs: (_, id) => effectOnProofs(id),
    effectOnFile: (asked, id) => effectOnFile(id, asked),
  };
  const answer = <Name extends AskName>(name: Name, ask: Asks[Name]['ask'], id: number) =>
    answers[name](ask, id);

  return async (message) => {
    if ('cancel' in message) {
      const task = tasks.get(message.cancel);
      if (task) task.cancelled = true;
      return;
    }
    const { id, name, ask } = message;
    tasks.set(id, { cancelled: false });
    try {
      means.post({ id, answer: await answer(name, ask, id) });
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      means.post({ id, fault, cancelled: error instanceof Cancelled });
    } finally {
      tasks.delete(id);
    }
  };
}
