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

/** The palettes as custom properties, by the classes that `shown.tsx` sets. */
export function paletteRules(): string {
  const rules = [];
  for (const level of ['danger', 'caution'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      const { surface, text, bar, link, line, onBar } = palettes[level][theme];
      rules.push(
        `.${level}.${theme} { --surface: ${surface}; --text: ${text}; --bar: ${bar}; --link: ${link}; --line: ${line}; --on-bar: ${onBar}; }`,
      );
    }
  }
  return rules.join('\n');
}
