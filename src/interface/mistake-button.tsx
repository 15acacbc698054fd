import { useState } from 'preact/hooks';
import type { Verdict } from '../model.ts';
import { askBackground } from '../platform/ask.ts';
import type { Mistaken } from '../platform/mistakes.ts';
import { isPrivate } from '../platform/private-window.ts';
import { packsInUse } from './judging.ts';
import { mistakenOf, mistakes } from './mistakes.ts';
import { useWords } from './reader.tsx';

interface MistakeButtonProps {
  readonly verdict: Verdict;
  /** What else is to be done, or taken back. */
  readonly onSaid?: (isMistake: boolean) => void;
}

const keeper = {
  // Of a private window nothing is kept; the note goes all the same.
  keep: async (said: Mistaken) => (isPrivate() ? '' : askBackground('mistaken', said)),
  takeBack: (id: string) => askBackground('notMistaken', { id }),
};

/** Says that a note is wrong: kept on this device, without a word of the ad; with the way back. */
export function MistakeButton({ verdict, onSaid }: MistakeButtonProps) {
  const { banner, mistake, plain } = useWords();
  const [kept] = useState(() => mistakes(keeper));
  const [isMistake, setMistake] = useState(false);
  const [isKept, setKept] = useState(false);
  const press = (said: boolean): void => {
    setMistake(said);
    const told = async () => mistakenOf(verdict, await packsInUse().catch(() => []));
    void kept.say(said ? told : undefined).then(setKept);
    onSaid?.(said);
  };
  return (
    <>
      <button type="button" onClick={() => press(!isMistake)}>
        {isMistake ? plain.undo : banner.mistake}
      </button>
      <output class="fine">{isMistake && isKept ? mistake.list.count(1) : ''}</output>
    </>
  );
}
