import { useEffect, useRef, useState } from 'preact/hooks';

const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') === true;

/**
 * Calls back with a file that is dropped anywhere on the page, where the browser would else leave the page to show it,
 * or the editor take it for words. Tells whether one is held over the page.
 */
export function useDropped(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const now = useRef(onFile);
  now.current = onFile;
  useEffect(() => {
    const held = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    };
    // The pointer leaves each element on its way; only leaving the window counts.
    const left = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent): void => {
      setOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) now.current(file);
    };
    document.addEventListener('dragover', held, true);
    document.addEventListener('dragleave', left, true);
    document.addEventListener('drop', dropped, true);
    return () => {
      document.removeEventListener('dragover', held, true);
      document.removeEventListener('dragleave', left, true);
      document.removeEventListener('drop', dropped, true);
    };
  }, []);
  return over;
}
