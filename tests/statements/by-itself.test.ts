/** Statements 18, 22, 27, 28 and 38: what happens by itself, and what is never asked of the device. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/interface/words.ts';
import { makeBrowser } from '../platform/fake-browser.ts';
import { onNewBrowser } from '../platform/with-browser.ts';
import { codeOf, sourceFiles } from '../house/source.ts';

const code = sourceFiles('src')
  .filter(({ path }) => !/^src\/(?:cli|demo|generated)\//u.test(path))
  .map((file) => [file.path, codeOf(file)] as const);
const saying = (what: RegExp): readonly string[] =>
  code.filter(([, text]) => what.test(text)).map(([path]) => path);

describe('statement 18', () => {
  test.each([
    ['install', 1],
    ['update', 0],
    ['browser_update', 0],
  ])('on "%s" so many pages of ours open: %i', async (reason, pages) => {
    const { browser } = await onNewBrowser(
      () => import('../../src/background/index.ts'),
      makeBrowser(),
    );
    browser.runtime.onInstalled.emit({ reason });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(browser.tabs.create).toHaveBeenCalledTimes(pages);
  });
});

describe('statement 22', () => {
  const telling = /traffick|victim|police|scam|fraud|rescue/iu;

  test('no page of ours names in its file what gives somebody away', () => {
    const pages = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      const [, title = ''] = /<title>([^<]*)/u.exec(readFileSync(`src/${page}`, 'utf8')) ?? [];
      expect([page, title, telling.test(title)]).toEqual([page, title, false]);
    }
  });

  test.each(readdirSync('src/interface/words'))('nor do name and button in %s', (language) => {
    const { name, toolbar, menu } = words(language).words;
    for (const said of [name, toolbar.plain, menu.check]) expect(said).not.toMatch(telling);
  });
});

describe('statement 27', () => {
  test('nothing of ours dials', () => {
    // What reads pages knows that a page's own link may dial.
    const dialling = saying(/['"`](?:tel|sms|whatsapp|viber):/u);
    expect(dialling.filter((path) => !path.startsWith('src/sites/'))).toEqual([]);
  });

  test('words go to the clipboard, and mail opens, on a click alone', () => {
    expect(saying(/clipboard\.write/u)).toEqual([
      'src/help/sending/by-mail.tsx',
      'src/help/sending/to-site.tsx',
      'src/interface/copy-button.tsx',
    ]);
    for (const [path, text] of code)
      if (text.includes('clipboard.write'))
        expect([path, /onClick=\{/u.test(text), /useEffect\(/u.test(text)]).toEqual([
          path,
          true,
          false,
        ]);
  });
});

test('statement 28: where somebody is, is neither asked of the device nor guessed', () => {
  expect(saying(/geolocation|resolvedOptions\(\)\.(?:timeZone|locale)|getTimezoneOffset/u)).toEqual(
    [],
  );
});

describe('statement 38', () => {
  test('nothing that we bring into a page calls out', () => {
    const found = code
      .filter(([path]) => path.startsWith('src/content/'))
      .filter(([, text]) => /role="?alert|aria-live="assertive|'alert'/u.test(text));
    expect(found.map(([path]) => path)).toEqual([]);
  });

  test('one region in a page is listened to', () => {
    const found = code
      .filter(([path]) => path.startsWith('src/content/'))
      .filter(([, text]) => /'role', 'status'|aria-live/u.test(text));
    expect(found.map(([path]) => path)).toEqual(['src/content/showing/live.ts']);
  });

  test('on our pages an alert stands where something that was asked for has failed, and is not there before', () => {
    const alerts = code
      .filter(([path]) => path.endsWith('.tsx'))
      .flatMap(([path, text]) =>
        [...text.matchAll(/role="alert"|'alert'/gu)].map(
          ({ index }) => [path, text.slice(Math.max(0, index - 120), index + 160)] as const,
        ),
      );
    expect(alerts.length).toBeGreaterThan(10);
    const failure =
      /fail|broken|wrong|not(?:Kept|Saved|Lasting|Copied|Readable|Undone)|NotCopied|tooLate|taken|refused|trouble|(?:un)?kept/iu;
    expect(alerts.filter(([, around]) => !failure.test(around))).toEqual([]);
  });
});

test('statement 19: no field lets the browser send away what is typed, to have it spelled', () => {
  const fields = code
    .filter(([path]) => path.endsWith('.tsx'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/<(?:textarea|input)\b(?:[^>]|=>)*>/gu)]
        .map(([field]) => field)
        .filter((field) => !/type="(?:checkbox|file|radio)"|\{\.\.\.shared\}/u.test(field))
        .map((field) => [path, field.includes('spellcheck={false}')]),
    );
  expect(fields.length).toBeGreaterThan(3);
  expect(fields.filter(([, off]) => off === false)).toEqual([]);
});
