import { useRef, useState } from 'preact/hooks';
import { useWords } from './reader.tsx';

/** Something that was done, as it is said, and how it is undone. */
export interface Done {
  readonly said: string;
  readonly undo: () => Promise<unknown>;
  readonly undone: string;
  /** Where it cannot be undone; else that it failed. */
  readonly notUndone?: string;
}

/**
 * What was done last in one part of the page, and the way back from it. The button that did it is mostly gone then: the
 * focus goes to `heading`.
 */
export function useUndoing() {
  const { plain } = useWords();
  const [done, setDone] = useState<Done>();
  const [said, setSaid] = useState({ words: '', times: 0 });
  const heading = useRef<HTMLHeadingElement>(null);
  const tell = (words: string, what?: Done): void => {
    setSaid(({ times }) => ({ words, times: times + 1 }));
    setDone(what);
    heading.current?.focus();
  };
  const undo = (what: Done): void => {
    what.undo().then(
      () => tell(what.undone),
      () => tell(what.notUndone ?? plain.failed),
    );
  };
  return {
    heading,
    tell: (what: Done) => tell(what.said, what),
    say: (words: string) => tell(words),
    failed: () => tell(plain.failed),
    line: (
      <>
        <output>
          {/* Anew each time: the same words twice would be heard once. */}
          <span key={said.times}>{said.words}</span>
        </output>
        {done === undefined ? null : (
          <p>
            <button type="button" onClick={() => undo(done)}>
              {plain.undo}
            </button>
          </p>
        )}
      </>
    ),
  };
}
