import { Fragment } from 'preact';
import { Quoted } from '../../interface/quoted.tsx';

interface Props {
  readonly quotes: readonly string[];
  /** BCP 47 language of the ad; empty when unknown. */
  readonly language: string;
}

/** The ad's own words, one after the other. */
export function Quotes({ quotes, language }: Props) {
  return (
    <>
      {quotes.map((quote, at) => (
        <Fragment key={quote}>
          {at > 0 && ' · '}
          <Quoted text={quote} language={language} />
        </Fragment>
      ))}
    </>
  );
}
