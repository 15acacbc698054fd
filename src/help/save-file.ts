import type { Format } from '../report/format.ts';

/** Saves exactly this content as a file, through a link of the page itself: nothing passes a network. */
export function saveFile(content: string | Uint8Array, { mime, extension }: Format): void {
  const isText = typeof content === 'string';
  // A copy, so that its memory is one that a file may be made of.
  const part = isText ? content : Uint8Array.from(content);
  const url = URL.createObjectURL(
    new Blob([part], { type: isText ? `${mime};charset=utf-8` : mime }),
  );
  const link = document.createElement('a');
  link.href = url;
  // A name that says nothing, in a folder that others may open.
  link.download = `notes.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
