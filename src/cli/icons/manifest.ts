import { icons, type Ground } from './kinds.ts';

const bySize = (ground: Ground, most = Infinity): Record<string, string> =>
  Object.fromEntries(
    icons
      .filter((icon) => icon.ground === ground && icon.size <= most)
      .map(({ size, file }) => [String(size), `icons/${file}`]),
  );

/** The largest (pixels) that a toolbar shows. */
const inToolbar = 32;

interface ManifestIcons {
  readonly icons: Readonly<Record<string, string>>;
  readonly action: Readonly<Record<string, unknown>>;
}

/** The icons of a manifest and of its toolbar button. Firefox alone takes one for light toolbars and one for dark ones. */
export function manifestIcons(browser: 'chrome' | 'firefox'): ManifestIcons {
  const [onLight, onDark] = [bySize('light'), bySize('dark')];
  return {
    icons: bySize('any'),
    action: {
      default_icon: bySize('any', inToolbar),
      ...(browser === 'firefox' && {
        // Firefox names them by the words on the toolbar, which are light on a dark one.
        theme_icons: Object.keys(onLight).map((size) => ({
          light: onDark[size],
          dark: onLight[size],
          size: Number(size),
        })),
      }),
    },
  };
}

/** Paths of the icons that are for toolbars of one kind alone, where the browser takes any. */
export const themeIconsOf = (browser: 'chrome' | 'firefox'): readonly string[] =>
  browser === 'chrome' ? [] : [bySize('light'), bySize('dark')].flatMap(Object.values<string>);
