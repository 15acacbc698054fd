import { useWords } from '../../interface/reader.tsx';
import type { Work } from '../use-work.ts';

/** Says which change was discarded last, and brings it back. */
export function Discarded({ work }: { readonly work: Work }) {
  const { benchDrafts, plain } = useWords();
  const { discarded } = work;
  return (
    <output>
      {discarded === undefined ? null : (
        <>
          {benchDrafts.discarded(`${discarded.pack}/${discarded.rule}`)}{' '}
          <button type="button" onClick={work.bringBack}>
            {plain.undo}
          </button>
        </>
      )}
    </output>
  );
}
