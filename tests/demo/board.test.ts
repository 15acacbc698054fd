import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBoard, type Board } from '../../src/demo/board.ts';
import { jobPage } from '../../src/demo/job-page.ts';
import { listPage } from '../../src/demo/list-page.ts';
import { readListings, type DemoListing } from '../../src/demo/listing.ts';

const folder = join('src', 'demo');
const listings = readListings(folder);

describe('the ads of the demo', () => {
  test('show every level, a picture, and six languages', () => {
    expect(new Set(listings.map(({ expect }) => expect))).toEqual(
      new Set(['danger', 'caution', 'none', 'picture']),
    );
    expect(new Set(listings.map(({ language }) => language))).toEqual(
      new Set(['en', 'zh', 'th', 'vi', 'id', 'es']),
    );
  });

  /** Ranges that regulators keep free for stories: Ofcom, NANPA, ComReg. */
  const reserved =
    /^\+44 7700 900\d{3}$|^01632 960\d{3}$|^\+1 202 555 01\d\d$|^\+353 20 915 \d{4}$/u;

  test.each(listings.map((listing) => [listing.id, listing.text] as const))(
    '%s names no number, handle or domain that could be somebody’s',
    (_, text) => {
      const numbers = text.match(/(?:\+|\b0)\d[\d ]{7,}\d/gu) ?? [];
      expect(numbers.filter((number) => !reserved.test(number))).toEqual([]);
      const handles = text.match(/(?<![\w.])@[\w-]+|微信 \S+/gu) ?? [];
      expect(handles.filter((handle) => !handle.includes('example'))).toEqual([]);
      const domains = text.match(/[\w-]+\.(?:com|net|org|ie|uk|es|example)\b/gu) ?? [];
      expect(domains.filter((domain) => !domain.endsWith('.example'))).toEqual([]);
    },
  );
});

describe('the board', () => {
  let board: Board | undefined;
  const get = (path: string) => fetch(new URL(path, board?.address));
  beforeAll(async () => {
    board = await startBoard(folder);
  });
  afterAll(() => board?.close());

  test('serves the list, its looks, every ad and every picture, and nothing else', async () => {
    for (const path of [
      '/',
      '/?page=2',
      '/board.css',
      ...listings.map(({ id }) => `/jobs/${id}`),
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
    for (const { picture } of listings) {
      if (picture !== undefined) expect((await get(`/pictures/${picture}`)).status).toBe(200);
    }
    for (const path of ['/jobs/', '/pictures/', '/pictures/../board.ts', '/listing.ts']) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
  });

  test('listens on loopback alone', () => {
    expect(board?.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
  });
});

test('markup in an ad stays text, also inside JSON-LD', () => {
  const bomb = `</script><script>alert(1)</script><b>"quoted" & 'more'`;
  const hostile: DemoListing = {
    id: 'x',
    expect: 'none',
    language: 'en',
    title: bomb,
    employer: bomb,
    place: bomb,
    country: 'GB',
    pay: bomb,
    text: bomb,
  };
  for (const page of [jobPage(hostile, 'http://127.0.0.1/jobs/x'), listPage([hostile])]) {
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<b>"quoted"');
  }
});
