import type { AskName, Asks, Bench, ToPage, ToWorker, Way } from './messages.ts';

/** Something that the worker could not do; the message is a sentence in English. */
export class BenchError extends Error {
  override name = 'BenchError';
}

interface Waiting {
  readonly take: (answer: unknown) => void;
  readonly fail: (error: unknown) => void;
  readonly way: Way | undefined;
}

/** The part of a worker that is used. */
export type Post = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

const aborted = (): DOMException => new DOMException('It was cancelled.', 'AbortError');

/** The bench behind a worker. */
export function benchOf(worker: Post): Bench {
  const waiting = new Map<number, Waiting>();
  let last = 0;

  function ask<Name extends AskName>(
    name: Name,
    said: Asks[Name]['ask'],
    way?: Way,
  ): Promise<Asks[Name]['answer']> {
    const { signal } = way ?? {};
    if (signal?.aborted) return Promise.reject(aborted());
    last += 1;
    const id = last;
    const asked = { id, name, ask: said } as ToWorker;
    return new Promise((resolve, reject) => {
      const cancel = (): void => {
        waiting.delete(id);
        worker.postMessage({ cancel: id } satisfies ToWorker);
        reject(aborted());
      };
      const done = (): void => signal?.removeEventListener('abort', cancel);
      signal?.addEventListener('abort', cancel);
      waiting.set(id, {
        // The worker answers what it was asked.
        take: (answer) => (done(), resolve(answer as Asks[Name]['answer'])),
        fail: (error) => (done(), reject(error instanceof Error ? error : aborted())),
        way,
      });
      worker.postMessage(asked);
    });
  }

  worker.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    const one = waiting.get(data.id);
    if (!one) return;
    if ('progress' in data) {
      one.way?.progress?.(data.progress);
      return;
    }
    waiting.delete(data.id);
    if ('answer' in data) one.take(data.answer);
    else one.fail(data.cancelled ? aborted() : new BenchError(data.fault));
  });
  worker.addEventListener('error', (event) => {
    const fault = new BenchError(event instanceof ErrorEvent ? event.message : 'The worker ended.');
    for (const { fail } of waiting.values()) fail(fault);
    waiting.clear();
  });

  return {
    open: () => ask('open', {}),
    lay: (drafts) => ask('lay', { drafts }),
    explain: (listing) => ask('explain', { listing }),
    prove: (draft) => ask('prove', draft),
    effectOnBoard: (way) => ask('effectOnBoard', {}, way),
    effectOnProofs: (way) => ask('effectOnProofs', {}, way),
    effectOnFile: (file, way) => ask('effectOnFile', { name: file.name, file }, way),
    close: () => worker.terminate(),
  };
}
