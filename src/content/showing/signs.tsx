import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Source } from '../../model.ts';
import { atOnce } from '../../interface/shown-signs.ts';
import type { NoteWords } from '../../interface/words.ts';
import type { Notice, ToldSign } from './notice.ts';
import { Quotes } from './quotes.tsx';

interface Props {
  readonly notice: Notice;
  readonly words: NoteWords;
  readonly id: string;
  /** Opens what there is for who wrote the ad. */
  readonly yourAd: () => void;
}

/**
 * Each sign: its title, the ad's own words, why it matters, what to ask, and where we know it from; then the door for who
 * wrote the ad.
 */
export function Signs({ notice: { signs, adLanguage }, words, id, yourAd }: Props) {
  const [all, setAll] = useState(false);
  const next = useRef<HTMLLIElement>(null);
  const more = all ? 0 : signs.length - atOnce;
  useLayoutEffect(() => {
    // The button that brought the others is gone, and the focus with it.
    if (all) next.current?.focus({ preventScroll: true });
  }, [all]);
  return (
    <div class="why" id={id}>
      <ul class="signs">
        {(all ? signs : signs.slice(0, atOnce)).map((sign, at) => (
          <li class="sign" key={at} {...(at === atOnce && { ref: next, tabIndex: -1 })}>
            <Sign sign={sign} words={words} adLanguage={adLanguage} />
          </li>
        ))}
      </ul>
      <p class="doors">
        {more > 0 && (
          <button type="button" onClick={() => setAll(true)}>
            {words.plain.more(more)}
          </button>
        )}
        <button type="button" onClick={yourAd}>
          {words.banner.yourAd}
        </button>
      </p>
    </div>
  );
}

interface SignProps {
  readonly sign: ToldSign;
  readonly words: NoteWords;
  readonly adLanguage: string;
}

function Sign({ sign: { quotes, explanation }, words, adLanguage }: SignProps) {
  const { signs } = words;
  return (
    <>
      {explanation && (
        <p lang={explanation.language} dir="auto">
          <b>{explanation.title}</b>
        </p>
      )}
      {explanation?.guest !== undefined && <p class="small">{signs.guest(explanation.guest)}</p>}
      <p>
        {quotes.length > 0 ? (
          <>
            {signs.quote} <Quotes quotes={quotes} language={adLanguage} />
          </>
        ) : (
          signs.noQuote
        )}
      </p>
      {explanation === undefined ? (
        <p>{signs.noExplanation}</p>
      ) : (
        <>
          <p>
            {signs.why}{' '}
            <bdi dir="auto" lang={explanation.language}>
              {explanation.why}
            </bdi>
          </p>
          {explanation.ask !== '' && (
            <Line label={signs.ask} text={explanation.ask} language={explanation.language} />
          )}
          {explanation.sources.length > 0 && (
            <p class="small">
              {signs.sources}{' '}
              {explanation.sources.map((source, at) => (
                <Fragment key={source.url}>
                  {at > 0 && ' · '}
                  <span class="source">
                    <From source={source} linked={explanation.guest === undefined} />
                  </span>
                </Fragment>
              ))}
            </p>
          )}
        </>
      )}
    </>
  );
}

/** A label of ours and words of a pack, each in its own language and direction. */
export function Line(props: {
  readonly label: string;
  readonly text: string;
  readonly language: string | undefined;
}) {
  return (
    <p>
      <b>{props.label}</b>{' '}
      <bdi dir="auto" lang={props.language}>
        {props.text}
      </bdi>
    </p>
  );
}

/**
 * A source with its year; a link where it is an address of the web. The source is not told where we come from. What a
 * pack from outside names leads nowhere.
 */
function From({
  source: { title, url, date },
  linked,
}: {
  readonly source: Source;
  readonly linked: boolean;
}) {
  const year = date.slice(0, 4);
  const name = <bdi dir="auto">{title}</bdi>;
  return (
    <>
      {linked && /^https?:\/\//i.test(url) ? (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {name}
        </a>
      ) : (
        name
      )}
      {year === '' ? '' : ` (${year})`}
    </>
  );
}
