import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { bitmapOf } from '../platform/picture.ts';

interface PictureProps {
  readonly png: Uint8Array;
  readonly label: string;
}

/** The picture as it leaves. Drawn, for our pages' policy allows no pictures that are not our own. */
export function Picture({ png, label }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    draw(png, canvas).catch(() => undefined);
  }, [png]);
  return <canvas ref={canvas} class="picture" role="img" aria-label={label} />;
}

async function draw(
  png: Uint8Array,
  { current }: RefObject<HTMLCanvasElement | null>,
): Promise<void> {
  const bitmap = await bitmapOf(png);
  if (current === null) return;
  current.width = bitmap.width;
  current.height = bitmap.height;
  current.getContext('2d')?.drawImage(bitmap, 0, 0);
}
