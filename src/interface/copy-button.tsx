import { useState } from 'preact/hooks';
import { useWords } from './reader.tsx';

/** Copies exactly this text, on a click and never by itself. */
export function CopyButton({ text }: { readonly text: string }) {
  const { plain } = useWords();
  const [said, setSaid] = useState<'copied' | 'notCopied'>();
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      () => setSaid('notCopied'),
    );
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {plain.copy}
      </button>{' '}
      <span role={said === 'notCopied' ? 'alert' : 'status'}>{said ? plain[said] : ''}</span>
    </>
  );
}
