/** How far something long is, and the way to end it. */
import { useReader } from '../../interface/reader.tsx';
import type { Progress } from '../bench/messages.ts';

interface RunningProps {
  readonly progress: Progress | undefined;
  /** What is said of how many were judged. */
  readonly counted?: (count: number) => string;
  readonly onCancel: () => void;
}

export function Running({ progress, counted, onCancel }: RunningProps) {
  const { language, words } = useReader();
  const { benchEffect } = words;
  const share =
    progress?.of === undefined || progress.of === 0 ? undefined : progress.done / progress.of;
  const told =
    share === undefined
      ? ''
      : benchEffect.progress(share.toLocaleString(language, { style: 'percent' }));
  return (
    <div class="doors">
      <progress
        aria-label={benchEffect.heading}
        {...(share === undefined ? {} : { value: share })}
      />
      <span>
        {told} {progress === undefined ? '' : counted?.(progress.listings)}
      </span>
      <button type="button" onClick={onCancel}>
        {benchEffect.cancel}
      </button>
    </div>
  );
}
