import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Page } from '../../src/cli/browsers/browser.ts';
import { projectRoot } from '../../src/cli/folders.ts';
import { entryBegins } from '../../src/workbench/drafts/entry.ts';
import { runProgram } from '../cli/command.ts';
import { lure } from './ads.ts';
import { bothBrowsers, given, type Given } from './browsers.ts';
import * as linkedin from './pages/linkedin.ts';
import { comes, presses, says, types } from './surface.ts';

const packs = join(projectRoot(), 'src', 'packs');
const thai = 'trafficking/languages/th.yml';
const rule = 'documents-kept';

/** A colloquial word for the passport, "the red book", left with the team leader: no rule knows it yet. */
const phrase = 'ฝากเล่มแดงไว้กับ(พี่)?(หัวหน้า|ผู้จัดการ)';
const proof = 'ฝากเล่มแดงไว้กับพี่หัวหน้าทุกคน';
const ads = [
  ['lure', 'รับสมัครพนักงานตอบแชท เงินเดือน 18,000 บาท ถึงแล้วฝากเล่มแดงไว้กับพี่หัวหน้า'],
  ['lure', 'บริษัทรับพนักงานออฟฟิศ เงินเดือน 17,000 บาท วันแรกฝากเล่มแดงไว้กับหัวหน้าก่อน'],
  ['lure', 'รับพนักงานคีย์ข้อมูล เงินเดือน 16,000 บาท ระหว่างนี้ฝากเล่มแดงไว้กับพี่ผู้จัดการ'],
  ['honest', 'รับสมัครพนักงานขายหน้าร้าน เงินเดือน 15,000 บาท สมัครได้ที่สาขาใกล้บ้าน'],
];
const labelled = ads
  .map(([label, text], at) =>
    JSON.stringify({ id: `ad-${at}`, label, text, platform: 'job-board' }),
  )
  .join('\n');

/** Opens the workbench and waits until its rules have come. */
async function workbench(it: Given): Promise<Page> {
  const page = await it.browser.newPage(`${it.browser.base}src/workbench/index.html`);
  await vi.waitFor(
    async () =>
      expect(await page.evaluate('return document.querySelectorAll(".bench").length;')).toBe(1),
    { timeout: 30_000, interval: 200 },
  );
  return page;
}

/** Chooses in the list under a label. */
const chooses = (page: Page, label: string, value: string): Promise<void> =>
  page.evaluate(`
    const named = [...document.querySelectorAll('label')].find((one) => one.textContent === ${JSON.stringify(label)});
    const select = document.getElementById(named.htmlFor);
    select.value = ${JSON.stringify(value)};
    if (select.value !== ${JSON.stringify(value)}) throw new Error('It offers no ' + ${JSON.stringify(value)});
    select.dispatchEvent(new Event('change', { bubbles: true }));`);

/** Waits until the rule in hand is this one: what is said of proofs is said of it from then on. */
const holdsRule = (page: Page, name: string, language: string): Promise<void> =>
  vi.waitFor(
    async () =>
      expect(
        await page.evaluate(`
          const { shadowRoot } = document.querySelector('.editor');
          return shadowRoot.querySelector('.cm-content').getAttribute('aria-label');`),
      ).toBe(`Text of \u2068${name}\u2069, \u2068${language}\u2069`),
    { timeout: 30_000, interval: 50 },
  );

/** What the editor holds. */
const written = (page: Page): Promise<string> =>
  page.evaluate(`
    const lines = document.querySelector('.editor').shadowRoot.querySelectorAll('.cm-line');
    return [...lines].map((line) => line.textContent).join('\\n');`);

/** Puts the cursor at the end of a line, by the button that names it among the proofs. */
async function goesTo(page: Page, line: number): Promise<void> {
  const patience = { timeout: 30_000, interval: 100 };
  await vi.waitFor(
    () =>
      page.evaluate(`
        const buttons = [...document.querySelectorAll('.proofs button')];
        buttons.find((one) => one.textContent === ${JSON.stringify(`Line ${line}`)}).click();`),
    patience,
  );
  await vi.waitFor(
    async () =>
      expect(
        await page.evaluate(`
          const { shadowRoot } = document.querySelector('.editor');
          const here = shadowRoot.querySelector('.cm-lineNumbers .cm-activeLineGutter');
          return [shadowRoot.activeElement?.className.includes('cm-content'), here?.textContent];`),
      ).toEqual([true, String(line)]),
    patience,
  );
}

