interface Kind {
  readonly mime: string;
  readonly extension: string;
}

/**
 * Saves exactly this content as a file, through a link of the page itself: nothing passes a network, and no permission
 * is asked for. `name` must say nothing of what is in it: it lands in a folder that others may open.
 */
export function saveFile(
  content: string | Uint8Array,
  { mime, extension }: Kind,
  name = 'notes',
): void {
  const isText = typeof content === 'string';
  // A copy, so that its memory is one that a file may be made of.
  const part = isText ? content : Uint8Array.from(content);
  const url = URL.createObjectURL(
    new Blob([part], { type: isText ? `${mime};charset=utf-8` : mime }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
