/** The signs of one listing: quote, why it matters, what to ask, and who says so. */
import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Evidence, Explanation, Source } from '../model.ts';
import { keyOf, useExplanations } from './explained.ts';
import { Quoted } from './quoted.tsx';
import { quotesOf } from './quoting.ts';
import { useReader, useWords } from './reader.tsx';
import { atOnce } from './shown-signs.ts';

interface SignsProps {
  /** Strongest first. */
  readonly signs: readonly Evidence[];
  /** BCP 47 language of the ad; empty when unknown. */
  readonly adLanguage: string;
}

/** Signs as a list, each complete without another click. */
export function Signs({ signs, adLanguage }: SignsProps) {
  const { language, words } = useReader();
  const explanations = useExplanations(signs, language);
  const [all, setAll] = useState(false);
  const next = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    // The button that brought the others is gone, and the focus with it.
    if (all) next.current?.focus({ preventScroll: true });
  }, [all]);
  return (
    <>
      <ol class="signs">
        {(all ? signs : signs.slice(0, atOnce)).map((evidence, at) => (
          <li key={keyOf(evidence)} {...(at === atOnce && { ref: next, tabIndex: -1 })}>
            <Sign
              evidence={evidence}
              explanation={explanations.get(keyOf(evidence))}
              adLanguage={adLanguage}
            />
          </li>
        ))}
      </ol>
      {all || signs.length <= atOnce ? null : (
        <button type="button" onClick={() => setAll(true)}>
          {words.plain.more(signs.length - atOnce)}
        </button>
      )}
    </>
  );
}

interface SignProps {
  readonly evidence: Evidence;
  readonly explanation: Explanation | undefined;
  readonly adLanguage: string;
}

function Sign({ evidence, explanation, adLanguage }: SignProps) {
  const { signs } = useWords();
  const quotes = quotesOf([evidence], 5);
  const language = explanation === undefined ? {} : { lang: explanation.language };
  return (
    <>
      {explanation === undefined ? null : (
        <h3 dir="auto" {...language}>
          {explanation.title}
        </h3>
      )}
      {explanation?.guest === undefined ? null : (
        <p class="fine">{signs.guest(explanation.guest)}</p>
      )}
      <p class="quotes">
        {quotes.length === 0 ? signs.noQuote : <span class="fine">{signs.quote} </span>}
        {quotes.map((quote) => (
          <Quoted key={quote} text={quote} language={adLanguage} />
        ))}
      </p>
      {explanation === undefined ? null : (
        <>
          <p dir="auto" {...language}>
            {explanation.why}
          </p>
          <p class="ask">
            <b>{signs.ask}</b> <bdi {...language}>{explanation.ask}</bdi>
          </p>
          <Sources sources={explanation.sources} linked={explanation.guest === undefined} />
        </>
      )}
    </>
  );
}

interface SourcesProps {
  readonly sources: readonly Source[];
  /** What a pack from outside names leads nowhere. */
  readonly linked: boolean;
}

function Sources({ sources, linked }: SourcesProps) {
  const { signs } = useWords();
  if (sources.length === 0) return null;
  return (
    <p class="fine">
      {signs.sources}{' '}
      {sources.map(({ title, url, date }, at) => (
        <Fragment key={url}>
          {at > 0 ? ' · ' : ''}
          <bdi class="source">
            <SourceLink title={title} url={linked ? url : ''} />
            {date === '' ? '' : `, ${date.slice(0, 4)}`}
          </bdi>
        </Fragment>
      ))}
    </p>
  );
}

/** A link out, only where the address is one of the web; else the title alone. */
export function SourceLink({ title, url }: { readonly title: string; readonly url: string }) {
  if (!/^https?:\/\//.test(url)) return <bdi>{title}</bdi>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      <bdi>{title}</bdi>
    </a>
  );
}
