import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run as read } from '../../src/cli/commands/read.ts';
import { run as sites } from '../../src/cli/commands/sites.ts';

let folder = '';
let out = '';
let said = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lurewatch-'));
  [out, said] = ['', ''];
  vi.stubEnv('INIT_CWD', folder);
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => Boolean((out += String(words))));
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => Boolean((said += String(words))));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const save = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, name), content);
const page = readFileSync(join(import.meta.dirname, 'linkedin/guest-list/page.html'));
const url = 'https://uk.linkedin.com/jobs/search';

describe('read', () => {
  test('prints the listings of a page with just the promised names', async () => {
    save('page.html', page);
    expect(await read(['page.html', '--url', url])).toBe(0);
    const listings: unknown = JSON.parse(out);
    expect(listings).toMatchObject([
      { title: 'Night Porter' },
      { title: 'Customer Service, Thailand' },
    ]);
    expect(
      out
        .match(/"(\w+)":/g)
        ?.slice(0, 8)
        .join(' '),
    ).toBe('"title": "employer": "place": "pay": "text": "url": "site": "by":');
    expect(listings).toMatchObject([{ site: 'linkedin', by: 'adapter', pay: '' }, {}]);
    expect(said).toBe('');
  });

  test('prints lines that scan takes', async () => {
    save('page.html', page);
    expect(await read(['page.html', '--url', url, '--lines'])).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      title: 'Night Porter',
      platform: 'job-board',
    });
  });

  test('an empty array where there is nothing, and where the address is not given a word about it', async () => {
    save('page.html', '<p>Hello');
    expect(await read(['page.html'])).toBe(0);
    expect(JSON.parse(out)).toEqual([]);
    expect(said).toContain('--url');
  });

  test('reads a page in the encoding it declares', async () => {
    const markup = `<meta charset="windows-1252"><script type="application/ld+json">{"@type":"JobPosting","title":"Caf\u00e9"}</script>`;
    save('page.html', Buffer.from(markup, 'latin1'));
    expect(await read(['page.html', '--url', 'https://a.example/1'])).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ title: 'Café', by: 'schema.org', site: 'a.example' }]);
  });

  test.each([[[]], [['a', 'b']], [['a', '--url', 'nonsense']], [['a', '--what']]])(
    'wrong usage ends with 2: %j',
    async (args) => {
      expect(await read(args)).toBe(2);
      expect(out).toBe('');
      expect(said).toContain('npm run --silent read');
    },
  );
});

describe('sites', () => {
  test('says per page what was found of what is in it', async () => {
    save('page.html', page);
    const row = (items: number) =>
      JSON.stringify({
        file: 'page.html',
        url,
        kind: 'list',
        expected: { title: 'Night Porter', items },
      });
    save('index.jsonl', `${row(2)}\n${row(3)}\n`);
    expect(await sites(['.'])).toBe(0);
    const [pages] = out.split('\n\n');
    expect(pages).toBe(
      'ok   page.html (adapter): 2 found, 2 expected\nDIFF page.html (adapter): 2 found, 3 expected; differs in number',
    );
    expect(said).toContain('1 of 2');
  });

  test('without a folder what is read where as JSON', async () => {
    expect(await sites(['--json'])).toBe(0);
    const rows: unknown = JSON.parse(out);
    expect(rows).toContainEqual(expect.objectContaining({ site: 'telegram', label: 'Telegram' }));
  });

  test.each([
    [['a', 'b']],
    [['--general']],
    [['a', '--readme']],
    [['a', '--table', '--json']],
    [['--by', 'x']],
  ])('wrong usage ends with 2: %j', async (args) => {
    expect(await sites(args)).toBe(2);
    expect(out).toBe('');
  });

  test('and as JSON', async () => {
    save('page.html', page);
    save(
      'index.jsonl',
      JSON.stringify({ file: 'page.html', url, kind: 'list', expected: { company: 'Nobody' } }),
    );
    expect(await sites(['.', '--json'])).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { file: 'page.html', found: 2, right: false, wrong: ['employer'] },
    ]);
  });

  const saveAs = (site: string) => {
    const row = { file: 'page.html', kind: 'list', captured: '2026-08-13', expected: { items: 2 } };
    save('page.html', page);
    save(
      'index.jsonl',
      JSON.stringify(site.includes('/') ? { ...row, url: site } : { ...row, site }),
    );
  };

  test('as if no site were known, for what the reader of any page finds', async () => {
    saveAs(url);
    expect(await sites(['.', '--general'])).toBe(0);
    expect(out).toMatch(/page\.html \(general\): \d found/);
  });

  test('what is read where, with the pages that were measured', async () => {
    saveAs(url);
    expect(await sites(['.', '--table'])).toBe(0);
    const lines = out.split('\n');
    expect(lines[0]).toBe(
      '| Site | What is read | When | Cases tested | Evidence | Saved pages right | Newest |',
    );
    expect(lines.find((line) => line.includes('LinkedIn'))).toMatch(
      /^\| LinkedIn \| lists, ads, posts, messages when you ask \| by itself \| \d+ \| [\d-]+ \| 1 of 1 \| 2026-08 \|$/,
    );
    expect(lines.find((line) => line.includes('WhatsApp'))).toMatch(
      /^\| WhatsApp \| messages \| when you ask \| \d+ \| [\d-]+ \| – \| – \|$/,
    );
    expect(lines.some((line) => line.startsWith('| any other page'))).toBe(true);
  });

  test('and nothing else where no page was saved', async () => {
    expect(await sites([])).toBe(0);
    expect(out).toMatch(/^\| Reddit \| lists, posts, comments \| once you choose it \|/m);
    expect(out).toMatch(/^\| X \| posts, messages when you ask \| once you choose it \|/m);
  });
});
