import { elementAbove } from '../safe-dom.ts';

export type Theme = 'light' | 'dark';

/** Whether the page around an element is light or dark: by the nearest background that can be seen. */
export function themeOf(element: Element): Theme {
  for (let at: Element | undefined = element; at; at = elementAbove(at)) {
    const brightness = brightnessOf(getComputedStyle(at).backgroundColor);
    if (brightness !== undefined) return brightness < 0.4 ? 'dark' : 'light';
  }
  return prefersDark() && schemeOfPage().includes('dark') ? 'dark' : 'light';
}

function prefersDark(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches;
}

/** A page without any background of its own is white, unless it says that it can be dark. */
function schemeOfPage(): string {
  return getComputedStyle(document.documentElement).colorScheme;
}

/** 0 (black) to 1 (white); undefined for what is mostly transparent, and for colours that are not written as RGB. */
export function brightnessOf(color: string): number | undefined {
  const [, name = '', inside = ''] = /^(rgba?|color)\(([^)]*)\)$/.exec(color) ?? [];
  const numbers = inside.match(/[\d.]+(?:e-?\d+)?%?/g)?.map(Number.parseFloat) ?? [];
  const [red, green, blue, alpha = 1] = name === 'color' ? numbers.slice(-4) : numbers;
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5)
    return undefined;
  const most = name === 'color' ? 1 : 255;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / most;
}
