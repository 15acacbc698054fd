import { useWords } from '../interface/reader.tsx';
import type { Trouble } from '../platform/feeds.ts';

/** Why a pack was not taken, as a sentence; more for whoever publishes it, as plain text. */
export function TroubleWords({ trouble }: { readonly trouble: Trouble }) {
  const { packs: said } = useWords();
  const { reason, details } = trouble;
  return (
    <>
      <p>{said.reasons[reason]}</p>
      {details.length === 0 ? null : (
        <details>
          <summary class="fine">{said.details}</summary>
          <ul class="tight" lang="en" dir="ltr">
            {details.map((one, at) => (
              <li key={at}>{one}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
