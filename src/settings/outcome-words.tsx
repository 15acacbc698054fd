import { useId } from 'preact/hooks';
import { AnswerWords } from '../interface/answer-words.tsx';
import { useWords } from '../interface/reader.tsx';
import type { Outcome } from './connection.ts';

interface OutcomeWordsProps {
  readonly outcome: Outcome;
  readonly address: string;
  readonly onPick: (address: string) => void;
}

/** A sentence on what the test of a connection came to, and the choice where there is one. */
export function OutcomeWords({ outcome, address, onPick }: OutcomeWordsProps) {
  const { organisations: said } = useWords();
  const id = useId();
  if (outcome.kind === 'problem') return <AnswerWords answer={outcome.answer} />;
  if (outcome.kind === 'chosen') {
    return (
      <>
        {said.chosen} <bdi>{outcome.collection.title || outcome.collection.address}</bdi>
      </>
    );
  }
  if (outcome.kind !== 'choose') return <>{said[outcome.kind]}</>;
  return (
    <>
      <label for={id}>{said.choose}</label>
      <select id={id} value={address} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">…</option>
        {outcome.collections.map((one) => (
          <option key={one.address} value={one.address}>
            {one.title === '' ? one.address : `${one.title} (${one.address})`}
          </option>
        ))}
      </select>
    </>
  );
}
