/** What the changes do to our labelled ads, or to a file of one's own. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { FileButton } from '../../interface/file-button.tsx';
import { useWords } from '../../interface/reader.tsx';
import type { Listing } from '../../model.ts';
import type { Effect } from '../bench/told/effect.ts';
import type { Progress, Way } from '../bench/messages.ts';
import type { Work } from '../use-work.ts';
import { EffectShown, effectInShort } from './effect-shown.tsx';
import { OtherProofs } from './other-proofs.tsx';
import { Running } from './running.tsx';
import { useDropped } from './use-dropped.ts';

interface EffectPartProps {
  readonly work: Work;
  readonly onLook: (listing: Listing) => void;
}

/** One try: under way, done, or ended. */
type Try =
  | { readonly state: 'running'; readonly progress?: Progress }
  | {
      readonly state: 'done';
      readonly effect: Effect;
      readonly version: number;
      readonly name: string;
    }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly says: string };

const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

export function EffectPart({ work, onLook }: EffectPartProps) {
  const { benchEffect } = useWords();
  const id = useId();
  const [tried, setTried] = useState<Try>();
  const stop = useRef<AbortController | undefined>(undefined);
  const version = useRef(work.version);
  version.current = work.version;
  useEffect(() => () => stop.current?.abort(), []);

  const run = (name: string, ask: (way: Way) => Promise<Effect>): void => {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    const asked = version.current;
    const show = (now: Try): void => {
      if (stop.current === control) setTried(now);
    };
    show({ state: 'running' });
    ask({
      signal: control.signal,
      progress: (progress) => show({ state: 'running', progress }),
    }).then(
      (effect) => show({ state: 'done', effect, version: asked, name }),
      (error: unknown) =>
        show(
          isAbort(error)
            ? { state: 'cancelled' }
            : { state: 'failed', says: error instanceof Error ? error.message : '' },
        ),
    );
  };
  const tryFile = (file: File | undefined): void => {
    if (file !== undefined) run(file.name, (way) => work.bench.effectOnFile(file, way));
  };
  const over = useDropped(tryFile);
  const nothing = work.drafts.length === 0;

  return (
    <section class={over ? 'panel dropping' : 'panel'} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{benchEffect.heading}</h2>
      <p class="fine">{nothing ? benchEffect.none : benchEffect.about}</p>
      <div class="doors">
        <button
          type="button"
          class="main"
          disabled={nothing}
          onClick={() => run('', (way) => work.bench.effectOnBoard(way))}
        >
          {benchEffect.board}
        </button>
        <FileButton
          words={benchEffect.file}
          accept=".jsonl,.json,.csv,.txt"
          about={`${id}-about`}
          onFile={tryFile}
        />
      </div>
      <p class="fine" id={`${id}-about`}>
        {benchEffect.drop} {benchEffect.fileAbout}
      </p>
      {tried?.state === 'running' ? (
        <Running
          progress={tried.progress}
          counted={benchEffect.judged}
          onCancel={() => stop.current?.abort()}
        />
      ) : null}
      <output>
        {tried?.state === 'cancelled' ? benchEffect.cancelled : null}
        {tried?.state === 'done' ? effectInShort(benchEffect, tried.effect) : null}
      </output>
      {tried?.state === 'done' ? (
        <EffectShown
          name={tried.name}
          effect={tried.effect}
          outdated={tried.version !== work.version}
          onLook={onLook}
        />
      ) : null}
      {tried?.state === 'failed' ? (
        <p role="alert">
          {benchEffect.wrongFile} <bdi lang="en">{tried.says}</bdi>
        </p>
      ) : null}
      <OtherProofs work={work} />
    </section>
  );
}
