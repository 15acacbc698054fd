import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../platform/ask.ts';
import { ownTicket } from '../platform/pages.ts';
import { comesFromPrivateWindow } from '../platform/private-window.ts';
import type { BackgroundMessages } from '../platform/messages.ts';

export type Handed = ReturnType<BackgroundMessages['handedOver']>;

/** What another room handed over when it opened this page, once; undefined until the background has answered. */
export function useHanded(): Handed | undefined {
  const [handed, setHanded] = useState<Handed>();
  useEffect(() => {
    const take = (found: Handed | undefined): void => {
      if (found?.private === true) comesFromPrivateWindow();
      setHanded(found ?? {});
    };
    askBackground('handedOver', { ticket: ownTicket() }).then(take, () => take({}));
  }, []);
  return handed;
}
