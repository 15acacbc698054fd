import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../platform/ask.ts';
import { ownTicket } from '../platform/pages.ts';
import type { BackgroundMessages } from '../platform/messages.ts';

export type Handed = ReturnType<BackgroundMessages['handedOver']>;

/** What another room handed over when it opened this page, once; undefined until the background has answered. */
export function useHanded(): Handed | undefined {
  const [handed, setHanded] = useState<Handed>();
  useEffect(() => {
    askBackground('handedOver', { ticket: ownTicket() }).then(
      (found) => setHanded(found ?? {}),
      () => setHanded({}),
    );
  }, []);
  return handed;
}
