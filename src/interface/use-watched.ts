import { useEffect, useState } from 'preact/hooks';

/**
 * What is kept on this device, read anew at each change: `read` and `watch` are functions of `platform` that stay the
 * same. Undefined until it was read, and where it cannot be.
 */
export function useWatched<T>(
  read: () => Promise<T>,
  watch: (changed: () => void) => () => void,
): T | undefined {
  const [found, setFound] = useState<T>();
  useEffect(() => {
    const look = (): void => {
      read().then(setFound, () => undefined);
    };
    look();
    return watch(look);
  }, [read, watch]);
  return found;
}
