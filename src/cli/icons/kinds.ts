/** Which icons there are: their sizes, the drawing each is made from, its colours. */

/** For which toolbar. `any` stands on light and dark ones: its outline is seen on dark, its body on light. */
export type Ground = 'any' | 'light' | 'dark';

export interface Icon {
  /** In `icons`. */
  readonly file: string;
  /** CSS pixels, as wide as high. */
  readonly size: number;
  /** In `icons`: the plain drawing for sizes at which an eye has no light in it. */
  readonly drawing: 'icon.svg' | 'icon-small.svg';
  readonly ground: Ground;
}

/** Up to this size (pixels) the plain drawing is sharper. */
const small = 32;

/**
 * Chromium takes 16, 24 and 32 in the toolbar, 48 and 128 in its list and the store; Firefox 16 and 32 in the toolbar,
 * for light and dark ones apart, 48 and 96 in its list, 64 on dense screens.
 */
const sizes = [16, 24, 32, 48, 64, 96, 128] as const;
const themed = [16, 32] as const;

const iconOf = (size: number, ground: Ground): Icon => ({
  file: ground === 'any' ? `${size}.png` : `${size}-on-${ground}.png`,
  size,
  drawing: size <= small ? 'icon-small.svg' : 'icon.svg',
  ground,
});

/** Every icon of ours. */
export const icons: readonly Icon[] = [
  ...sizes.map((size) => iconOf(size, 'any')),
  ...themed.flatMap((size) => [iconOf(size, 'light'), iconOf(size, 'dark')]),
];

/** The drawing's own colours, and what they are on a toolbar of one kind alone. */
const colours: Readonly<Record<Exclude<Ground, 'any'>, Readonly<Record<string, string>>>> = {
  light: { '#b4c3d2': '#34495e' },
  dark: { '#b4c3d2': '#dbe5ee', '#34495e': '#dbe5ee', '#ffffff': '#22303d' },
};

/** A drawing in the colours for one kind of toolbar. */
export function coloured(svg: string, ground: Ground): string {
  if (ground === 'any') return svg;
  return svg.replaceAll(/#[\da-f]{6}/gu, (colour) => colours[ground][colour] ?? colour);
}
