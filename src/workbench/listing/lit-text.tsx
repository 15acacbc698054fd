/** The words of an ad with everything lit that the engine found in them. */
import { fields, type Listing } from '../../model.ts';
import { useWords } from '../../interface/reader.tsx';
import type { Explained } from '../bench/told/explained.ts';
import { marksOf, segmentsOf, type Mark } from './segments.ts';

interface LitTextProps {
  readonly listing: Listing;
  readonly explained: Explained;
  /** Shows the part that tells more of a mark. */
  readonly onLook: (id: string) => void;
}

export function LitText({ listing, explained, onLook }: LitTextProps) {
  const { benchAd } = useWords();
  const marks = marksOf(explained);
  const shown = fields.filter((field) => listing[field] !== '');
  return (
    <div class="lit-text">
      <h3>{benchAd.lit}</h3>
      <p class="fine legend">
        {(['counts', 'off', 'other'] as const).map((light) => (
          <span key={light}>
            <mark class={`lit lit-${light}`}>{benchAd.legend[light]}</mark>{' '}
          </span>
        ))}
      </p>
      {shown.map((field) => (
        <div key={field}>
          {shown.length > 1 ? <p class="fine field-name">{benchAd.fields[field]}</p> : null}
          <pre class="lit-field" dir="auto">
            <Lit
              text={listing[field]}
              marks={marks.filter((mark) => mark.field === field)}
              onLook={onLook}
            />
          </pre>
        </div>
      ))}
    </div>
  );
}

interface LitProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly onLook: (id: string) => void;
}

function Lit({ text, marks, onLook }: LitProps) {
  return (
    <>
      {segmentsOf(text, marks).map(({ text: piece, light, ids: [id] }, at) =>
        light === undefined ? (
          piece
        ) : id === undefined ? (
          <mark key={at} class={`lit lit-${light}`}>
            {piece}
          </mark>
        ) : (
          <a
            key={at}
            class={`lit lit-${light}`}
            href={`#${id}`}
            onClick={(event) => {
              event.preventDefault();
              onLook(id);
            }}
          >
            {piece}
          </a>
        ),
      )}
    </>
  );
}
