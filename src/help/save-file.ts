import type { Format } from '../report/format.ts';

/** Saves exactly this text as a file, through a link of the page itself: nothing passes a network. */
export function saveFile(text: string, { mime, extension }: Format): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  // A name that says nothing, in a folder that others may open.
  link.download = `notes.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
