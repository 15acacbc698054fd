import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coloured, icons, type Ground } from '../../src/cli/icons/kinds.ts';
import { manifestIcons } from '../../src/cli/icons/manifest.ts';
import { contrast } from '../statements/colours.ts';

const drawing = (file: string): string => readFileSync(`icons/${file}`, 'utf8');

test('the folder holds the painted icons and the two drawings, nothing else', () => {
  expect(readdirSync('icons').sort()).toEqual(
    ['icon.svg', 'icon-small.svg', ...icons.map(({ file }) => file)].sort(),
  );
});

test.each(icons)('$file is a PNG as wide and high as it says', ({ file, size }) => {
  const png = readFileSync(`icons/${file}`);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

/** What toolbars of Chrome and Firefox are filled with. */
const toolbars: Readonly<Record<'light' | 'dark', readonly string[]>> = {
  light: ['#ffffff', '#dee1e6', '#f9f9fb'],
  dark: ['#35363a', '#1c1b22', '#2b2a33'],
};
const parts = (
  svg: string,
): { readonly body: string; readonly rim: string; readonly eye: string } => ({
  body: /id="body" fill="(#\w+)"/u.exec(svg)?.[1] ?? '',
  rim: /stroke="(#\w+)"/u.exec(svg)?.[1] ?? '',
  eye: /id="eye" fill="(#\w+)"/u.exec(svg)?.[1] ?? '',
});

describe.each(['icon.svg', 'icon-small.svg'])('%s', (file) => {
  test.each([
    ['any', 'light'],
    ['any', 'dark'],
    ['light', 'light'],
    ['dark', 'dark'],
  ] as const)(
    'for %s toolbars stands out on a %s one, its eye from its body',
    (ground: Ground, on) => {
      const { body, rim, eye } = parts(coloured(drawing(file), ground));
      expect(contrast(eye, body)).toBeGreaterThanOrEqual(4.5);
      for (const toolbar of toolbars[on])
        expect(Math.max(contrast(body, toolbar), contrast(rim, toolbar))).toBeGreaterThanOrEqual(3);
    },
  );
});

test('each browser is given the sizes that it shows', () => {
  const chrome = manifestIcons('chrome');
  expect(Object.keys(chrome.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
  expect(Object.keys(chrome.action['default_icon'] as object)).toEqual(['16', '24', '32']);
  expect(chrome.action).not.toHaveProperty('theme_icons');
  const firefox = manifestIcons('firefox');
  expect(Object.keys(firefox.icons)).toEqual(expect.arrayContaining(['48', '64', '96', '128']));
  // "light" is what stands on a dark toolbar, whose words are light.
  expect(firefox.action['theme_icons']).toEqual([
    { light: 'icons/16-on-dark.png', dark: 'icons/16-on-light.png', size: 16 },
    { light: 'icons/32-on-dark.png', dark: 'icons/32-on-light.png', size: 32 },
  ]);
});
