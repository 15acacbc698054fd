// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBrowser, spy } from '../platform/fake-browser.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));
vi.mock('../../src/interface/judging.ts', () => ({
  packsInUse: async () => [{ name: 'trafficking', version: '1', date: '2026-11-20' }],
  placeFinder: async () => (text: string) =>
    text.includes('Manila') ? [{ value: 'Manila', country: 'PH' }] : [],
}));
vi.mock('../../src/platform/picture.ts', () => ({
  bitmapOf: async () => Promise.reject(new Error('none here')),
}));
const kept = vi.hoisted(() => ({ reports: [] as unknown[], full: false }));
vi.mock('../../src/platform/reports.ts', () => ({
  keepReport: async (report: unknown) => {
    if (kept.full) throw new Error('QuotaExceeded');
    kept.reports.push(report);
  },
  keptReports: async () => [],
  deleteReport: async () => undefined,
}));

import { ReportForm } from '../../src/help/report-form.tsx';
import { draw, press, settle, type } from '../interface/on-page.tsx';
import { listing, verdict } from '../report/a-report.ts';

const seen = { key: 'a', listing, verdict, state: 'scored', dismissed: false } as const;
const copied: string[] = [];
const saved: Blob[] = [];

beforeEach(() => {
  browser.now = makeBrowser() as never;
  kept.reports = [];
  kept.full = false;
  copied.length = 0;
  saved.length = 0;
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return 'blob:x';
  };
  HTMLAnchorElement.prototype.click = spy(() => undefined);
});

const preview = (page: HTMLElement): string =>
  page.querySelector('pre.outgoing')?.textContent ?? '';
const untick = async (page: HTMLElement, label: string) => {
  const named = [...page.querySelectorAll('label')].find(
    ({ textContent }) => textContent === label,
  );
  await act(async () => named?.querySelector('input')?.click());
  await settle();
};
const read = (blob: Blob | undefined): Promise<unknown> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result));
    reader.readAsText(blob ?? new Blob());
  });

describe('the report form', () => {
  test('is filled with what is known, and shows what is copied and saved byte for byte', async () => {
    const page = await draw(<ReportForm seen={seen} />);
    expect(preview(page)).toContain('Golden Example Ltd');
    expect(preview(page)).toContain('“Free flight”');
    await press(page, 'Copy');
    await press(page, 'Save as a file');
    expect(copied).toEqual([preview(page)]);
    expect(await read(saved[0])).toBe(preview(page));
  });

  test('takes what the person adds, and leaves out what they take out', async () => {
    const page = await draw(<ReportForm seen={seen} />);
    await type(page, 'From', 'Manila');
    await type(page, 'Amount', '300');
    await type(page, 'In your own words', 'They called every day.');
    await untick(page, 'Asked for a deposit');
    for (const words of ['- from Manila', '- 300', 'asked for a deposit', 'called every day']) {
      expect(preview(page)).toContain(words);
    }
    await untick(page, 'The ad as you saw it');
    await untick(page, 'Numbers, names and links in it');
    expect(preview(page)).not.toContain('golden');
    await untick(page, 'What you add below');
    expect(preview(page)).not.toContain('Manila');
  });

  test('asks for no contact until the person says they may be answered, and forgets it again', async () => {
    const page = await draw(<ReportForm seen={seen} />);
    await expect(type(page, 'How they may reach you', 'x')).rejects.toThrow('no field');
    await untick(page, 'They may answer me');
    await type(page, 'How they may reach you', 'me@mail.example');
    expect(preview(page)).toContain('me@mail.example');
    await untick(page, 'They may answer me');
    expect(preview(page)).not.toContain('me@mail.example');
  });

  test('keeps exactly what it shows, and says so where it cannot', async () => {
    const page = await draw(<ReportForm seen={seen} />);
    await press(page, 'Keep on this device');
    expect(kept.reports).toHaveLength(1);
    expect(kept.reports[0]).toMatchObject({ ad: { employer: 'Golden Example Ltd' } });
    expect(page.textContent).toContain('Kept.');
    await type(page, 'In your own words', 'And then they called.');
    expect(page.textContent).not.toContain('Kept.');
    kept.full = true;
    await press(page, 'Keep on this device');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Could not be kept');
  });

  test('takes out contacts of others until the person leaves them in', async () => {
    const page = await draw(<ReportForm seen={seen} />);
    await type(page, 'In your own words', 'Ask @nobody_else and @golden_two.');
    await type(page, 'Other numbers, names and links they used (one a line)', '@golden_two');
    expect(preview(page)).toContain('Ask [handle withheld] and @golden_two.');
    await untick(page, 'Take out numbers and names of other people');
    expect(preview(page)).toContain('Ask @nobody_else and @golden_two.');
  });

  test('shows the picture that was handed over, and leaves it out where asked', async () => {
    const png = Uint8Array.of(137, 80, 78, 71);
    const page = await draw(<ReportForm seen={seen} picture={png} />);
    const label = 'A picture of the ad as it stood on the page';
    const choose = async () => {
      const select = page.querySelector('select');
      await act(async () => {
        if (select) select.value = 'package';
        select?.dispatchEvent(new Event('change', { bubbles: true }));
      });
    };
    await choose();
    const shown = page.querySelector('img');
    expect(shown?.alt).toBe(label);
    expect(shown?.src).toBe('data:image/png;base64,iVBORw==');
    expect(page.textContent).toContain('picture.png (4)');
    await untick(page, label);
    expect(page.querySelector('img')).toBeNull();
    expect(page.textContent).toContain('No picture is in it.');
  });

  test('shows and saves every form, a package by its files', async () => {
    const page = await draw(<ReportForm seen={seen} />);
    await type(page, 'From', 'Manila');
    expect(preview(page)).toContain('- Manila (PH, from)');
    const select = page.querySelector('select');
    const names = [...(select?.options ?? [])].map(({ textContent }) => textContent);
    expect(names).toEqual([
      'CSV',
      'Page to print',
      'Data (JSON)',
      'MISP',
      'Evidence package (ZIP)',
      'STIX 2.1',
      'Plain text',
    ]);
    for (const { value } of select?.options ?? []) {
      await act(async () => {
        if (select) select.value = value;
        select?.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await press(page, 'Save as a file');
      // A reader of text takes the byte-order mark away.
      const shown = preview(page).replace(/^\uFEFF/, '');
      if (value !== 'package') expect(await read(saved.at(-1))).toBe(shown);
      else {
        expect(page.textContent).toContain('No picture is in it.');
        expect(saved.at(-1)?.type).toBe('application/zip');
        const files = [...page.querySelectorAll('details bdi')].map((one) => one.textContent);
        expect(files).toContain('report-stix.json');
        expect(page.textContent).toContain('What it does not show:');
      }
    }
  });

  test('of an ad that was never judged claims no signs', async () => {
    const { verdict: _, ...unjudged } = seen;
    const page = await draw(<ReportForm seen={{ ...unjudged, state: 'picture' }} />);
    expect(preview(page)).toContain('No known sign was found.');
  });
});
