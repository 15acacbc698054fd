import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** While something is open inside an element, Escape closes it and goes no further. */
export function useEscape(
  inside: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: () => void,
): void {
  useLayoutEffect(() => {
    const element = inside.current;
    if (!isOpen || element === null) return undefined;
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    element.addEventListener('keydown', pressed);
    return () => element.removeEventListener('keydown', pressed);
  }, [inside, isOpen, close]);
}
