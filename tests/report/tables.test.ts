// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import csv from '../../src/report/formats/csv.ts';
import html from '../../src/report/formats/html.ts';
import { fullReport, hostileReport, nasty } from './a-full-report.ts';

/** Reads RFC 4180, for the tests alone. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const shape = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (const [whole, guarded, bare, end] of text.matchAll(shape)) {
    if (whole === '') break;
    rows.at(-1)?.push(guarded?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe('CSV', () => {
  const rows = cellsOf(csv.write(fullReport()).slice(1));

  test('begins with a byte-order mark and has the same columns in each row', () => {
    expect(csv.write(fullReport()).charCodeAt(0)).toBe(0xfeff);
    for (const row of [...rows, ...cellsOf(csv.write(hostileReport()).slice(1))]) {
      expect(row).toHaveLength(8);
    }
  });

  test.each([
    ['indicators', 'mail', 'hr@golden.example', 'in text'],
    ['indicators', 'phone', "'+855 12 345 678", 'in text'],
    ['indicators', 'handle', "'@golden_hr", 'in text'],
    ['signs', 'trafficking/free-travel', 'Free flight', 'trafficking, weak'],
    ['places', 'TH', 'Bangkok', 'route, through'],
    ['answers', 'transfer', '300 USD', 'to ABA 000 123 456, by bank, for visa'],
  ])('has a row %s, %s, %s', (...wanted) => {
    expect(rows.map((row) => row.slice(4))).toContainEqual(wanted);
  });

  test('no cell begins like a formula, whatever the ad says', () => {
    const formulas = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '＝1',
      ' =1',
      '\u200b=1',
      '|x',
      '%x',
    ];
    const { ad } = hostileReport();
    if (ad === undefined) throw new Error('there is no ad');
    for (const words of formulas) {
      const report = { ...fullReport(), ad: { ...ad, title: words, text: words } };
      for (const row of cellsOf(csv.write(report).slice(1))) {
        for (const cell of row) expect(cell).not.toMatch(/^[\s\u200b]*[=+\-@＝|%]/u);
      }
    }
  });
});

describe('the printable page', () => {
  const pageOf = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');

  test('has a neutral title, no script, and nothing from elsewhere', () => {
    const page = pageOf(html.write(fullReport()));
    expect(page.title).toBe('Notes');
    expect(page.querySelectorAll('script, link, img, iframe, object, a, form')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
    expect(html.write(fullReport())).not.toMatch(/src=|url\(|@import/);
  });

  test('makes no markup of what an ad says, and no other direction of what stands around it', () => {
    const hostile = html.write(hostileReport());
    const page = pageOf(hostile);
    expect(page.querySelectorAll('script, img, b')).toHaveLength(0);
    expect(page.body.textContent).toContain('<img src=x onerror=alert(1)>');
    for (const sign of ['\u202e', '\0']) expect(hostile).not.toContain(sign);
    const kinds = (of: Document) =>
      [...new Set([...of.querySelectorAll('*')].map((one) => one.tagName))].sort();
    expect(kinds(page)).toEqual(
      [...new Set([...kinds(pageOf(html.write(fullReport()))), 'P'])].sort(),
    );
    expect(nasty).toContain('</script>');
  });

  test('gives every stretch of others’ words its own direction', () => {
    const page = pageOf(html.write(fullReport()));
    for (const cell of page.querySelectorAll('td')) {
      expect([...cell.children].every((one) => one.getAttribute('dir') === 'auto')).toBe(true);
    }
  });
});
