import { CopyButton } from '../interface/copy-button.tsx';
import { keyOf, useExplanations } from '../interface/explained.ts';
import { LevelWord } from '../interface/level-word.tsx';
import { useReader } from '../interface/reader.tsx';
import { saveFile } from '../interface/save-file.ts';
import { useUndoing } from '../interface/undoing.tsx';
import { useWatched } from '../interface/use-watched.ts';
import type { Explanation } from '../model.ts';
import {
  mistakes,
  removeMistakes,
  restoreMistakes,
  watchMistakes,
  type Mistake,
} from '../platform/mistakes.ts';
import { ownVersion } from '../platform/pages.ts';
import { mistakeNote } from './mistake-note.ts';
import { dayOf } from './when.ts';

/** The notes that the person called a mistake, and the text by which they can tell the maintainers. */
export function Mistakes() {
  const { language, words } = useReader();
  const { list: said } = words.mistake;
  const found = useWatched(mistakes, watchMistakes) ?? [];
  const explanations = useExplanations(
    found.flatMap(({ signs }) => signs),
    language,
  );
  const { heading, tell, failed, line } = useUndoing();
  const remove = (these: readonly Mistake[]): void => {
    removeMistakes(these.map(({ id }) => id)).then(
      (gone) =>
        tell({ said: said.removed, undo: () => restoreMistakes(gone), undone: said.undone }),
      failed,
    );
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {said.heading}
      </h2>
      <p class="fine">
        {said.about} {said.nothing}
      </p>
      <p>{found.length === 0 ? said.empty : said.count(found.length)}</p>
      {line}
      <ul class="listings packs">
        {found.map((one) => (
          <li key={one.id}>
            <Row one={one} explanations={explanations} onRemove={() => remove([one])} />
          </li>
        ))}
      </ul>
      {found.length === 0 ? null : <Telling all={found} onRemove={() => remove(found)} />}
    </section>
  );
}

interface RowProps {
  readonly one: Mistake;
  readonly explanations: ReadonlyMap<string, Explanation>;
  readonly onRemove: () => void;
}

function Row({ one, explanations, onRemove }: RowProps) {
  const { language, words } = useReader();
  const { list: said } = words.mistake;
  const day = dayOf(one.day, language);
  return (
    <>
      <p>
        {day} · <LevelWord standing={one.level} />
      </p>
      <ul class="tight" aria-label={said.signs}>
        {one.signs.map((sign) => {
          const key = keyOf(sign);
          const explanation = explanations.get(key);
          return (
            <li key={key}>
              <bdi dir="auto" {...(explanation && { lang: explanation.language })}>
                {explanation?.title ?? key}
              </bdi>
            </li>
          );
        })}
      </ul>
      <p>
        <button type="button" onClick={onRemove}>
          {said.remove(day)}
        </button>
      </p>
    </>
  );
}

interface TellingProps {
  readonly all: readonly Mistake[];
  readonly onRemove: () => void;
}

function Telling({ all, onRemove }: TellingProps) {
  const { words } = useReader();
  const { list: said } = words.mistake;
  const text = mistakeNote(all, ownVersion());
  return (
    <>
      <details>
        <summary>{said.tell}</summary>
        <p class="fine">{said.tellAbout}</p>
        <pre dir="ltr" lang="en">
          {text}
        </pre>
        <p class="doors">
          <CopyButton text={text} />
          <button
            type="button"
            onClick={() => saveFile(text, { mime: 'text/plain', extension: 'txt' })}
          >
            {words.plain.save}
          </button>
        </p>
      </details>
      <p>
        <button type="button" onClick={onRemove}>
          {said.removeAll}
        </button>
      </p>
    </>
  );
}
