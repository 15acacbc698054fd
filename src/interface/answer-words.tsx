import type { Answer } from '../report/taxii/answer.ts';
import { Quoted } from './quoted.tsx';
import { useWords } from './reader.tsx';

/** What a server answered, as a sentence; its own words after that, quoted as a stranger's. */
export function AnswerWords({ answer }: { readonly answer: Answer }) {
  const { outbox } = useWords();
  const { code, http, words = '' } = answer;
  return (
    <>
      {outbox.answers[code]} {http === undefined || http < 300 ? null : outbox.code(http)}{' '}
      {words === '' ? null : (
        <>
          {outbox.words} <Quoted text={words} />
        </>
      )}
    </>
  );
}
