import { useState } from 'preact/hooks';
import { forgetEverything } from '../platform/forget.ts';
import { useWords } from './reader.tsx';

interface ForgetButtonProps {
  /** Everything was deleted: what stands on the page beside is out of date. */
  readonly onForgot?: () => void;
}

/** The one click that leaves nothing behind, with what it cannot reach. */
export function ForgetButton({ onForgot }: ForgetButtonProps) {
  const { popup, plain } = useWords();
  const [said, setSaid] = useState<'forgot' | 'failed'>();
  const forget = (): void => {
    const done = async (): Promise<void> => {
      await forgetEverything();
      setSaid('forgot');
      onForgot?.();
    };
    done().catch(() => setSaid('failed'));
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
