import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { expectedOf } from '../../src/cli/sites/expected.ts';
import { measure } from '../../src/cli/sites/measure.ts';
import { decodePage, pageFrom } from '../../src/cli/sites/open-page.ts';
import { readPage } from '../../src/sites/index.ts';
import { indexOf, sharedFolder } from './shared.ts';

/** What has been reached on the saved pages beside the checkout must not be lost: page, and what still differs. */
const reached: Readonly<Record<string, readonly string[]>> = {
  // Full addresses where the index has only town, region and country.
  'indeed-detail-2026-devops.html': ['place'],
  'topcv-detail-2026-fullstack.html': ['place'],
  'topcv-detail-2026-sales.html': ['place'],
  // The index counts a bait card that no reader sees.
  'indeed-list-2026-frontend-egypt.html': ['number'],
  'indeed-list-pane-2026-python-a.html': ['number'],
  // The index counts each card twice.
  'jobsdb-hk-list-2020-qa.html': ['number'],
  // The index takes the page's own lines and style sheet for the start of the post.
  'reddit-thread-2020-redesign.html': ['text'],
  // The index leaves out an emoji, which is a picture.
  'x-status-2024-bigtech.html': ['title', '1 of 1 titles'],
  // A picture: its words are not on the page.
  'saramin-detail-iframe-2026.html': ['employer', 'place', 'text'],
  // The data names the firm where the place should be; the index has a note there, we say "Remote".
  'wwr-detail-jsonld-malformed.html': ['place'],
};

/** Pages of two megabytes take a while in a simulated browser. */
vi.setConfig({ testTimeout: 120_000 });

const folder = sharedFolder('pages');
const rows = indexOf(folder).map(expectedOf);
const negative = folder === undefined ? [] : readdirSync(join(folder, 'negative'));
const there = rows.length === 0 ? 'nothing there to measure' : `${rows.length} pages`;
const open = (file: string, url: string, encoding = '') =>
  pageFrom(decodePage(readFileSync(join(folder ?? '', file)), encoding), url);

test(`saved pages beside the checkout: ${there}`, () => {
  expect([0, 36]).toContain(rows.length);
});

test.each(rows)('saved pages: $file is read at least as well as before', (row) => {
  const allowed = new Set(reached[row.file]);
  const { wrong } = measure(row, open(row.file, row.url, row.encoding));
  expect(wrong.filter((difference) => !allowed.has(difference))).toEqual([]);
});

test.each(negative)('saved pages: nothing is read from %s', (file) => {
  const url = `https://www.${file.split('-')[0] ?? ''}.example/`;
  expect(readPage(open(join('negative', file), url), url, { general: true })).toEqual([]);
});
