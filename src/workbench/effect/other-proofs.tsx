/** Whether the changes break a proof of what was not changed: whoever takes them tries all proofs. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { languageName } from '../../interface/names.ts';
import { useReader } from '../../interface/reader.tsx';
import type { Progress } from '../bench/messages.ts';
import type { BrokenProof, ProofEffect } from '../bench/told/proved.ts';
import { RuleButton } from '../rule-button.tsx';
import type { Work } from '../use-work.ts';
import { Running } from './running.tsx';

/** One try: under way, done, or failed. */
type Try =
  | { readonly state: 'running'; readonly progress?: Progress }
  | { readonly state: 'done'; readonly effect: ProofEffect; readonly version: number }
  | { readonly state: 'failed' };

export function OtherProofs({ work }: { readonly work: Work }) {
  const { benchEffect, plain } = useReader().words;
  const [tried, setTried] = useState<Try>();
  const stop = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const run = (): void => {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    const { version } = work;
    const show = (now: Try | undefined): void => {
      if (stop.current === control) setTried(now);
    };
    show({ state: 'running' });
    const progress = (far: Progress): void => show({ state: 'running', progress: far });
    work.bench.effectOnProofs({ signal: control.signal, progress }).then(
      (effect) => show({ state: 'done', effect, version }),
      () => show(control.signal.aborted ? undefined : { state: 'failed' }),
    );
  };

  return (
    <div class="effect">
      <div class="doors">
        <button type="button" disabled={work.drafts.length === 0} onClick={run}>
          {benchEffect.proofs}
        </button>
      </div>
      <p class="fine">{benchEffect.proofsAbout}</p>
      {tried?.state === 'running' ? (
        <Running progress={tried.progress} onCancel={() => stop.current?.abort()} />
      ) : null}
      <output>{tried?.state === 'done' ? inShort(tried.effect, benchEffect) : null}</output>
      {tried?.state === 'done' ? (
        <Broken effect={tried.effect} outdated={tried.version !== work.version} />
      ) : null}
      {tried?.state === 'failed' ? <p role="alert">{plain.failed}</p> : null}
    </div>
  );
}

type Words = ReturnType<typeof useReader>['words']['benchEffect'];

const inShort = ({ of, broken, more }: ProofEffect, words: Words): string =>
  broken.length === 0 ? words.proofsHold(of) : `${words.proofsBroken(broken.length + more)}.`;

interface BrokenProps {
  readonly effect: ProofEffect;
  readonly outdated: boolean;
}

function Broken({ effect: { broken, more }, outdated }: BrokenProps) {
  const { benchEffect } = useReader().words;
  return (
    <>
      {outdated ? (
        <p>
          <b>{benchEffect.outdated}</b>
        </p>
      ) : null}
      {broken.length === 0 ? null : (
        <ul class="found">
          {broken.map((line, at) => (
            <OneLine key={at} line={line} />
          ))}
        </ul>
      )}
      {more === 0 ? null : <p>{benchEffect.more(more)}</p>}
    </>
  );
}

function OneLine({ line }: { readonly line: BrokenProof }) {
  const { language: reader, words } = useReader();
  const { benchProofs } = words;
  const { pack, rule, language, key, words: written, outcome } = line;
  return (
    <li>
      <span class="sign-fails" aria-hidden="true">
        ✗
      </span>{' '}
      <RuleButton pack={pack} rule={rule} language={language} />{' '}
      <span class="fine">
        {languageName(language, reader)} · {benchProofs.kinds[key]}:
      </span>{' '}
      <bdi lang={language}>{written}</bdi>
      <br /> {benchProofs.outcomes[outcome]}
    </li>
  );
}
