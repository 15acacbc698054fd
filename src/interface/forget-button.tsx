import { useState } from 'preact/hooks';
import { forgetEverything } from '../platform/forget.ts';
import { useWords } from './reader.tsx';

/** The one click that leaves nothing behind, with what it cannot reach. */
export function ForgetButton() {
  const { popup, plain } = useWords();
  const [said, setSaid] = useState<'forgot' | 'failed'>();
  const forget = (): void => {
    forgetEverything().then(
      () => setSaid('forgot'),
      () => setSaid('failed'),
    );
  };
  return (
    <>
      <p>
        <button type="button" onClick={forget}>
          {popup.forget}
        </button>{' '}
        <span class="fine">{popup.forgetAbout}</span>
      </p>
      {said === undefined ? null : (
        <p role={said === 'failed' ? 'alert' : 'status'}>
          {said === 'failed' ? plain.failed : popup.forgot}
        </p>
      )}
    </>
  );
}
