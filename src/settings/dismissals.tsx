import { useWords } from '../interface/reader.tsx';
import { useUndoing } from '../interface/undoing.tsx';
import { useWatched } from '../interface/use-watched.ts';
import { watchChoices } from '../platform/choices.ts';
import { endsOf, putBack, takeOut } from '../platform/choices-listed.ts';

const ends = (): Promise<readonly number[]> => endsOf('dismissed');

/** How many ads are dismissed, and the way to have signs shown on all of them again. */
export function Dismissals() {
  const { dismissed: said } = useWords().device;
  const found = useWatched(ends, watchChoices) ?? [];
  const { heading, tell, failed, line } = useUndoing();
  const showAll = (): void => {
    takeOut('dismissed', found).then(
      (taken) =>
        tell({ said: said.shown, undo: () => putBack('dismissed', taken), undone: said.undone }),
      failed,
    );
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {said.heading}
      </h2>
      <p class="fine">{said.about}</p>
      <p>{found.length === 0 ? said.empty : said.count(found.length)}</p>
      {line}
      {found.length === 0 ? null : (
        <p>
          <button type="button" onClick={showAll}>
            {said.showAll}
          </button>
        </p>
      )}
    </section>
  );
}
