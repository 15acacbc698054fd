import { useState } from 'preact/hooks';
import type { Verdict } from '../model.ts';
import { askBackground } from '../platform/ask.ts';
import { isPrivate } from '../platform/private-window.ts';
import { packsInUse } from './judging.ts';
import { useWords } from './reader.tsx';
import { shownSigns } from './shown-signs.ts';

interface MistakeButtonProps {
  readonly verdict: Verdict;
  /** What else is to be done, or taken back. */
  readonly onSaid?: (isMistake: boolean) => void;
}

/** Says that a note is wrong: kept on this device, without a word of the ad; with the way back. */
export function MistakeButton({ verdict, onSaid }: MistakeButtonProps) {
  const { banner, mistake, plain } = useWords();
  const [id, setId] = useState<string>();
  const say = async (): Promise<void> => {
    const { level } = verdict;
    const signs = shownSigns(verdict).map(({ pack, rule }) => ({ pack, rule }));
    const packs = await packsInUse().catch(() => []);
    // Of a private window nothing is kept; the note goes all the same.
    setId(isPrivate() ? '' : await askBackground('mistaken', { level, signs, packs }));
  };
  const takeBack = async (): Promise<void> => {
    if (id !== undefined && id !== '') await askBackground('notMistaken', { id });
    setId(undefined);
  };
  const press = (isMistake: boolean): void => {
    (isMistake ? say() : takeBack()).catch(() => undefined);
    onSaid?.(isMistake);
  };
  return (
    <>
      <button type="button" onClick={() => press(id === undefined)}>
        {id === undefined ? banner.mistake : plain.undo}
      </button>
      <output class="fine">{id === undefined || id === '' ? '' : mistake.list.count(1)}</output>
    </>
  );
}