/** The lines beside which a tick or a cross stands. */
const marks = (page: Page): Promise<{ readonly ticks: number; readonly crosses: number }> =>
  page.evaluate(`
    const root = document.querySelector('.editor').shadowRoot;
    return { ticks: root.querySelectorAll('.cm-holds').length, crosses: root.querySelectorAll('.cm-fails').length };`);

/** Waits until what was discarded is off the disk too. */
const keptNow = (page: Page): Promise<void> =>
  vi.waitFor(
    async () =>
      expect(
        await page.evaluate(`
          const done = (request) => new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
          const database = await done(indexedDB.open('lurewatch'));
          const count = await done(database.transaction('drafts').objectStore('drafts').count());
          database.close();
          return count;`),
      ).toBe(0),
    { timeout: 30_000, interval: 100 },
  );

/** Gives a file to the page, as the browser's own dialog does. */
const givesFile = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(`
    const data = new DataTransfer();
    data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    const input = document.querySelector('input[type=file]');
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));`);

/** Presses what saves a file; gives what would be on the disk. */
async function saves(page: Page, name: string): Promise<string> {
  await page.evaluate(`
    const { dataset } = document.documentElement;
    delete dataset.saved;
    URL.createObjectURL = (blob) => {
      void blob.text().then((text) => { dataset.saved = text; });
      return 'blob:none';
    };
    HTMLAnchorElement.prototype.click = function () { dataset.savedAs = this.download; };`);
  await presses(page, `Save \u2068${name}\u2069`);
  return vi.waitFor(
    async () => {
      const [text, as] = await page.evaluate<readonly (string | null)[]>(
        'return [document.documentElement.dataset.saved ?? null, document.documentElement.dataset.savedAs ?? null];',
      );
      expect(as).toBe(name);
      if (typeof text !== 'string') throw new Error('Nothing was saved.');
      return text;
    },
    { timeout: 30_000 },
  );
}

