import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Measured } from '../../src/cli/sites/measure.ts';
import { drawTable, inReadme, siteRows } from '../../src/cli/sites/table.ts';
import { sites } from '../../src/sites/index.ts';

const root = join(import.meta.dirname, '../..');
const measured = (site: string, right: boolean): Measured => ({
  file: 'a.html',
  site,
  kind: 'list',
  captured: '2026-08-01',
  by: 'adapter',
  found: 1,
  expected: 1,
  right,
  wrong: [],
  first: {},
});

describe('the table of what is read where', () => {
  const rows = siteRows(root);

  test('names every site once, by what people call it, and any other page last', () => {
    const names = rows.map(({ site }) => site);
    expect(names.toSorted()).toEqual(['', ...sites.map(({ name }) => name)].toSorted());
    expect(names.at(-1)).toBe('');
  });

  test('every site has a page that shows it', () => {
    expect(rows.filter(({ cases }) => cases === 0)).toEqual([]);
  });

  test('says of private talk that it is read when asked', () => {
    const drawn = drawTable(rows);
    expect(drawn).toMatch(/^\| LinkedIn \| lists, ads, posts, messages when you ask \|/m);
    expect(drawn).toMatch(/^\| WhatsApp \| messages \| when you ask \|/m);
  });

  test('has a column of real pages only where some were measured', () => {
    expect(drawTable(rows)).not.toContain('Saved pages');
    const pages = [measured('indeed', true), measured('indeed', false), measured('', true)];
    const drawn = drawTable(siteRows(root, pages));
    expect(drawn).toMatch(/^\| Indeed \|.*\| 1 of 2 \| 2026-08 \|/m);
    expect(drawn).toMatch(/^\| any other page: .*\| 1 of 1 \| 2026-08 \|/m);
    expect(drawn).toMatch(/^\| Avito \|.*\| – \| – \|/m);
  });

  test('stands in README.md as it is made: npm run sites -- --readme', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(readme).toBe(inReadme(readme, drawTable(rows)));
  });

  test('a README without the marks is told of', () => {
    expect(() => inReadme('# Lurewatch', '')).toThrow('marks');
  });
});
