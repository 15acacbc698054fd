import { useEffect, useState } from 'preact/hooks';
import { isMuted, isPaused, watchChoices } from '../platform/choices.ts';

/** Whether all is paused and whether this host is muted, kept up to date. */
export function useChoices(host: string): { readonly paused: boolean; readonly muted: boolean } {
  const [choices, setChoices] = useState({ paused: false, muted: false });
  useEffect(() => {
    const read = (): void => {
      void Promise.all([isPaused(), isMuted(host)]).then(([paused, muted]) =>
        setChoices({ paused, muted }),
      );
    };
    read();
    return watchChoices(read);
  }, [host]);
  return choices;
}