/** `packs` on a copy of our packs in which one file was exchanged. */
async function packsWith(file: string, text: string, command: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'lurewatch-packs-'));
  try {
    cpSync(packs, folder, { recursive: true });
    writeFileSync(join(folder, file), text);
    const run = join(projectRoot(), 'src', 'cli', 'run.mjs');
    return await runProgram(process.execPath, [run, 'packs', ...command, '--folder', folder]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(bothBrowsers)('in %s', (kind) => {
  const it = given(kind);
  const file = readFileSync(join(packs, thai), 'utf8');
  const lines = file.split('\n');
  /** Where the entry has its last phrase and the last line that must be met, counted as the editor counts. */
  const start = (entryBegins(file, rule) ?? 0) - 1;
  const lineOf = (key: string): number => lines.indexOf(`    ${key}:`, start) - start;

  test('a Thai phrase with its proof changes three verdicts, and the file that comes out is accepted', async () => {
    const page = await workbench(it);
    await chooses(page, 'Language of its words', 'th');
    await chooses(page, 'Rule', rule);
    await holdsRule(page, rule, 'Thai');
    await says(page, 'Every proof holds.');
    await presses(page, 'lines');
    // The last line of catches is gone to first: lines above it keep their numbers.
    await goesTo(page, lineOf('ignores'));
    await page.type(`\n- ${proof}`);
    await says(page, '1 thing to mend.');
    expect((await marks(page)).crosses).toBe(1);
    await goesTo(page, lineOf('unless'));
    await page.type(`\n- ${phrase}`);
    await says(page, 'Every proof holds.');
    await says(page, 'Your change is kept on this device.');
    expect(await written(page)).toContain(phrase);

    await givesFile(page, 'ads.jsonl', labelled);
    await says(page, '4 ads were tried. 3 verdicts change.');
    await says(page, /ad-2[^]*Before:[^]*Now:[^]*as the label asks/);
    expect(
      await page.evaluate('return document.body.innerText.includes("against its label");'),
    ).toBe(false);

    const text = await saves(page, 'th.yml');
    const added = [`      - ${phrase}`, `      - ${proof}`];
    expect(
      text
        .split('\n')
        .filter((line) => !added.includes(line))
        .join('\n'),
    ).toBe(file);
    expect(text.split('\n').filter((line) => added.includes(line))).toEqual(added);
    const tested = await packsWith(thai, text, ['test', rule, '--language', 'th']);
    expect([tested.code, tested.output]).toEqual([0, expect.stringContaining('ok    trafficking')]);
    await page.close();
  }, 300_000);

  test('the change is there when the page is opened again, can be discarded, and brought back', async () => {
    const page = await workbench(it);
    await says(page, 'th.yml');
    await presses(page, 'Open');
    await says(page, 'Every proof holds.');
    expect(await written(page)).toContain(phrase);
    await presses(page, 'Discard');
    await says(page, 'You have changed nothing yet.');
    await comes(async () => expect(await written(page)).not.toContain(phrase));
    await presses(page, 'Undo');
    await says(page, 'Files to send');
    await comes(async () => expect(await written(page)).toContain(phrase));
    await says(page, 'Your change is kept on this device.');
    await page.close();
    const again = await workbench(it);
    await says(again, 'Files to send');
    await presses(again, 'Discard');
    await says(again, 'You have changed nothing yet.');
    await keptNow(again);
    await again.close();
  });

  test('a fault is told in words at its line, and what is published stays in force', async () => {
    const page = await workbench(it);
    await says(page, 'Every proof holds.');
    await presses(page, 'lines');
    await goesTo(page, 24);
    await page.type('\n- (free|paid flight');
    await says(page, 'Line 25');
    await says(page, /leaves a bracket open: close it with \)/);
    await says(page, 'Cannot be read yet');
    await says(page, 'what is published stays in force');
    await presses(page, 'Discard this change');
    await says(page, 'You have changed nothing yet.');
    await keptNow(page);
    await page.close();
  });

  test('a change that breaks proofs of other rules is told of before it is sent', async () => {
    const page = await workbench(it);
    const english = readFileSync(join(packs, `trafficking/rules/${rule}.yml`), 'utf8');
    await chooses(page, 'Rule', rule);
    await holdsRule(page, rule, 'English');
    await says(page, 'Every proof holds.');
    await presses(page, 'lines');
    await goesTo(page, english.split('\n').indexOf('unless:'));
    await page.type('\n- (office|hotel|factory|company|staff)');
    // Among the proofs it stands once all of it was read and laid.
    await says(page, 'Phrase: (office|hotel|factory|company|staff)');
    await says(page, 'Your change is kept on this device.');
    await presses(page, 'Try the proofs of all other rules');
    await vi.waitFor(() => says(page, /\d+ lines of other rules or languages are broken/), {
      timeout: 180_000,
    });
    await says(page, 'It is met. Narrow the phrases');
    await presses(page, 'Discard this change');
    await says(page, 'You have changed nothing yet.');
    await keptNow(page);
    await page.close();
  }, 300_000);

  test('an ad from an open page is lit up, and its words lead to their rules', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    const page = await workbench(it);
    await presses(page, 'Take one from an open page');
    await vi.waitFor(() => presses(page, lure.title), { timeout: 30_000 });
    await says(page, 'Strong warning signs');
    await says(page, 'Why this level');
    const lit = await page.evaluate<string[]>(
      'return [...document.querySelectorAll("a.lit-counts")].map((one) => one.textContent.toLowerCase());',
    );
    expect(lit.join(' ')).toMatch(/free\s+flight/);
    await page.evaluate(
      '[...document.querySelectorAll("a.lit-counts")].find((one) => /free flight/i.test(one.textContent)).click();',
    );
    await comes(async () =>
      expect(await page.evaluate('return document.activeElement.textContent;')).toMatch(
        /free flight/i,
      ),
    );
    const [pack, named] = await page.evaluate<readonly string[]>(`
      const button = document.activeElement.querySelector('button');
      button.click();
      return button.title.replace('Open', '').replace(/[^a-z/-]+/gu, '').split('/');`);
    await says(
      page,
      new RegExp(`File: src/packs/${pack}/(rules/${named}|languages/[\\w-]+)\\.yml`),
    );
    expect(
      await page.evaluate(`return [...document.querySelectorAll('.picks select')].at(-1).value;`),
    ).toBe(named);
    await page.close();
  });

  test('a large file shows how far it is, and can be cancelled', async () => {
    const page = await workbench(it);
    await types(page, 'textarea', 'x');
    await page.evaluate(`
      const line = JSON.stringify({ label: 'honest', text: ${JSON.stringify(`${lure.text} `.repeat(8))} });
      const data = new DataTransfer();
      data.items.add(new File([(line + '\\n').repeat(20000)], 'many.jsonl'));
      const input = document.querySelector('input[type=file]');
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));`);
    await says(page, /\d+ ads? judged/);
    await presses(page, 'Cancel');
    await says(page, 'Cancelled. Nothing was changed.');
    await givesFile(page, 'ads.jsonl', labelled);
    await says(page, '4 ads were tried. Of all of them the same is said as before.');
    await page.close();
  });

  test('after all that the browser holds no error, and nothing was asked of the network', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});
