import { useWords } from './reader.tsx';
import type { Standing } from './standing.ts';
import type { Words } from './words.ts';

/** The short words for a standing. */
export function standingWord(words: Words, standing: Standing): string {
  if (standing === 'danger' || standing === 'caution' || standing === 'none') {
    return words.levels[standing];
  }
  return words.short[standing];
}

/** A filled square, an open square, a line: told apart without colour. */
const shapes = {
  danger: <path d="M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z" />,
  caution: <rect x="2" y="2" width="12" height="12" rx="2" fill="none" stroke-width="2" />,
  other: <path d="M3 8h10" stroke-width="2" />,
};

interface LevelWordProps {
  readonly standing: Standing;
}

/** The standing of a listing in words, with a shape before it. */
export function LevelWord({ standing }: LevelWordProps) {
  const words = useWords();
  const strong = standing === 'danger' || standing === 'caution';
  return (
    <span class={`level level-${strong ? standing : 'other'}`}>
      <svg
        viewBox="0 0 16 16"
        width="12"
        height="12"
        aria-hidden="true"
        fill="currentColor"
        stroke="currentColor"
      >
        {shapes[strong ? standing : 'other']}
      </svg>
      {standingWord(words, standing)}
    </span>
  );
}
