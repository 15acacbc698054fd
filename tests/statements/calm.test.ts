/** Statements 11, 16, 17, 35 and 39: what our look is made of, read from the styles and the source. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrastOf, palettes, quiet } from '../../src/content/showing/palette.ts';
import { css as inPages } from '../../src/content/showing/style.ts';
import { words } from '../../src/interface/words.ts';
import { codeOf, sourceFiles } from '../house/source.ts';
import { hueOf } from './colours.ts';
import { sentencesOf } from './sentences.ts';

const stylesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => join(folder, path));
const withoutRemarks = (css: string): string => css.replaceAll(/\/\*[\s\S]*?\*\//gu, '');

/** The styles of our pages, and those that we bring into the pages of others. */
const styles: readonly (readonly [string, string])[] = [
  ...['src/interface', 'src/workbench']
    .flatMap(stylesIn)
    .map((path) => [path, withoutRemarks(readFileSync(path, 'utf8'))] as const),
  ['src/content/showing/style.ts', withoutRemarks(inPages)],
];
/** What a browser runs of ours. */
const code = sourceFiles('src')
  .filter(({ path }) => !/^src\/(?:cli|demo|generated)\//u.test(path))
  .map((file) => [file.path, codeOf(file)] as const);
const drawings = readdirSync('icons')
  .filter((name) => name.endsWith('.svg'))
  .map((name) => [`icons/${name}`, readFileSync(join('icons', name), 'utf8')] as const);
const languages = readdirSync('src/interface/words');

const isGreen = (hex: string): boolean => {
  const { degrees, strength } = hueOf(hex);
  return strength > 0.06 && degrees > 70 && degrees < 175;
};
const isRed = (hex: string): boolean => {
  const { degrees, strength } = hueOf(hex);
  return strength > 0.2 && (degrees < 18 || degrees > 335);
};
const coloursIn = (text: string): readonly string[] => text.match(/#[\da-f]{6}\b/giu) ?? [];
const named = /:\s*(?:\w+ )*(?:green|lime|olive|teal|seagreen|red|crimson|maroon|tomato)\b/iu;

describe('statement 11', () => {
  test.each([
    ['#17652f', true, false],
    ['#a11d1d', false, true],
    ['#84550f', false, false],
    ['#46586b', false, false],
  ])('the measure: %s is green %s, red %s', (hex, green, red) => {
    expect([isGreen(hex), isRed(hex)]).toEqual([green, red]);
  });

  test.each([...styles, ...drawings])('no green and no red in %s', (_, text) => {
    expect(coloursIn(text).filter((hex) => isGreen(hex) || isRed(hex))).toEqual([]);
    expect(text.match(named)?.[0]).toBeUndefined();
    expect(text).not.toMatch(/\b(?:hsl|lab|lch|oklch|hwb)\(/u);
  });

  test('no colour of any kind is set in the source but in the palette, the badge and the printed report', () => {
    const own = code.filter(([, text]) => coloursIn(text).length > 0);
    expect(own.map(([path]) => path)).toEqual([
      'src/content/showing/palette.ts',
      'src/platform/toolbar.ts',
      'src/report/formats/html/style.ts',
    ]);
    for (const [, text] of own)
      expect(coloursIn(text).filter((hex) => isGreen(hex) || isRed(hex))).toEqual([]);
  });

  test('no tick, cross, shield, star, medal or traffic light in the source; the workbench alone ticks proofs off', () => {
    const signs = /[✓✔✅☑✗✘❌★☆⭐🌟🛡🏅🚦🔴🟢⚠🚨☠🖐✋⛔]/u;
    // What reads pages knows their signs by name, and shows none.
    const shown = code.filter(([path]) => !/^src\/(?:sites|scoring|workbench)\//u.test(path));
    expect(shown.filter(([, text]) => signs.test(text)).map(([path]) => path)).toEqual([]);
  });

  test.each(languages)('no tick, star, shield or percentage in what %s says', (language) => {
    const found = sentencesOf(words(language).words).filter(([, sentence]) =>
      /[%٪✓✔✅☑★☆⭐🛡⚠🚨]/u.test(sentence),
    );
    expect(found).toEqual([]);
  });
});

describe('statement 16: what is no warning has nothing of one', () => {
  test('a word on what was put away is grey, and has no bar', () => {
    for (const theme of ['light', 'dark'] as const)
      for (const colour of Object.values(quiet[theme]))
        expect(hueOf(colour).strength).toBeLessThan(0.02);
    const [, done = ''] = /\.note\.done \{([^}]*)\}/u.exec(inPages) ?? [];
    expect(done).toContain('var(--quiet-surface)');
    expect(done).toMatch(/border: 1px dashed var\(--quiet-line\)/u);
    expect(done).not.toMatch(/var\(--bar\)|var\(--surface\)|border-inline-start/u);
  });

  test('a notice on our pages has neither bar nor colour', () => {
    const all = styles.map(([, text]) => text).join('\n');
    const [, notice = ''] = /\.notice \{([^}]*)\}/u.exec(all) ?? [];
    expect(notice).toContain('border: 1px dashed var(--edge)');
    expect(notice).not.toMatch(/danger|caution|inline-start|background/u);
  });

  test('what has the look of a warning is written where an ad is judged, and nowhere else', () => {
    const bearing = code.filter(([, text]) => /class=(?:"|\{`)step\b/u.test(text));
    expect(bearing.map(([path]) => path)).toEqual([
      'src/help/help-page.tsx',
      'src/interface/judged.tsx',
    ]);
  });
});

describe('statement 17: nothing moves, sounds or calls', () => {
  test.each(styles)('%s animates nothing', (_, text) => {
    expect(text).not.toMatch(/animation|transition|@keyframes|marquee|blink|scroll-behavior/u);
  });

  test('no sound, no buzzing, no notification of the system, no movement in the source', () => {
    const found = code.filter(([, text]) =>
      /new Audio\b|AudioContext|speechSynthesis|\.vibrate\(|new Notification\b|browser\.notifications|\.animate\(|behavior: 'smooth'/u.test(
        text,
      ),
    );
    expect(found.map(([path]) => path)).toEqual([]);
  });
});

describe('statement 35: right and left are never named', () => {
  /** What floats stands on the side where room was measured. */
  const measured = /^\.mark\.afloat.*$/gmu;

  test.each(styles)('%s', (_, text) => {
    expect(text.replaceAll(measured, '')).not.toMatch(
      /(?<![-\w])(?:left|right)\s*:|-(?:left|right)\b|(?:float|clear|text-align):\s*(?:left|right)/u,
    );
  });

  test('in the source', () => {
    const found = code
      .filter(([path]) => path.endsWith('.tsx') || path.includes('/editor/'))
      .filter(([, text]) => /(?:border|margin|padding)(?:Left|Right)\b(?!Color)/u.test(text));
    expect(found.map(([path]) => path)).toEqual([]);
  });
});

describe('statement 39: no letters and no pictures are loaded', () => {
  test.each(styles)('%s', (_, text) => {
    expect(text).not.toMatch(/@font-face|url\(|image-set|@import (?!'\.\/style)/u);
  });
});

test('where more contrast is asked for, words have 21 to 1 and lines are as strong as the bar', () => {
  for (const themes of Object.values(palettes))
    for (const theme of ['light', 'dark'] as const) {
      const { surface, text, line, bar } = contrastOf(themes[theme], theme);
      expect([surface, text].sort()).toEqual(['#000000', '#ffffff']);
      expect(line).toBe(bar);
    }
});
