/** Every phrase that was met and every fact that holds, with the rule that asks for it. */
import { languageName } from '../../interface/names.ts';
import { Quoted } from '../../interface/quoted.tsx';
import { useReader } from '../../interface/reader.tsx';
import type { Explained, MetFact, MetPhrase, ReadOff } from '../bench/told/explained.ts';
import { RuleButton } from '../rule-button.tsx';

/** The list behind the lit words. */
export function MetPhrases({ phrases }: Pick<Explained, 'phrases'>) {
  const { words } = useReader();
  if (phrases.length === 0) return <p>{words.benchAd.noPhrases}</p>;
  return (
    <ol class="found">
      {phrases.map((phrase, at) => (
        <li key={at} id={`phrase-${at}`} tabIndex={-1}>
          <OnePhrase {...phrase} />
        </li>
      ))}
    </ol>
  );
}

function OnePhrase({ pack, rule, language, phrase, span, grade, kind, taken }: MetPhrase) {
  const { language: reader, words } = useReader();
  const { grades, taken: takings } = words.benchWhy;
  return (
    <>
      <Quoted text={span.text} /> <RuleButton pack={pack} rule={rule} language={language} />
      <br />
      <span class="fine">
        <bdi>{languageName(language, reader)}</bdi> · <code dir="auto">{phrase}</code> ·{' '}
        {grades[grade]}
        {kind === 'sign' ? null : (
          <>
            {' '}
            · <code>{kind}</code>
          </>
        )}
        {taken === undefined ? null : <b> · {takings[taken]}</b>}
      </span>
    </>
  );
}

/** Facts that some rule asks for. */
export function MetFacts({ facts }: Pick<Explained, 'facts'>) {
  const { benchAd } = useReader().words;
  return (
    <>
      <p class="fine">{benchAd.factsAbout}</p>
      {facts.length === 0 ? <p>{benchAd.noFacts}</p> : null}
      <ol class="found">
        {facts.map((fact, at) => (
          <li key={at} id={`fact-${at}`} tabIndex={-1}>
            <OneFact {...fact} />
          </li>
        ))}
      </ol>
    </>
  );
}

function OneFact({ pack, rule, fact, spans }: MetFact) {
  return (
    <>
      <RuleButton pack={pack} rule={rule} /> <code class="fine">{fact}</code>
      <br />
      {spans.map((span) => (
        <Quoted key={`${span.field} ${span.from}`} text={span.text} />
      ))}
    </>
  );
}

/** What facts are made from. */
export function WasRead({ read }: { readonly read: ReadOff }) {
  const { language: reader, words } = useReader();
  const { benchAd } = words;
  return (
    <div id="read" tabIndex={-1}>
      {read.language === '' ? null : (
        <p>
          {benchAd.readLanguage} <bdi>{languageName(read.language, reader)}</bdi>
        </p>
      )}
      {read.work.length === 0 ? null : (
        <p>
          {benchAd.readWork} <bdi>{read.work.join(', ')}</bdi>
        </p>
      )}
      <ul class="found">
        {read.places.map(({ span, name, tier }) => (
          <li key={`place ${span.field} ${span.from}`}>
            <Quoted text={span.text} /> <bdi>{name}</bdi> <code class="fine">place:{tier}</code>
          </li>
        ))}
        {read.pays.map(({ span, monthly }) => (
          <li key={`pay ${span.field} ${span.from}`}>
            <Quoted text={span.text} />{' '}
            {benchAd.monthly(Math.round(monthly).toLocaleString(reader))}
          </li>
        ))}
        {read.entities.map(({ span, kind }) => (
          <li key={`${kind} ${span.field} ${span.from}`}>
            <Quoted text={span.text} /> <code class="fine">{kind}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
