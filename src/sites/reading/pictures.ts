import { originalOf } from '../text/flat.ts';

/** Sides shorter than this many pixels are those of icons and avatars. */
const smallest = 120;

/** How many pictures stand in elements that may be content: not emoji, icons, avatars. */
export function picturesIn(elements: readonly Element[], not: readonly string[] = []): number {
  const isNone = ['[role="presentation"]', '[class*="avatar" i]', '[class*="logo" i]', ...not].join(
    ',',
  );
  const pictures = elements.flatMap((element) => [...element.querySelectorAll('img')]);
  return pictures.filter((picture) => !isSmall(picture) && picture.closest(isNone) === null).length;
}

/** By what the page says and by what has been loaded; never by layout, which would cost. */
function isSmall(picture: HTMLImageElement): boolean {
  const sides = ['width', 'height'].map((side) =>
    Number.parseInt(picture.getAttribute(side) ?? '', 10),
  );
  if (sides.some((side) => side < smallest)) return true;
  // In a copy nothing is loaded.
  const { complete, naturalWidth, naturalHeight } = originalOf(picture);
  if (complete && naturalWidth > 0 && Math.min(naturalWidth, naturalHeight) < smallest) return true;
  const alt = picture.getAttribute('alt') ?? '';
  return alt !== '' && alt.length < 25 && !/[\p{L}\p{N}]/u.test(alt);
}
