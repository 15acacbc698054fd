import { Fragment } from 'preact';

/** The ad's own words, each isolated: they may run in another direction than ours. */
export function Quoted({ quotes }: { readonly quotes: readonly string[] }) {
  return (
    <>
      {quotes.map((quote, at) => (
        <Fragment key={quote}>
          {at > 0 && ' · '}
          <bdi dir="auto">“{quote}”</bdi>
        </Fragment>
      ))}
    </>
  );
}
