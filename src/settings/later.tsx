import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../interface/reader.tsx';
import { wasLaterHere } from '../platform/later.ts';

/** Says that some of what is kept is of a later version of ours, which is left alone. */
export function Later() {
  const { device } = useWords();
  const [isLater, setLater] = useState(false);
  useEffect(() => void wasLaterHere().then(setLater), []);
  return isLater ? <p class="notice">{device.later}</p> : null;
}
