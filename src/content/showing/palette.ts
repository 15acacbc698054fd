/** The colours of one level on one kind of page. */
export interface Palette {
  readonly surface: string;
  readonly text: string;
  /** The bar, the icon and the main button. */
  readonly bar: string;
  readonly link: string;
  readonly line: string;
  /** Words on the main button. */
  readonly onBar: string;
}

/**
 * Amber-brown for danger, blue-grey for caution; never red, never green. The surface is ours, so the contrast is
 * known whatever the page looks like.
 */
export const palettes: Readonly<Record<'danger' | 'caution', Record<'light' | 'dark', Palette>>> = {
  danger: {
    light: {
      surface: '#fbf4e8',
      text: '#2a2117',
      bar: '#84550f',
      link: '#6b430c',
      line: '#e0cfae',
      onBar: '#ffffff',
    },
    dark: {
      surface: '#2b2317',
      text: '#f2e8d9',
      bar: '#d8a24c',
      link: '#ecc585',
      line: '#5f4d2c',
      onBar: '#231a0b',
    },
  },
  caution: {
    light: {
      surface: '#f1f4f8',
      text: '#1c2630',
      bar: '#4a6178',
      link: '#33495f',
      line: '#cbd5df',
      onBar: '#ffffff',
    },
    dark: {
      surface: '#1e262e',
      text: '#e3eaf1',
      bar: '#90a9c1',
      link: '#b7cade',
      line: '#43525f',
      onBar: '#121a21',
    },
  },
};

/** Of what warns of nothing, such as a word on what was put away: grey alone, so that it looks like no warning. */
export const quiet: Readonly<Record<'light' | 'dark', Pick<Palette, 'surface' | 'text' | 'line'>>> =
  {
    light: { surface: '#f7f7f7', text: '#222222', line: '#767676' },
    dark: { surface: '#242424', text: '#eeeeee', line: '#8c8c8c' },
  };

/** The colours of a level where more contrast is asked for: nothing tinted, every line as strong as the bar. */
export function contrastOf({ bar, onBar }: Palette, theme: 'light' | 'dark'): Palette {
  const [surface, text] = theme === 'light' ? ['#ffffff', '#000000'] : ['#000000', '#ffffff'];
  return { surface, text, bar, link: text, line: bar, onBar };
}

/** The palettes as custom properties, by the classes that `shown.tsx` sets. */
export function paletteRules(): string {
  const usual = [];
  const strong = [];
  for (const level of ['danger', 'caution'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      const palette = palettes[level][theme];
      const strongest = contrastOf(palette, theme);
      usual.push(ruleOf(`.${level}.${theme}`, palette, palette.line));
      strong.push(ruleOf(`.${level}.${theme}`, strongest, strongest.surface));
    }
  }
  for (const theme of ['light', 'dark'] as const) {
    const { surface, text, line } = quiet[theme];
    usual.push(
      `.${theme} { --quiet-surface: ${surface}; --quiet-text: ${text}; --quiet-line: ${line}; }`,
    );
  }
  return `${usual.join('\n')}
@media (prefers-contrast: more) {
  ${strong.join('\n  ')}
}`;
}

/** `hover` is what lies behind a button under the pointer. */
const ruleOf = (
  selector: string,
  { surface, text, bar, link, line, onBar }: Palette,
  hover: string,
): string =>
  `${selector} { --hover: ${hover}; --surface: ${surface}; --text: ${text}; --bar: ${bar}; --link: ${link}; --line: ${line}; --on-bar: ${onBar}; }`;
